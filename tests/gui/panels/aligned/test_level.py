"""What stands level with what: matching places do, all else lies as far between them on both pages."""

from __future__ import annotations

from gui.panels.aligned.level import Stretch, Tied, anchors, level

ONE = Tied(Stretch(1000, 1100), Stretch(3000, 3050))
OTHER = Tied(Stretch(2000, 2100), Stretch(500, 600))


def test_both_pages_begin_and_end_level() -> None:
    found = anchors([ONE], 200, (5000, 8000), 400)
    assert level(found, 200) == 200
    assert level(found, 4600) == 7600
    assert level(found, 5000) == 7600, "there is no more page"


def test_a_place_stands_level_with_its_like_even_if_they_stand_in_another_order() -> None:
    found = anchors([ONE, OTHER], 200, (5000, 5000), 400)
    assert level(found, 1000) == 3000
    assert level(found, 1050) == 3025
    assert level(found, 2000) == 500
    assert level(found, 1550) == (3050 + 500) / 2


def test_of_two_that_overlap_the_first_counts() -> None:
    rival = Tied(Stretch(1050, 1200), Stretch(100, 200))
    assert anchors([ONE, rival], 200, (5000, 5000), 400) == anchors([ONE], 200, (5000, 5000), 400)


def test_pages_shorter_than_the_screen() -> None:
    assert level(anchors([], 200, (100, 100), 400), 200) == 200
