"""The symbol of a band: filled disc, half disc, ring, question mark in a dashed ring. The shape speaks."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QWidget

HALF_TURN = 180 * 16  # Qt counts sixteenths of a degree


def paint_band(painter: QPainter, box: QRectF, band: str, color: QColor) -> None:
    """Draw the symbol of ``band`` in the square ``box``."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = max(1.4, box.width() / 9)
    pen = QPen(color, width)
    ring = box.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    if band == "cannot tell":
        pen.setDashPattern([1.6, 1.3])
    painter.setPen(pen)
    painter.setBrush(color if band == "carefully reported" else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(ring)
    if band == "mixed":
        painter.setBrush(color)
        painter.drawPie(ring, 90 * 16, HALF_TURN)
    if band == "cannot tell":
        font = QFont(painter.font())
        font.setPixelSize(max(6, round(box.height() * 0.6)))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "?")
    painter.restore()


class BandSymbol(QWidget):
    """The symbol as a widget."""

    spoken_as = QAccessible.Role.Graphic

    def __init__(self, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._band, self._color = "cannot tell", QColor("gray")
        self.resize_to(size)

    def resize_to(self, size: int) -> None:
        """Take another size."""
        self.setFixedSize(size, size)

    def show_band(self, band: str, color: QColor, words: str) -> None:
        """Show a band, named by ``words``."""
        self._band, self._color = band, color
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, event: object) -> None:  # noqa: ARG002
        painter = QPainter(self)
        side = min(self.width(), self.height()) - 2
        corner = QPointF((self.width() - side) / 2, (self.height() - side) / 2)
        paint_band(painter, QRectF(corner.x(), corner.y(), side, side), self._band, self._color)
        painter.end()
