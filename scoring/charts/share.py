"""A share of the whole as a bar; bars of one list have the same scale."""

from __future__ import annotations

from resources.themes import Theme
from scoring.charts.svg import Picture, line, picture, rectangle


def share_bar(share: float, most: float, theme: Theme, *, name: str, width: float = 120, height: float = 12) -> Picture:
    """A bar for a ``share``, 0 to 1, as long as the picture is wide for ``most``."""
    length = min(share / most, 1.0) * (width - 1) if most > 0 else 0.0
    body = [line(0.5, 0, 0.5, height, theme.muted, 0.8)]
    if length > 0:
        body.append(rectangle(0.5, height * 0.2, length, height * 0.6, theme.accent))
    return picture(width, height, name, f"{share:.0%}", *body)
