"""Icons: line drawings of the Lucide set, drawn in the colour of the text around them."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from resources import ROOT

SIZE = 18
SHARPNESS = 2  # for screens with two pixels to the point


@cache
def _drawing(name: str) -> str:
    text = (ROOT / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    return text.replace('stroke-width="2"', 'stroke-width="1.6"')


def pixmap(name: str, color: str, size: int = SIZE) -> QPixmap:
    """The icon as a picture of ``size`` points."""
    picture = QPixmap(size * SHARPNESS, size * SHARPNESS)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    drawing = QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", color).encode()))
    drawing.render(painter, QRectF(0, 0, size * SHARPNESS, size * SHARPNESS))
    painter.end()
    picture.setDevicePixelRatio(SHARPNESS)
    return picture


def icon(name: str, color: str, size: int = SIZE) -> QIcon:
    """The icon for a button or a menu."""
    return QIcon(pixmap(name, color, size))
