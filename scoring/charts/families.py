"""The points of each family as small columns: for above the axis and filled, against below and hatched."""

from __future__ import annotations

from collections.abc import Mapping

from resources.messages import word
from resources.themes import Theme
from scoring.charts.numbers import signed
from scoring.charts.svg import hatched, line, picture, rectangle

STEP, COLUMN = 14.0, 9.0
THIN = 0.4


def family_bars(points: Mapping[str, float], limit: float, theme: Theme, *, height: float = 30) -> str:
    """One column a family, in the given order; pictures that are compared share the limit (points)."""
    width, axis = STEP * max(len(points), 1) + 2, height / 2
    body = [line(0, axis, width, axis, theme.muted, 0.8)]
    for i, (family, value) in enumerate(points.items()):
        body.append(_column(1 + i * STEP + (STEP - COLUMN) / 2, axis, value, limit, theme.family(family).color))
    said = ", ".join(f"{word(f'families.{family}')} {signed(value)}" for family, value in points.items())
    return picture(width, height, word("report.points_by_family"), said, *body)


def _column(x: float, axis: float, points: float, limit: float, color: str) -> str:
    length = min(abs(points) / limit, 1) * (axis - 1) if limit else 0.0
    if length < THIN:
        return ""
    if points > 0:
        return rectangle(x, axis - length, COLUMN, length, color)
    return hatched(x, axis, COLUMN, length, color)
