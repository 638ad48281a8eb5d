"""A text unlike those the scorecard learnt from: several measures far out at once."""

from __future__ import annotations

from scoring.scorecard.card import Scorecard, Shape
from scoring.values import Analysis, Message

MEASURES = 3  # one article in 1,000 of the training sets has as many
_FAR = 99  # percentile; and the 1st


def outside(analysis: Analysis, scorecard: Scorecard) -> Message | None:
    """The caution where ``MEASURES`` or more lie beyond 98 in 100 reference articles."""
    far = sum(_is_far(shape, analysis.measurements[shape.measure].value) for shape in scorecard.shapes)
    return Message("cautions.unlike_training", {"count": far}) if far >= MEASURES else None


def _is_far(shape: Shape, value: float | None) -> bool:
    return value is not None and not shape.reference[100 - _FAR] <= value <= shape.reference[_FAR]
