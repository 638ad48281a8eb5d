from __future__ import annotations

import pytest

from scoring.text.places import begun_within, last_from, number_at
from scoring.text.words import find_words
from scoring.values import Span

STRETCHES = (Span(2, 5), Span(5, 8), Span(9, 12))


@pytest.mark.parametrize(
    ("place", "last", "number"), [(1, -1, None), (2, 0, 0), (5, 1, 1), (8, 1, None), (40, 2, None)]
)
def test_where_a_place_stands(place: int, last: int, number: int | None) -> None:
    assert last_from(STRETCHES, place) == last
    assert number_at(STRETCHES, place) == number


def test_words_are_counted_where_they_begin() -> None:
    assert begun_within(find_words("The harbour was sold."), 2, 13) == 2


def test_nothing_is_anywhere() -> None:
    assert number_at((), 0) is None
    assert begun_within((), 0, 9) == 0
