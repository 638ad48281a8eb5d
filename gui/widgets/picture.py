"""A vector picture as a widget: as wide as there is room, and as high as that makes it."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QAccessible, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.theme import SANS
from scoring.charts.svg import alternative

FACES = f'"{SANS}, sans-serif"'  # Qt takes a list of faces for the name of one


class Picture(QWidget):
    """Shows an SVG text; its words are the widget's name."""

    spoken_as = QAccessible.Role.Graphic

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._svg = ""
        self._drawing = QSvgRenderer(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_svg(self, svg: str) -> None:
        """Show another picture."""
        if svg == self._svg:
            return
        before, self._svg = self._drawing.defaultSize(), svg
        self._drawing.load(QByteArray(svg.replace(FACES, f'"{SANS}"').encode()))
        self.setAccessibleName(alternative(svg))
        if self._drawing.defaultSize() != before:
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return self._drawing.defaultSize()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        size = self._drawing.defaultSize()
        return round(width * size.height() / size.width()) if self._svg else 0

    def paintEvent(self, event: object) -> None:  # noqa: ARG002
        painter = QPainter(self)
        self._drawing.render(painter, QRectF(self.rect()))
        painter.end()
