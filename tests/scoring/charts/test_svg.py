from __future__ import annotations

import xml.etree.ElementTree as ET
from itertools import product
from typing import get_args

import pytest

from resources.themes import NAMES, theme
from scoring.charts import band_symbol, family_bars, points_bar, score_strip
from scoring.charts.svg import alternative, hatched, n, picture
from scoring.values import Band

LIGHT = theme("light")
BANDS: tuple[Band, ...] = get_args(Band)


def pictures(name: str) -> list[str]:
    """One of every kind, with points both ways, none, and no score at all."""
    look = theme(name)
    points = {"attribution": 9.4, "hedging": -3.0, "typos": 0.0}
    return [
        *(band_symbol(band, look) for band in BANDS),
        *(score_strip(score, (3.0, 99.0), "mixed", look) for score in (0.0, 50.0, 100.0)),
        score_strip(None, None, "cannot tell", look),
        *(points_bar(value, 10.0, look.accent, look, name="Hedges & more") for value in (5.0, -5.0, 0.0)),
        points_bar(0.0, 0.0, look.accent, look, name="Hedges"),
        family_bars(points, 10.0, look),
        family_bars({}, 0.0, look),
    ]


@pytest.mark.parametrize("name", NAMES)
def test_every_picture_is_xml_with_words(name: str) -> None:
    for svg in pictures(name):
        root = ET.fromstring(svg)  # noqa: S314
        assert root[0].tag.endswith("title")
        assert root[0].text
        assert root[1].tag.endswith("desc")
        assert alternative(svg).startswith(root[0].text)


def test_qt_and_typst_can_read_it() -> None:
    for svg in pictures("light"):
        assert not any(word in svg for word in ("<style", "<pattern", "url(", "nan", "inf"))


def test_bands_differ_in_shape_not_only_in_tint() -> None:
    shapes = {band: band_symbol(band, LIGHT).replace(LIGHT.bands[band], "") for band in BANDS}
    bodies = [svg.split("</desc>")[1] for svg in shapes.values()]
    assert len(set(bodies)) == len(BANDS)


def test_for_and_against_differ_without_colour() -> None:
    for_, against = (points_bar(value, 5.0, "#000000", LIGHT, name="Hedges") for value in (3.0, -3.0))
    assert "<rect" in for_
    assert "<rect" not in against
    assert alternative(for_) == "Hedges: +3.0 points"
    assert alternative(against) == "Hedges: −3.0 points"


def test_the_strip_says_the_score_in_words() -> None:
    assert alternative(score_strip(71.3, (62.6, 78.2), "carefully reported", LIGHT)) == (
        "71.3 of 100, carefully reported: between 63 and 78 had we learnt from other outlets"
    )


def test_the_families_are_said_with_their_points() -> None:
    said = alternative(family_bars({"attribution": 9.44, "typos": -2.0}, 10.0, LIGHT))
    assert said == "Points by family: Who says it +9.4, Slips −2.0"


def test_hatching_stays_inside_the_bar() -> None:
    for width, height in product((0.5, 3.0, 40.0), (4.0, 12.0)):
        numbers = [
            pair.split() for pair in hatched(0, 0, width, height, "#000").split('"')[1].replace("L", "M").split("M")
        ]
        for x, y in (pair for pair in numbers if len(pair) == 2 and "h" not in pair[1]):
            assert -0.01 <= float(x) <= width + 0.01
            assert -0.01 <= float(y) <= height + 0.01


def test_words_are_escaped() -> None:
    assert "<b>" not in picture(1, 1, "<b>", '"&')


@pytest.mark.parametrize(("value", "text"), [(1.0, "1"), (0.5, "0.5"), (-0.001, "0"), (12.346, "12.35")])
def test_numbers_are_short(value: float, text: str) -> None:
    assert n(value) == text
