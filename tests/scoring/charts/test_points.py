from __future__ import annotations

from resources.themes import theme
from scoring.charts.points import points_bar
from scoring.charts.svg import alternative

LIGHT = theme("light")


def test_for_and_against_differ_without_colour() -> None:
    for_, against = (points_bar(value, 5.0, "#000000", LIGHT, name="Hedges") for value in (3.0, -3.0))
    assert "<rect" in for_
    assert "<rect" not in against
    assert alternative(for_) == "Hedges: +3.0 points"
    assert alternative(against) == "Hedges: −3.0 points"


def test_no_points_no_bar() -> None:
    assert "<rect" not in points_bar(0.0, 5.0, "#000000", LIGHT, name="Hedges")


def test_a_bar_ends_with_the_picture() -> None:
    svg = points_bar(90.0, 5.0, "#000000", LIGHT, name="Hedges", width=100)
    assert 'x="50"' in svg
    assert 'width="49"' in svg
