"""Underlines by style: solid, dashed, wavy, double, dotted. In the text and in the legend the same lines."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

WAVE = 3.0  # half a wave, in pixels


def paint_underline(
    painter: QPainter, left: float, right: float, y: float, style: str, color: QColor, width: float = 1.5
) -> None:
    """Draw a line of ``style`` from ``left`` to ``right`` at the height ``y``."""
    pen = QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
    if style == "wavy":
        pen.setWidthF(max(1.1, width * 0.8))
        painter.setPen(pen)
        painter.drawPath(_wave(left, right, y))
        return
    if style == "dashed":
        pen.setDashPattern([4 / width, 2.5 / width])
    if style == "dotted":
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.05, 3.4 / width])
        pen.setWidthF(width * 1.25)
    painter.setPen(pen)
    heights = (y - 1.0, y + 2.0) if style == "double" else (y,)
    if style == "double":
        pen.setWidthF(max(1.0, width * 0.7))
        painter.setPen(pen)
    for height in heights:
        painter.drawLine(QPointF(left, height), QPointF(right, height))


def _wave(left: float, right: float, y: float) -> QPainterPath:
    path = QPainterPath(QPointF(left, y))
    x, up = left, True
    while x < right:
        path.quadTo(x + WAVE / 2, y - 2.2 if up else y + 2.2, x + WAVE, y)
        x, up = x + WAVE, not up
    return path
