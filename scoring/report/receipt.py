"""The receipt as it is printed: the starting points, points for, points against, and a sum that adds up as shown."""

from __future__ import annotations

from dataclasses import dataclass

from resources.messages import word
from scoring.charts.numbers import shown
from scoring.explain import value_text
from scoring.values import Assessment, Line

SMALL = 0.3  # points below which a line decides nothing


@dataclass(frozen=True, slots=True)
class Row:
    """One line; ``points`` in tenths as printed; ``value`` says what was found ("none in 41 sentences")."""

    name: str
    family: str
    value: str
    points: float


@dataclass(frozen=True, slots=True)
class Receipt:
    """``base + sum of rows == total``, all in tenths; ``score`` differs from ``total`` only where it was ``cut``."""

    base: float
    rows: tuple[Row, ...]
    total: float
    score: float | None
    cut: bool


def make_receipt(assessment: Assessment) -> Receipt:
    """The starting point, then the lines from the most points for to the most against."""
    start = [line for line in assessment.lines if line.family == "base"]
    lines = start + sorted((x for x in assessment.lines if x.family != "base"), key=lambda line: -line.points)
    total = assessment.base + sum(line.points for line in lines)
    base, *points = shown([assessment.base, *(line.points for line in lines)], total)
    first, *rows = (_row(line, tenths) for line, tenths in zip(lines, points, strict=True))
    rows.sort(key=lambda row: -row.points)  # once more: a tenth may have moved to make the sum fit
    if assessment.score is not None:
        rows = _folded(rows)
    return Receipt(base, (first, *rows), round(base + sum(points), 1), assessment.score, assessment.cut)


def _folded(rows: list[Row]) -> list[Row]:
    """The rows that decide something, and one for all the others, which it names."""
    small = [row for row in rows if abs(row.points) < SMALL]
    if len(small) < 2:  # one is no crowd
        return rows
    together = round(sum(row.points for row in small), 1)
    names = ", ".join(row.name for row in small)
    crowd = Row(word("report.smaller", {"count": len(small)}), "base", names, together)
    return [*(row for row in rows if row.points >= SMALL), crowd, *(row for row in rows if row.points <= -SMALL)]


def _row(line: Line, points: float) -> Row:
    return Row(word(f"measures.{line.measure}"), line.family, _found(line), points)


def _found(line: Line) -> str:
    if line.family == "base":
        return ""
    return value_text(line) if line.note is None or line.value else word(*line.note)
