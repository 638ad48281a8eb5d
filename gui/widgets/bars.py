"""Bars for signed points: from the middle to the right for, to the left against."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

LEAST_FULL = 4.0  # points: a bar this small never fills its box, however small its neighbours are


def full_bar(points: Iterable[float]) -> float:
    """The points that reach the edge, for bars that are seen together."""
    return max(LEAST_FULL, *(abs(each) for each in points), 0.0)


def paint_bar(painter: QPainter, box: QRectF, points: float, full: float, color: QColor, axis: QColor) -> None:
    """Draw ``points`` in ``box``; ``full`` points reach its edge. Against is drawn hollow, so grey print tells too."""
    middle = box.center().x()
    length = min(1.0, abs(points) / full) * (box.width() / 2 - 1) if full else 0.0
    if length >= 0.5:
        left = middle if points > 0 else middle - length
        _paint_length(painter, QRectF(left, box.top() + 1, length, box.height() - 2), color, hollow=points < 0)
    painter.fillRect(QRectF(int(middle), box.top(), 1, box.height()), axis)


def _paint_length(painter: QPainter, bar: QRectF, color: QColor, *, hollow: bool) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if hollow:
        soft = QColor(color)
        soft.setAlphaF(0.28)
        painter.fillRect(bar, soft)
        painter.setPen(QPen(color, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5))
    else:
        painter.fillRect(bar, color)
    painter.restore()


def paint_tick(painter: QPainter, box: QRectF, points: float, full: float, color: QColor) -> None:
    """Draw where ``points`` would end a bar of ``box``."""
    reach = max(-1.0, min(1.0, points / full if full else 0.0)) * (box.width() / 2 - 1)
    painter.fillRect(QRectF(int(box.center().x() + reach), box.top() - 2, 1, box.height() + 4), color)


def paint_family_bars(painter: QPainter, box: QRectF, bars: list[tuple[float, QColor]], full: float) -> None:
    """Draw one small column a family, up for and down against, on one line."""
    painter.save()
    middle = box.center().y()
    step = box.width() / max(1, len(bars))
    for at, (points, color) in enumerate(bars):
        height = min(1.0, abs(points) / full) * (box.height() / 2) if full else 0.0
        column = QRectF(box.left() + at * step, middle - max(height, 0) if points > 0 else middle, step - 3, height)
        if points > 0:
            painter.fillRect(column, color)
        else:
            painter.setPen(QPen(color, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(column.adjusted(0.5, 0.5, -0.5, 0))
        painter.fillRect(QRectF(box.left() + at * step, middle - 0.5, step - 3, 1), color)
    painter.restore()
