"""A vertical header whose sections carry a swatch: the colour and the line of a family."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from gui.theme import PLAIN
from gui.widgets.underline import paint_underline

SWATCH = 18


class FamilyHeader(QHeaderView):
    """Names of rows, each with its family's line; a click on a name is a wish to sort."""

    look = PLAIN

    def __init__(self, role: int, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._role = role
        self.setSectionsClickable(True)
        self.setHighlightSections(False)

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(212), 0)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        painter.save()
        colors, model = self.look.theme, self.model()
        painter.fillRect(rect, QColor(colors.paper))
        painter.setPen(QColor(colors.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        style = colors.family(str(model.headerData(section, self.orientation(), self._role)))
        middle = rect.center().y() + 1
        left = rect.left() + 16
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if style.underline != "none":
            paint_underline(painter, left, left + self.look.px(SWATCH), middle, style.underline, QColor(style.color), 2)
        painter.setFont(self.look.font(13, weight=600 if section == 0 else 400))
        painter.setPen(QColor(colors.ink))
        box = QRectF(rect).adjusted(16 + self.look.px(SWATCH) + 8, 0, -8, 0)
        text = str(model.headerData(section, self.orientation()))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()
