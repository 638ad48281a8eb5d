"""Vector pictures as SVG text, the same in window, PDF and HTML.

Only what every SVG reader knows is used (no patterns, no styles, no ids): Qt reads SVG Tiny. Points against are hatched
and lie on the other side of the axis, so that no picture needs its colours.
"""

from __future__ import annotations

from scoring.charts.bands import band_symbol
from scoring.charts.points import points_bar
from scoring.charts.strip import score_strip

__all__ = ["band_symbol", "points_bar", "score_strip"]
