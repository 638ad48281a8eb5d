"""Joining by average likeness: by hand, with what has a home, and nothing below the limit."""

from __future__ import annotations

from scoring.stories.linking import link

FREE = [None] * 4


def test_the_likest_are_joined_and_the_average_decides() -> None:
    alike = [{}, {0: 0.9}, {0: 0.5, 1: 0.5}, {2: 0.6}]  # 3 is like 2, but 2 is nearer to 0 and 1 than 3 to them all
    assert link(alike, FREE, 0.55) == [[0, 1], [2, 3]]
    assert link(alike, FREE, 0.3) == [[0, 1], [2, 3]]
    assert link(alike, FREE, 0.25) == [[0, 1, 2, 3]]


def test_what_is_alike_to_nothing_is_in_no_group() -> None:
    assert link([{}, {0: 0.1}, {}, {}], FREE, 0.2) == []


def test_a_home_is_kept_however_unlike() -> None:
    assert link([{}, {}, {}, {}], [7, None, 7, 8], 0.2) == [[0, 2], [3]]


def test_two_homes_are_never_joined_not_even_through_a_third() -> None:
    alike = [{}, {0: 1.0}, {0: 0.8, 1: 0.9}]
    assert link(alike, [1, 2, None], 0.2) == [[0], [1, 2]]


def test_nothing_at_all() -> None:
    assert link([], [], 0.2) == []
