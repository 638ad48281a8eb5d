from __future__ import annotations

import pytest

from resources.messages import word
from scoring.scorecard.captions import caption
from scoring.scorecard.card import Shape
from scoring.scorecard.files import load


def shape(*points: float) -> Shape:
    knots = tuple(i / 10 for i in range(1, len(points) + 1))
    return Shape("attribution_density", "attribution", "share of words", knots, points, (), (), {})


@pytest.mark.parametrize(
    ("points", "said"),
    [
        ((-4, 0, 4), "The more, the more points."),
        ((-4, 3.9, 4), "The more, the more points; from 20% of words on, more adds little."),
        ((4, 0, -4), "The more, the fewer points."),
        ((4, -3.9, -4), "The more, the fewer points; from 20% of words on, more takes little away."),
        ((-4, 4, 0), "Most points at 20% of words, fewest at 10% of words."),
        ((0.1, 0.2, 0.3), "However much of it there is, it moves the score by less than half a point."),
        ((0.0,), "However much of it there is, it moves the score by less than half a point."),
    ],
)
def test_a_shape_in_a_sentence(points: tuple[float, ...], said: str) -> None:
    assert word(*caption(shape(*points))) == said


def test_every_shipped_shape_has_a_caption() -> None:
    for each in load().shapes:
        assert word(*caption(each)).endswith(".")
