"""What a rewrite did to the receipt, line by line, in tenths of points that add up as shown."""

from __future__ import annotations

from typing import NamedTuple

from scoring.charts.numbers import shown
from scoring.values import Assessment, Line


class Change(NamedTuple):
    """A line of the receipt then and now; its points as shown, None where nothing is scored."""

    then: Line
    now: Line
    before: float | None
    after: float | None

    @property
    def by(self) -> float | None:
        """The points that the rewrite gained or lost on this line."""
        return None if self.before is None or self.after is None else round(self.after - self.before, 1)


class Changes(NamedTuple):
    """All lines, those that changed most first, and the scores; ``by`` is None where one of them cannot be told."""

    lines: tuple[Change, ...]
    before: float | None
    after: float | None
    cut: bool  # whether a score was cut at 0 or 100, so that the lines come to more than the difference

    @property
    def by(self) -> float | None:
        """The difference of the scores, in tenths."""
        return None if self.before is None or self.after is None else round(self.after - self.before, 1)


def compare(then: Assessment, now: Assessment) -> Changes:
    """The receipt of a rewrite beside that of the original, both by one scorecard."""
    befores, afters = _tenths(then), _tenths(now)
    known = {line.measure: (line, points) for line, points in zip(then.lines, befores, strict=True)}
    pairs = [
        (known[line.measure], line, after)
        for line, after in zip(now.lines, afters, strict=True)
        if line.measure in known
    ]
    lines = [Change(line, later, before, after) for (line, before), later, after in pairs]
    lines.sort(key=lambda change: -abs(change.by or 0.0))
    return Changes(tuple(lines), _sum(then, befores), _sum(now, afters), then.cut or now.cut)


def _tenths(found: Assessment) -> tuple[float | None, ...]:
    """The points of all lines; the start, which no rewrite moves, is rounded for itself."""
    if found.score is None:
        return (None,) * len(found.lines)
    fixed = {line.measure: round(line.points, 1) for line in found.lines if line.family == "base"}
    moving = [line.points for line in found.lines if line.measure not in fixed]
    uncut = found.base + sum(line.points for line in found.lines)
    rest = iter(shown(moving, uncut - found.base - sum(fixed.values())))
    return tuple(fixed[line.measure] if line.measure in fixed else next(rest) for line in found.lines)


def _sum(found: Assessment, tenths: tuple[float | None, ...]) -> float | None:
    """The score as the lines come to it, but for what was cut."""
    if found.score is None or found.cut:
        return None if found.score is None else round(found.score, 1)
    return round(found.base + sum(each or 0.0 for each in tenths), 1)
