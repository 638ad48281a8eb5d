"""Where an article stands among the reference articles of both kinds: a row a kind, the article as a mark in both."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from resources.themes import Theme
from scoring.charts.axis import Axis
from scoring.charts.svg import hatched, label, line, n, picture, rectangle

ROW, TOP, HEAD, THICK = 30.0, 3.0, 14.0, 8.0  # px
DEEPER = 2.0  # px that the article's mark stands out of the bar


class Kind(NamedTuple):
    """Reference articles of one kind: what they are called, and their values at the 0th to 100th percentile."""

    name: str
    percentiles: Sequence[float]


def standing_strip(
    kinds: Sequence[Kind], value: float | None, axis: Axis, color: str, theme: Theme, *, title: str, told: str
) -> str:
    """A bar from the 25th to the 75th percentile of each kind, a line from the 10th to the 90th, a tick at the median.

    The first kind is filled, others are hatched.
    """
    body = [_row(kind, TOP + at * ROW, axis, theme, filled=at == 0) for at, kind in enumerate(kinds)]
    height = TOP + len(kinds) * ROW + DEEPER
    if value is not None:
        body += [_mark(axis.x(value), TOP + at * ROW + HEAD, color, theme) for at in range(len(kinds))]
    return picture(axis.width, height, title, told, *body)


def _mark(x: float, top: float, color: str, theme: Theme) -> str:
    """The article in a row: a line across its bar, set off from it, with a head."""
    down, up = top + THICK + DEEPER, top - DEEPER
    head = f'<path d="M{n(x - 4)} {n(down + 3)}h8l-4 -6z" fill="{color}"/>'
    return line(x, up, x, down, theme.paper, 5) + line(x, up, x, down, color, 2.2) + head


def _row(kind: Kind, top: float, axis: Axis, theme: Theme, *, filled: bool) -> str:
    tenth, quarter, median, three, ninety = (axis.x(kind.percentiles[at]) for at in (10, 25, 50, 75, 90))
    middle = top + HEAD + THICK / 2
    bar = rectangle if filled else hatched
    parts = [
        label(axis.x(axis.low), top + 9, kind.name, theme.muted, 11, "start"),
        line(axis.x(axis.low), middle, axis.x(axis.high), middle, theme.line, 1),
        line(tenth, middle, ninety, middle, theme.muted, 1.6),
        bar(quarter, middle - THICK / 2, three - quarter, THICK, theme.muted) if three - quarter > 1 else "",
        line(median, middle - THICK / 2 - 2, median, middle + THICK / 2 + 2, theme.ink, 1.6),
    ]
    return "".join(parts)
