"""The shape of a band: filled disc, half disc, ring, dashed ring with a question mark."""

from __future__ import annotations

from math import cos, pi, sin

from resources.messages import word
from resources.themes import Theme
from scoring.charts.svg import label, picture
from scoring.values import Band

RADIUS, MIDDLE = 6.0, 8.0
DASHES = 8


def band_symbol(band: Band, theme: Theme, size: float = 16) -> str:
    """A band's shape in its tint."""
    color = theme.bands[band]
    draw = {"carefully reported": _disc, "mixed": _half, "loosely reported": _ring, "cannot tell": _question}[band]
    scaled = f'<g transform="scale({size / 16:g})">{draw(color)}</g>'
    return picture(size, size, word(f"bands.{band.replace(' ', '_')}"), "", scaled)


def _disc(color: str) -> str:
    return f'<circle cx="{MIDDLE:g}" cy="{MIDDLE:g}" r="{RADIUS + 0.8:g}" fill="{color}"/>'


def _ring(color: str) -> str:
    return f'<circle cx="{MIDDLE:g}" cy="{MIDDLE:g}" r="{RADIUS:g}" fill="none" stroke="{color}" stroke-width="1.6"/>'


def _half(color: str) -> str:
    top, bottom = MIDDLE - RADIUS, MIDDLE + RADIUS
    half = f"M{MIDDLE:g} {top:g}A{RADIUS:g} {RADIUS:g} 0 0 0 {MIDDLE:g} {bottom:g}z"
    return f'{_ring(color)}<path d="{half}" fill="{color}"/>'


def _question(color: str) -> str:
    """A ring of arcs (SVG Tiny on its own dashes curves unevenly) around a question mark."""
    step = 2 * pi / DASHES
    arcs = "".join(f"M{_at(i * step)}A{RADIUS:g} {RADIUS:g} 0 0 1 {_at((i + 0.6) * step)}" for i in range(DASHES))
    ring = f'<path d="{arcs}" fill="none" stroke="{color}" stroke-width="1.4"/>'
    return ring + label(MIDDLE, MIDDLE + 3.1, "?", color, size=8.5)


def _at(angle: float) -> str:
    return f"{MIDDLE + RADIUS * cos(angle):.2f} {MIDDLE + RADIUS * sin(angle):.2f}"
