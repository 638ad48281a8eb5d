from __future__ import annotations

import xml.etree.ElementTree as ET

import pytest

from resources.themes import NAMES, theme
from scoring.charts.axis import Axis
from scoring.charts.standing import Kind, standing_strip
from scoring.charts.svg import alternative

KINDS = [Kind("these", [float(at) for at in range(101)]), Kind("those & others", [0.0] * 101)]


def strip(value: float | None, name: str = "light") -> str:
    return standing_strip(
        KINDS, value, Axis(0.0, 100.0), "#123456", theme(name), title="Hedges", told="in the upper half"
    )


@pytest.mark.parametrize("name", NAMES)
def test_it_is_xml_with_words_and_both_kinds_are_named(name: str) -> None:
    svg = strip(70.0, name)
    texts = [each.text for each in ET.fromstring(svg).iter("{http://www.w3.org/2000/svg}text")]  # noqa: S314
    assert texts == ["these", "those & others"]
    assert alternative(svg) == "Hedges: in the upper half"


def test_the_article_is_drawn_where_it_stands_or_not_at_all() -> None:
    assert "#123456" in strip(70.0)
    assert "#123456" not in strip(None)
    assert strip(70.0) != strip(20.0)


def test_a_kind_without_spread_has_no_bar_but_its_median() -> None:
    assert strip(None).count("<rect") == 1
