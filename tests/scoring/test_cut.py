from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from scoring.cut import Cut
from scoring.values import Article, Span

TEXT = "One 🦉 says so. Two say so.\nThree say so. Four say so."


def cut(*dropped: str) -> Cut:
    return Cut(Article("a", "", TEXT), [Span(TEXT.index(each), TEXT.index(each) + len(each)) for each in dropped])


def test_a_sentence_goes_with_its_blank() -> None:
    assert cut("One 🦉 says so.").article.text == "Two say so.\nThree say so. Four say so."
    assert cut("Two say so.").article.text == "One 🦉 says so.\nThree say so. Four say so."
    assert cut("Two say so.", "One 🦉 says so.").article.text == "\nThree say so. Four say so."
    assert cut("Three say so.", "Four say so.").article.text == "One 🦉 says so. Two say so.\n"


def test_nothing_dropped_is_the_same_article() -> None:
    article = Article("a", "", TEXT)
    assert Cut(article, ()).article is article


def test_what_is_missing_is_told() -> None:
    (join,) = cut("Two say so.").joins
    assert join.place == len("One 🦉 says so.")
    assert TEXT[join.gone.start : join.gone.end] == " Two say so."


def test_a_span_that_is_gone_has_no_place() -> None:
    start = TEXT.index("Two")
    assert cut("Two say so.").down(start, start + 3) is None
    assert cut("One 🦉 says so.").down(start, start + 3) == Span(0, 3)


@given(
    st.text(alphabet="ab .\n🦉", max_size=40),
    st.lists(st.tuples(st.integers(0, 39), st.integers(1, 9)), max_size=4),
)
def test_both_ways_lead_to_the_same_words(text: str, pieces: list[tuple[int, int]]) -> None:
    spans = [Span(start, min(start + size, len(text))) for start, size in pieces if start < len(text)]
    found = Cut(Article("a", "", text), spans)
    short = found.article.text
    for place in range(len(short)):
        whole = found.up(place, place + 1)
        assert text[whole.start] == short[place]
        assert found.down(*whole) == Span(place, place + 1)
    assert len(short) + sum(join.gone.end - join.gone.start for join in found.joins) == len(text)
