"""A bar of points: filled from the left edge for, hollow from the right edge against."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

LEAST_FULL = 5.0  # points: what reaches across, however small all lines of an article are
SOFT = 0.2  # of the colour, inside a hollow bar


def full_scale(points: Iterable[float]) -> float:
    """The points that reach across: those of the largest line."""
    return max(LEAST_FULL, *(abs(each) for each in points), 0.0)


def paint_points_bar(painter: QPainter, box: QRectF, points: float, share: float, color: QColor, axis: QColor) -> None:
    """Draw a bar over ``share`` of ``box``, with a hairline where it starts. Hollow tells against without colour."""
    length = max(2.0, min(1.0, share) * box.width())
    favour = points > 0
    bar = QRectF(box.left() if favour else box.right() - length, box.top() + 1, length, box.height() - 2)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    if favour:
        painter.fillRect(bar, color)
    else:
        soft = QColor(color)
        soft.setAlphaF(SOFT)
        painter.fillRect(bar, soft)
        painter.setPen(QPen(color, 1))
        painter.drawRect(bar.adjusted(0, 0, -1, -1))
    painter.setPen(QPen(axis, 1))
    zero = box.left() if favour else box.right()
    painter.drawLine(QLineF(zero, box.top() - 1, zero, box.bottom()))
    painter.restore()
