from __future__ import annotations

import xml.etree.ElementTree as ET
from typing import get_args

import pytest

from resources.themes import NAMES, theme
from scoring.charts import band_symbol, points_bar, score_strip
from scoring.charts.svg import alternative
from scoring.values import Band

LIGHT = theme("light")
BANDS: tuple[Band, ...] = get_args(Band)


def pictures(name: str) -> list[str]:
    """One of every kind, with points both ways, none, and no score at all."""
    look = theme(name)
    return [
        *(band_symbol(band, look) for band in BANDS),
        *(score_strip(score, (3.0, 99.0), "mixed", look) for score in (0.0, 50.0, 100.0)),
        score_strip(None, None, "cannot tell", look),
        *(points_bar(value, 10.0, look.accent, look, name="Hedges & more") for value in (5.0, -5.0, 0.0)),
        points_bar(0.0, 0.0, look.accent, look, name="Hedges"),
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
