"""Said and so: of the articles given a probability, how many were what was said."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from resources.messages import word
from resources.themes import Theme
from scoring.charts.svg import label, line, picture

SIZE, LEFT, BOTTOM, TOP = 300.0, 40.0, 34.0, 24.0  # px; the drawing stands between the edges
_MOST = 11.0  # px, the radius of the bin with most articles


class Bin(NamedTuple):
    """Articles given about the same probability: how many, the mean said, the share that was so."""

    articles: int
    said: float
    was: float


def calibration_chart(bins: Sequence[Bin], theme: Theme) -> str:
    """A circle a bin, as large as it has articles; on the slanted line what was said is what was so."""
    most = max((each.articles for each in bins), default=1)
    body = [line(_x(0), _y(0), _x(1), _y(0), theme.line), line(_x(0), _y(0), _x(0), _y(1), theme.line)]
    body.append(line(_x(0), _y(0), _x(1), _y(1), theme.muted, 0.8))
    for tick in (0, 0.5, 1):
        body.append(label(_x(tick), _y(0) + 13, f"{tick:.0%}", theme.muted, 9))
        body.append(label(_x(0) - 6, _y(tick) + 3, f"{tick:.0%}", theme.muted, 9, "end"))
    body.append(label(_x(0.5), SIZE - 4, word("scorecard.calibration_said"), theme.ink, 10))
    body.append(label(4, 11, word("scorecard.calibration_was"), theme.ink, 10, "start"))
    for each in bins:
        radius = max(_MOST * (each.articles / most) ** 0.5, 1.5)
        body.append(
            f'<circle cx="{_x(each.said):.1f}" cy="{_y(each.was):.1f}" r="{radius:.1f}" fill="{theme.accent}" '
            f'fill-opacity="0.75" stroke="{theme.paper}"/>'
        )
    return picture(SIZE, SIZE, word("scorecard.calibration_title"), _told(bins), *body)


def _told(bins: Sequence[Bin]) -> str:
    return "; ".join(
        word("scorecard.calibration_bin", {"said": f"{each.said:.0%}", "was": f"{each.was:.0%}"}) for each in bins
    )


def _x(share: float) -> float:
    return LEFT + share * (SIZE - LEFT - TOP)


def _y(share: float) -> float:
    return SIZE - BOTTOM - share * (SIZE - BOTTOM - TOP)
