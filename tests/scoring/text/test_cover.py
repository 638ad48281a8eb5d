from __future__ import annotations

import pytest

from scoring.text.cover import Cover, merge
from scoring.values import Span


@pytest.mark.parametrize(("place", "held"), [(0, False), (2, True), (6, True), (9, True), (10, False), (12, True)])
def test_a_place_in_any_of_the_spans_is_held(place: int, held: bool) -> None:
    cover = Cover.of([Span(5, 7), Span(2, 10), Span(12, 13)])
    assert cover.holds(place) == held


def test_a_stretch_is_held_to_its_end() -> None:
    cover = Cover.of([Span(2, 10)])
    assert [cover.holds(2, 10), cover.holds(2, 11), cover.holds(1, 5)] == [True, False, False]


def test_nothing_holds_nothing() -> None:
    assert not Cover.of([]).holds(0)


def test_spans_that_overlap_or_touch_are_one() -> None:
    assert merge([Span(5, 9), Span(0, 3), Span(2, 4)]) == [Span(0, 4), Span(5, 9)]
    assert merge([Span(0, 9), Span(2, 4)]) == [Span(0, 9)]
    assert merge([Span(0, 2), Span(2, 4)]) == [Span(0, 4)]
