from __future__ import annotations

import re
import xml.etree.ElementTree as ET

import pytest

from resources.themes import NAMES, theme
from scoring.charts.axis import Axis
from scoring.charts.shape import FAINT, FLOOR, TOP, Curve, Place, shape_chart
from scoring.charts.svg import alternative

CURVE = Curve((0.0, 5.0, 10.0), (-2.0, 0.0, 3.0), ((-3.0, -1.0), (-0.5, 0.5), (2.0, 4.0)))
FLAT = Curve((0.0,), (0.0,), ((0.0,),))


def chart(curve: Curve, place: Place | None, name: str = "light") -> str:
    axis = Axis(0.0, 10.0)
    return shape_chart(
        curve, place, axis, "#123456", theme(name), title="Points for <hedges>", told="The more", ends=("0", "10")
    )


@pytest.mark.parametrize("name", NAMES)
def test_it_is_xml_with_words(name: str) -> None:
    svg = chart(CURVE, Place(10.0, 3.0), name)
    texts = [each.text for each in ET.fromstring(svg).iter("{http://www.w3.org/2000/svg}text")]  # noqa: S314
    assert texts == ["0", "10", "+3.0"]
    assert alternative(svg) == "Points for <hedges>: The more"


def test_the_place_lies_on_the_curve_and_within_the_picture() -> None:
    svg = chart(CURVE, Place(10.0, 3.0))
    found = re.search(r'cx="([\d.]+)" cy="([\d.]+)"', svg)
    assert found
    assert f"L{found[1]} {found[2]}" in svg
    assert TOP <= float(found[2]) <= FLOOR


def test_the_refits_are_a_faint_band() -> None:
    assert f'fill-opacity="{FAINT}"' in chart(CURVE, None)


def test_a_flat_shape_of_one_knot_is_drawn_and_has_no_dot_without_a_place() -> None:
    svg = chart(FLAT, None)
    assert "<circle" not in svg
    assert "nan" not in svg
