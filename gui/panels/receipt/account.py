"""The account of a receipt: which lines speak for, which against, in tenths of points that add up as shown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from scoring.charts.numbers import shown
from scoring.explain import CLEAR
from scoring.values import Assessment, Line


class Counted(NamedTuple):
    """A line and its points as shown; None where nothing is scored."""

    line: Line
    points: float | None


class Account(NamedTuple):
    """``base`` plus the points of all lines is ``total``: what is shown adds up, to the last digit shown."""

    base: float
    start: list[Counted]
    favour: list[Counted]
    against: list[Counted]
    still: list[Counted]
    total: float

    def families(self) -> dict[str, list[Counted]]:
        """All lines but the start by family, the family that weighs most first, its lines by strength."""
        found: dict[str, list[Counted]] = {}
        for each in sorted([*self.favour, *self.against, *self.still], key=lambda each: -abs(each.points or 0.0)):
            found.setdefault(each.line.family, []).append(each)
        return dict(sorted(found.items(), key=lambda item: -abs(sum_points(item[1]))))


def make_account(found: Assessment) -> Account:
    """Sort the lines by side and strength; the order of rounding is that of the printed receipt."""
    start = [line for line in found.lines if line.family == "base"]
    lines = start + sorted((line for line in found.lines if line.family != "base"), key=lambda line: -line.points)
    base, *points = shown(
        [found.base, *(line.points for line in lines)], found.base + sum(line.points for line in lines)
    )
    counted = [Counted(line, tenths) for line, tenths in zip(lines, points, strict=True)]
    rest = sorted(counted[len(start) :], key=lambda each: -abs(each.points or 0.0))
    return Account(
        base,
        counted[: len(start)],
        [each for each in rest if each.points and each.points > 0],
        [each for each in rest if each.points and each.points < 0],
        [each for each in rest if each.points == 0],
        round(base + sum(points), 1),
    )


def split(lines: Sequence[Counted]) -> tuple[Sequence[Counted], Sequence[Counted]]:
    """The lines worth reading one by one, and the smaller ones; a single smaller line is no crowd and stays."""
    small = [each for each in lines if abs(each.points or 0.0) < CLEAR]
    return ([each for each in lines if each not in small], small) if len(small) > 1 else (lines, [])


def sum_points(lines: Iterable[Counted]) -> float:
    """The points of lines together, exactly as shown."""
    return round(sum(each.points or 0.0 for each in lines), 1)
