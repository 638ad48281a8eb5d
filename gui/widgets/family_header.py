"""A vertical header whose sections carry a swatch: the colour and the line of a family."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from gui.theme import PLAIN
from gui.widgets.underline import paint_underline

SWATCH = 18


class FamilyHeader(QHeaderView):
    """Names and units of rows, each with its family's line; a click on a name is a wish to sort."""

    look = PLAIN

    def __init__(self, role: int, unit: int, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._role, self._unit = role, unit
        self.setSectionsClickable(True)
        self.setHighlightSections(False)

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(232), 0)

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
        unit = str(model.headerData(section, self.orientation(), self._unit) or "")
        half = self.look.px(9) if unit else 0
        self._text(painter, box.translated(0, -half), str(model.headerData(section, self.orientation())))
        painter.setFont(self.look.font(12))
        painter.setPen(QColor(colors.muted))
        self._text(painter, box.translated(0, half), unit)
        painter.restore()

    def _text(self, painter: QPainter, box: QRectF, text: str) -> None:
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)
