"""A score on its scale: the three bands' borders, the interval as a bar, the score as a mark."""

from __future__ import annotations

from resources.messages import word
from resources.themes import Theme
from scoring.charts.numbers import decimal
from scoring.charts.svg import label, line, picture
from scoring.values import Band

BORDERS = (40, 60)
EDGE = 8.0  # px left and right, so that marks and labels at 0 and 100 fit


def score_strip(
    score: float | None,
    interval: tuple[float, float] | None,
    band: Band,
    theme: Theme,
    *,
    width: float = 260,
    labels: bool = True,
) -> str:
    """The score from 0 to 100 with its interval; ``labels`` writes 0, 40, 60, 100 below."""
    height, middle = (30.0 if labels else 16.0), 8.0
    body = [line(EDGE, middle, width - EDGE, middle, theme.line, 2)]
    for border in BORDERS:
        x = _x(border, width)
        body.append(line(x, middle - 5, x, middle + 5, theme.muted, 0.8))
    if labels:
        body += [label(_x(at, width), 26, str(at), theme.muted, 8.5) for at in (0, *BORDERS, 100)]
    color = theme.bands[band]
    if interval:
        low, high = (_x(end, width) for end in interval)
        body.append(_whiskers(low, high, middle, color))
    if score is not None:
        x = _x(score, width)
        body.append(f'<circle cx="{x:.2f}" cy="{middle:g}" r="3.8" fill="{color}"/>')
    return picture(width, height, *describe(score, interval, band), *body)


def _whiskers(low: float, high: float, middle: float, color: str) -> str:
    ends = "".join(line(x, middle - 4, x, middle + 4, color, 1.4) for x in (low, high))
    return line(low, middle, high, middle, color, 2.4) + ends


def describe(score: float | None, interval: tuple[float, float] | None, band: Band) -> tuple[str, str]:
    """A score in words: "71.3 of 100, carefully reported" and "between 63 and 78 ..."."""
    words = word(f"bands.{band.replace(' ', '_')}")
    if score is None:
        return word("report.no_score"), words
    title = word("report.score_alt", {"score": decimal(score), "band": words})
    if interval is None:
        return title, ""
    return title, word("report.interval_alt", {"low": round(interval[0]), "high": round(interval[1])})


def _x(score: float, width: float) -> float:
    return EDGE + score / 100 * (width - 2 * EDGE)
