"""The margin map: where in the whole article the marks are, as small strokes beside the page."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from gui.theme import PLAIN

WIDTH = 14


class MarginMap(QWidget):
    """A narrow strip; a click goes there."""

    place_chosen = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("margin_map")
        self.setFixedWidth(WIDTH)
        self._heights: list[tuple[float, str]] = []
        self.look = PLAIN

    def show_heights(self, heights: list[tuple[float, str]]) -> None:
        """Show marks at shares of the height, each with its family."""
        self._heights = heights
        self.update()

    def paintEvent(self, event: object) -> None:  # noqa: ARG002
        painter = QPainter(self)
        for share, family in self._heights:
            painter.setPen(QPen(self.look.family(family), 2))
            y = 2 + share * (self.height() - 4)
            painter.drawLine(QPointF(3, y), QPointF(WIDTH - 4, y))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.place_chosen.emit(event.position().y() / max(1, self.height()))
