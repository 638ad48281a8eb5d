"""The shape of a measure's points in a sentence: "The more the better; from 40% of words on, more adds little"."""

from __future__ import annotations

from scoring.scorecard.amounts import amount
from scoring.scorecard.card import Shape
from scoring.values import Message

FLAT = 0.5  # points between a shape's lowest and highest: less decides nothing
_LITTLE = 0.15  # of all its points


def caption(shape: Shape) -> Message:
    """What the shape says, in one sentence."""
    low, high = min(shape.points), max(shape.points)
    if high - low < FLAT:
        return Message("captions.flat")
    if list(shape.points) == sorted(shape.points):
        return _one_way(shape, "rises", _from(shape, high))
    if list(shape.points) == sorted(shape.points, reverse=True):
        return _one_way(shape, "falls", _from(shape, low))
    return Message("captions.bends", {"best": _at(shape, high), "worst": _at(shape, low)})


def _one_way(shape: Shape, name: str, settled: float) -> Message:
    if settled >= shape.knots[-1]:
        return Message(f"captions.{name}")
    return Message(f"captions.{name}_until", {"value": amount(settled, shape.unit)})


def _from(shape: Shape, end: float) -> float:
    """The value from which on little is missing to the points at the end."""
    near = _LITTLE * (max(shape.points) - min(shape.points))
    return next(knot for knot, points in zip(shape.knots, shape.points, strict=True) if abs(points - end) <= near)


def _at(shape: Shape, points: float) -> Message:
    return amount(shape.knots[shape.points.index(points)], shape.unit)
