"""The scale of a measure's values, shared by the pictures that lie below each other."""

from __future__ import annotations

from typing import NamedTuple

EDGE = 6.0  # px left and right: a mark at the end of the scale is whole


class Axis(NamedTuple):
    """From ``low`` at the left to ``high`` at the right edge; what lies beyond is drawn at the edge."""

    low: float
    high: float
    width: float = 300

    def x(self, value: float) -> float:
        """Where a value stands, in px."""
        share = (value - self.low) / (self.high - self.low) if self.high > self.low else 0.0
        return EDGE + min(max(share, 0.0), 1.0) * (self.width - 2 * EDGE)
