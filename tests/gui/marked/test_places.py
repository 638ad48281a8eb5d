"""Places: positions of the page and code points of the article, there and back."""

from __future__ import annotations

from gui.marked.places import Act, Placed, Places
from scoring.values import Span


def test_positions_go_there_and_back() -> None:
    text = "ab\n\nc🌧d"
    places = Places(text, [Placed(0, 2, 0), Placed(4, 7, 3)])
    assert [places.position(point) for point in (0, 2, 3, 4, 5, 6, 7)] == [0, 2, None, 3, 4, 6, 7]
    assert [places.point(position) for position in (0, 3, 4, 5, 6)] == [0, 4, 5, 5, 6]
    assert list(places.within(1, 6)) == [(1, 2), (3, 6)]


def test_what_is_not_shown_has_no_position() -> None:
    places = Places("abcd", [Placed(2, 4, 0)])
    assert places.position(0) is None
    assert list(places.within(0, 2)) == []
    assert Places("abcd", []).point(0) is None
    assert places.point(7) is None
    assert places.nearest(7) == 4
    assert [places.shown(point) for point in (0, 3, 9)] == [0, 1, 0]


def test_a_later_part_counts_from_its_own_start() -> None:
    places = Places("🌧🌧ab🌧c", [Placed(2, 6, 10)], Span(2, 6))
    assert [places.position(point) for point in (2, 4, 5, 6)] == [10, 12, 14, 15]
    assert [places.point(position) for position in (10, 12, 13, 14)] == [2, 4, 4, 5]
    assert places.nearest(3) == 2


def test_blocks_and_acts() -> None:
    places = Places("ab", [Placed(0, 2, 8)], None, [Act(0, 6, "fold", 3)], [0, 8])
    assert [places.block(position) for position in (0, 7, 8, 9)] == [(0, 0), (0, 0), (1, 8), (1, 8)]
    assert places.act(3) == Act(0, 6, "fold", 3)
    assert places.act(7) is None
