"""What a place is called in the whole text, and in one with sentences dropped."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gui.panels.reader.joins import down, up
from scoring.cut import Cut
from scoring.values import Article, Span

TEXT = "One is. Two are. Three were.\n\nFour will be. Five."


@given(st.sets(st.sampled_from([Span(0, 7), Span(8, 16), Span(17, 28), Span(30, 43), Span(44, 49)])))
def test_both_agree_with_the_cut(spans: set[Span]) -> None:
    cut = Cut(Article("a", "a", TEXT), spans)
    for place in range(len(cut.article.text)):
        whole = up(cut.joins, place)
        assert cut.up(place, place + 1).start == whole
        assert down(cut.joins, whole) == place


def test_a_place_that_is_gone_is_where_it_was() -> None:
    cut = Cut(Article("a", "a", TEXT), [Span(8, 16)])
    assert down(cut.joins, 12) == cut.joins[0].place
