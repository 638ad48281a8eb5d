"""One line of the receipt as a bar: points for to the right of the axis and filled, against to the left and hatched."""

from __future__ import annotations

from resources.messages import word
from resources.themes import Theme
from scoring.charts.numbers import signed
from scoring.charts.svg import hatched, line, picture, rectangle

THIN = 0.4  # px: a bar thinner than this is not drawn


def points_bar(
    points: float, limit: float, color: str, theme: Theme, *, name: str, width: float = 200, height: float = 18
) -> str:
    """A bar for ``points`` on an axis from ``-limit`` to ``limit``; bars of one receipt share the limit."""
    middle = width / 2
    length = min(abs(points) / limit, 1) * (middle - 1) if limit else 0.0
    top, thick = height * 0.2, height * 0.6
    bar = ""
    if length > THIN and points > 0:
        bar = rectangle(middle, top, length, thick, color)
    elif length > THIN:
        bar = hatched(middle - length, top, length, thick, color)
    axis = line(middle, 0, middle, height, theme.muted, 0.8)
    return picture(width, height, name, word("report.points", {"points": signed(points)}), axis, bar)
