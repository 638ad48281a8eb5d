"""A writer's own words."""

from __future__ import annotations

from scoring.reading import read
from scoring.stories.wording import NAME, wording
from scoring.values import Article, Span

TEXT = (
    "Floods closed the bridge on Monday. The mayor said: “We lost the old mill tonight.” Repairs begin with Rosa Lind."
)


def test_quoted_and_function_words_are_not_the_writers_own() -> None:
    told = wording(read(Article("a", "", TEXT)))
    stems = [own.stem for own in told.own]
    assert "flood" in stems
    assert "bridge" in stems
    assert "mill" not in stems
    assert "the" not in stems


def test_names_weigh_less() -> None:
    told = wording(read(Article("a", "", TEXT)))
    weights = {own.stem: own.weight for own in told.own}
    assert weights["lind"] == NAME
    assert weights["bridge"] == weights["repair"] == 1.0


def test_the_share_of_own_words_in_a_stretch() -> None:
    told = wording(read(Article("a", "", TEXT)))
    assert told.share([Span(0, len(TEXT))]) == 1.0
    assert told.share([]) == 0.0
    assert 0 < told.share([Span(0, 30)]) < 1


def test_nothing_has_no_words() -> None:
    told = wording(read(Article("a", "", "")))
    assert not told.own
    assert told.share([Span(0, 1)]) == 0.0
