"""The two pictures of a line of the receipt, with their words: where the article stands, and its points' shape."""

from __future__ import annotations

from typing import NamedTuple

from resources.messages import word
from resources.themes import Theme
from scoring.charts.axis import Axis
from scoring.charts.numbers import signed
from scoring.charts.shape import Curve, Place, shape_chart
from scoring.charts.standing import Kind, standing_strip
from scoring.scorecard.amounts import amount
from scoring.scorecard.captions import caption
from scoring.scorecard.card import Shape
from scoring.values import Line

WIDTH = 300.0  # px
_MOST = 97  # percentile that the axis reaches at least: the few beyond would press all others together


class Pictures(NamedTuple):
    """As SVG, on one scale: they belong below each other."""

    standing: str
    shape: str


def pictures(line: Line, shape: Shape, theme: Theme, *, scored: bool = True, width: float = WIDTH) -> Pictures:
    """The pictures of a line; where nothing is scored, or nothing measured, without the article's place."""
    axis = make_axis(shape, line.value, width)
    color, name = theme.family(line.family).color, word(f"measures.{line.measure}")
    kinds = [Kind(word(f"receipt.kind_{kind}"), shape.classes[kind]) for kind in ("reliable", "unreliable")]
    place = None if line.value is None or not scored else Place(line.value, line.points)
    return Pictures(
        standing_strip(
            kinds,
            line.value,
            axis,
            color,
            theme,
            title=word("receipt.standing_title", {"name": name}),
            told=_told_standing(line, kinds),
        ),
        shape_chart(
            Curve(shape.knots, shape.points, shape.refits),
            place,
            axis,
            color,
            theme,
            title=word("receipt.shape_title", {"name": name}),
            told=_told_shape(line, shape, place),
            ends=[_amount(value, line.unit) for value in axis[:2]],
        ),
    )


def make_axis(shape: Shape, value: float | None, width: float = WIDTH) -> Axis:
    """Wide enough for the shape, for nearly all reference articles, and for the article."""
    values = [shape.knots[0], shape.knots[-1], *(kind[_MOST] for kind in shape.classes.values())]
    values += [kind[100 - _MOST] for kind in shape.classes.values()]
    if value is not None:
        values.append(value)
    return Axis(min(values), max(values), width)


def _told_standing(line: Line, kinds: list[Kind]) -> str:
    middles = [
        word(
            "receipt.kind_told",
            {
                "kind": kind.name,
                "low": _amount(kind.percentiles[25], line.unit),
                "high": _amount(kind.percentiles[75], line.unit),
            },
        )
        for kind in kinds
    ]
    here = [] if line.value is None else [word("receipt.value_told", {"value": _amount(line.value, line.unit)})]
    return " ".join([*here, *middles])


def _told_shape(line: Line, shape: Shape, place: Place | None) -> str:
    told = word(*caption(shape))
    if place is None:
        return told
    values = {"value": _amount(place.value, line.unit), "points": signed(place.points)}
    return f"{told} {word('receipt.place_told', values)}"


def _amount(value: float, unit: str) -> str:
    return word(*amount(value, unit))
