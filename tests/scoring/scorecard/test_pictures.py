from __future__ import annotations

import pytest

from resources.themes import theme
from scoring.charts.svg import alternative
from scoring.scorecard.card import Shape
from scoring.scorecard.files import load
from scoring.scorecard.pictures import make_axis, pictures
from scoring.values import Line

CARD = load()
LIGHT = theme("light")


def line(measure: str, value: float | None) -> Line:
    shape = CARD.shape(measure)
    assert shape
    return Line(measure, shape.family, shape.unit, value, shape.percentile(value), shape.points_at(value), (), None)


@pytest.mark.parametrize("shape", CARD.shapes, ids=lambda shape: shape.measure)
@pytest.mark.parametrize("value", [None, 0.0, 1.0, 1e9])
def test_every_shape_has_two_pictures_with_words(shape: Shape, value: float | None) -> None:
    for svg in pictures(line(shape.measure, value), shape, LIGHT):
        assert not any(odd in svg for odd in ("nan", "inf", "<style", "url("))
        assert ("This article" in alternative(svg)) == (value is not None)


def test_the_words_say_value_points_and_both_kinds() -> None:
    shape = CARD.shape("misspellings")
    assert shape
    here = line("misspellings", 3.0)
    standing, curve = (alternative(svg) for svg in pictures(here, shape, LIGHT))
    assert "3 per 1,000 words" in standing
    assert "reliable" in standing
    assert "unreliable" in standing
    assert "\N{MINUS SIGN}" in curve


def test_what_is_not_scored_has_no_points() -> None:
    shape = CARD.shape("hedges")
    assert shape
    assert "This article" not in alternative(pictures(line("hedges", 0.5), shape, LIGHT, scored=False).shape)


def test_the_axis_reaches_the_article() -> None:
    shape = CARD.shape("hedges")
    assert shape
    assert make_axis(shape, 50.0).high == 50.0
