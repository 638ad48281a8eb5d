"""The pieces of a picture: a frame with its text alternative, bars plain and hatched, lines and labels."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape, unescape

GAP = 3.2  # between two hatching lines
ALTERNATIVE = re.compile(r'aria-label="([^"]*)"')


class Picture(str):
    """SVG that was drawn here; a headline may well begin with ``<svg``, but it is no picture."""

    __slots__ = ()


def picture(width: float, height: float, title: str, description: str, *body: str) -> Picture:
    """An SVG picture of a size in px, with what it shows in words."""
    words = f"{title}: {description}" if description else title
    return Picture(
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{n(width)}" height="{n(height)}" '
        f'viewBox="0 0 {n(width)} {n(height)}" role="img" aria-label="{escape(words)}">'
        f"<title>{escape(title)}</title><desc>{escape(description)}</desc>{''.join(body)}</svg>"
    )


def n(value: float) -> str:
    """A number as short as it gets: two decimals and no trailing zeros."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def rectangle(x: float, y: float, width: float, height: float, color: str, *, radius: float = 0) -> str:
    """A filled bar."""
    round_ = f' rx="{n(radius)}"' if radius else ""
    return f'<rect x="{n(x)}" y="{n(y)}" width="{n(width)}" height="{n(height)}"{round_} fill="{color}"/>'


def hatched(x: float, y: float, width: float, height: float, color: str) -> str:
    """A bar of slanted lines in a frame."""
    lines = "".join(_slants(x, y, width, height))
    frame = f"M{n(x)} {n(y)}h{n(width)}v{n(height)}h{n(-width)}z"
    return f'<path d="{frame}{lines}" fill="none" stroke="{color}" stroke-width="0.9"/>'


def _slants(x: float, y: float, width: float, height: float) -> Iterator[str]:
    """Lines rising at 45 degrees, each cut at the bar's ends."""
    for i in range(1, int((width + height) / GAP) + 1):
        foot = x + i * GAP - height
        left, right = max(foot, x), min(foot + height, x + width)
        if right > left:
            yield f"M{n(left)} {n(y + height - (left - foot))}L{n(right)} {n(y + height - (right - foot))}"


def line(x1: float, y1: float, x2: float, y2: float, color: str, width: float = 1) -> str:
    """A straight line."""
    return f'<path d="M{n(x1)} {n(y1)}L{n(x2)} {n(y2)}" stroke="{color}" stroke-width="{n(width)}" fill="none"/>'


def label(x: float, y: float, text: str, color: str, size: float = 9, anchor: str = "middle") -> str:
    """Words or a number in the interface's type."""
    return (
        f'<text x="{n(x)}" y="{n(y)}" font-family="Inter, sans-serif" font-size="{n(size)}" '
        f'text-anchor="{anchor}" fill="{color}">{escape(text)}</text>'
    )


def alternative(svg: str) -> str:
    """The words that a picture made by ``picture`` carries."""
    found = ALTERNATIVE.search(svg)
    return unescape(found[1]) if found else ""
