"""How far two pictures of the window differ for an eye: block by block, so that the edges of letters do not count."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

HALF = 2  # kept pictures are half as wide and high
BLOCK = 16  # pixels of the window
LIMIT = 10  # of 255: what a block may differ in any colour before an eye might tell
ALLOWED = 0.004  # of all blocks


def shrunk(picture: QImage, by: int) -> QImage:
    """A picture whose pixels are the mean of ``by`` times ``by`` of the first."""
    smooth, exact = Qt.TransformationMode.SmoothTransformation, Qt.AspectRatioMode.IgnoreAspectRatio
    small = picture.convertToFormat(QImage.Format.Format_RGB32)
    return small.scaled(picture.width() // by, picture.height() // by, exact, smooth)


def different(one: QImage, other: QImage) -> float:
    """The share of blocks by which two half-size pictures differ; 1 where not even their sizes agree."""
    if one.size() != other.size():
        return 1.0
    a, b = (shrunk(each, BLOCK // HALF) for each in (one, other))
    places = [(x, y) for x in range(a.width()) for y in range(a.height())]
    return sum(_differs(a, b, x, y) for x, y in places) / len(places)


def _differs(one: QImage, other: QImage, x: int, y: int) -> bool:
    a, b = one.pixelColor(x, y), other.pixelColor(x, y)
    pairs = ((a.red(), b.red()), (a.green(), b.green()), (a.blue(), b.blue()))
    return max(abs(p - q) for p, q in pairs) > LIMIT
