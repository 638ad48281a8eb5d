"""The shape of a measure's points: how much of it brings how many points, and where this article lies on it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from resources.themes import Theme
from scoring.charts.axis import Axis
from scoring.charts.numbers import signed
from scoring.charts.svg import label, line, n, picture

HEIGHT, TOP, FLOOR, LABELS = 98.0, 12.0, 78.0, 92.0  # px: of the picture, of its highest and lowest points, of words
LEAST = 1.0  # points from bottom to top: a flat shape looks flat
FAINT, RIM = 0.18, 0.75  # opacity of the band of refits and of its edge, which is seen in grey too
_OUTER = 0.05  # share of the refits left out on each side of the band


class Curve(NamedTuple):
    """Straight between the knots, constant outside; ``refits`` are the points at each knot in each refit."""

    knots: Sequence[float]
    points: Sequence[float]
    refits: Sequence[Sequence[float]]


class Place(NamedTuple):
    """Where the article lies on the curve."""

    value: float
    points: float


def shape_chart(
    curve: Curve,
    place: Place | None,
    axis: Axis,
    color: str,
    theme: Theme,
    *,
    title: str,
    told: str,
    ends: Sequence[str],
) -> str:
    """The curve with its refits as a faint band; ``ends`` are the words at both ends of the axis."""
    lows, highs = _band(curve)
    low, high = min(0.0, *curve.points, *lows), max(0.0, *curve.points, *highs)
    spare = max(0.0, LEAST - (high - low)) / 2
    low, high = low - spare, high + spare

    def y(points: float) -> float:
        return FLOOR - (points - low) / (high - low) * (FLOOR - TOP)

    def path(points: Sequence[float]) -> list[tuple[float, float]]:
        inner = [(axis.x(knot), y(each)) for knot, each in zip(curve.knots, points, strict=True)]
        return [(axis.x(axis.low), y(points[0])), *inner, (axis.x(axis.high), y(points[-1]))]

    left, right = axis.x(axis.low), axis.x(axis.high)
    body = [
        _spread(_joined([*path(highs), *reversed(path(lows))]), color),
        line(left, y(0), right, y(0), theme.muted, 0.8),
        f'<path d="{_joined(path(curve.points))}" stroke="{color}" stroke-width="2" fill="none"/>',
        label(left, LABELS, ends[0], theme.muted, 11, "start"),
        label(right, LABELS, ends[1], theme.muted, 11, "end"),
    ]
    if place:
        body.append(_dot(axis.x(place.value), y(place.points), signed(place.points), axis, color, theme))
    return picture(axis.width, HEIGHT, title, told, *body)


def _band(curve: Curve) -> tuple[list[float], list[float]]:
    """Of the refits at each knot, the lowest and the highest but for the outermost."""
    columns = [sorted(column) for column in curve.refits]
    skip = [int(_OUTER * len(column)) for column in columns]
    lows = [column[out] for column, out in zip(columns, skip, strict=True)]
    return lows, [column[-1 - out] for column, out in zip(columns, skip, strict=True)]


def _spread(around: str, color: str) -> str:
    """The band of refits: faint, with an edge."""
    edge = f'stroke="{color}" stroke-opacity="{RIM}" stroke-width="0.8"'
    return f'<path d="{around}z" fill="{color}" fill-opacity="{FAINT}" {edge}/>'


def _dot(x: float, y: float, words: str, axis: Axis, color: str, theme: Theme) -> str:
    """The article's place: a line down to the axis, a dot, and its points on the side that has room."""
    right = x < axis.width / 2
    return (
        line(x, y, x, FLOOR + 3, theme.muted, 0.8)
        + f'<circle cx="{n(x)}" cy="{n(y)}" r="4.5" fill="{color}" stroke="{theme.paper}" stroke-width="1.5"/>'
        + label(x + (8 if right else -8), max(y - 5, 9), words, theme.ink, 11, "start" if right else "end")
    )


def _joined(points: Sequence[tuple[float, float]]) -> str:
    return "M" + "L".join(f"{n(x)} {n(y)}" for x, y in points)
