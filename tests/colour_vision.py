"""How far apart two colours look, and how people who lack one kind of cone see them.

Sources: Sharma, Wu & Dalal (2005), "The CIEDE2000 color-difference formula", Color Research & Application 30(1);
Machado, Oliveira & Fernandes (2009), "A physiologically-based model for simulation of color vision deficiency",
IEEE Transactions on Visualization and Computer Graphics 15(6), severity 1.0, on linear RGB; contrast by WCAG 2.2.
"""

from __future__ import annotations

from math import atan2, cos, degrees, exp, hypot, radians, sin, sqrt
from typing import NamedTuple

Triple = tuple[float, float, float]
Matrix = tuple[Triple, Triple, Triple]

VISIONS: dict[str, Matrix] = {
    "normal": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
TO_XYZ: Matrix = (
    (0.4124564, 0.3575761, 0.1804375),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339, 0.1191920, 0.9503041),
)
WHITE: Triple = (0.95047, 1.0, 1.08883)  # D65


class Lab(NamedTuple):
    """A colour in CIELAB: lightness 0 to 100, red over green, yellow over blue."""

    lightness: float
    a: float
    b: float


def linear(color: str) -> Triple:
    """Light of each channel, 0 to 1, of ``#RRGGBB``."""
    channels = (int(color[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return red, green, blue


def contrast(one: str, other: str, stray: float = 0.0) -> float:
    """Contrast ratio (WCAG 2.2), 1 to 21; less where ``stray`` light, a share of white's, lies on both."""
    darker, lighter = sorted(_times(TO_XYZ, linear(color))[1] for color in (one, other))
    return (lighter + 0.05 + stray) / (darker + 0.05 + stray)


def seen(color: str, vision: str) -> Lab:
    """What a colour looks like to somebody of one of ``VISIONS``."""
    red, green, blue = (min(1.0, max(0.0, light)) for light in _times(VISIONS[vision], linear(color)))
    x, y, z = (_bent(light / white) for light, white in zip(_times(TO_XYZ, (red, green, blue)), WHITE, strict=True))
    return Lab(116 * y - 16, 500 * (x - y), 200 * (y - z))


def distance(one: str, other: str, vision: str) -> float:
    """CIEDE2000 between two colours; about 1 can just be seen side by side."""
    return ciede2000(seen(one, vision), seen(other, vision))


def ciede2000(one: Lab, other: Lab) -> float:
    """The colour difference of Sharma et al., its steps and names as in the paper's section 2."""
    chroma = (hypot(*one[1:]) + hypot(*other[1:])) / 2
    stretch = 1.5 - 0.5 * sqrt(chroma**7 / (chroma**7 + 25**7))
    c1, c2 = hypot(one.a * stretch, one.b), hypot(other.a * stretch, other.b)
    h1, h2 = _hue(one.a * stretch, one.b), _hue(other.a * stretch, other.b)
    turn = _turn(h2 - h1) if c1 * c2 else 0.0
    light, c = (one.lightness + other.lightness) / 2, (c1 + c2) / 2
    h = h1 + turn / 2 if c1 * c2 else h1 + h2
    weight = (
        1
        - 0.17 * cos(radians(h - 30))
        + 0.24 * cos(radians(2 * h))
        + 0.32 * cos(radians(3 * h + 6))
        - 0.20 * cos(radians(4 * h - 63))
    )
    by_light = (other.lightness - one.lightness) / (1 + 0.015 * (light - 50) ** 2 / sqrt(20 + (light - 50) ** 2))
    by_chroma = (c2 - c1) / (1 + 0.045 * c)
    by_hue = 2 * sqrt(c1 * c2) * sin(radians(turn / 2)) / (1 + 0.015 * c * weight)
    bend = 60 * exp(-(((h % 360 - 275) / 25) ** 2))
    rotation = -2 * sqrt(c**7 / (c**7 + 25**7)) * sin(radians(bend))
    return sqrt(by_light**2 + by_chroma**2 + by_hue**2 + rotation * by_chroma * by_hue)


def _hue(a: float, b: float) -> float:
    return degrees(atan2(b, a)) % 360


def _turn(difference: float) -> float:
    """The short way round; a half turn keeps its direction."""
    return difference - 360 * (difference > 180) + 360 * (difference < -180)


def _bent(share: float) -> float:
    return share ** (1 / 3) if share > 216 / 24389 else (24389 / 27 * share + 16) / 116


def _times(matrix: Matrix, vector: Triple) -> Triple:
    x, y, z = (sum(cell * value for cell, value in zip(row, vector, strict=True)) for row in matrix)
    return x, y, z
