"""A cell of the comparison: the value, a triangle on the best and the worst, and a small bar of its points."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.models.comparison import CELL, Cell
from gui.theme import PLAIN
from gui.widgets.band_symbol import paint_band
from gui.widgets.bars import paint_bar

FULL_SCORE = 50.0


class MeasureCell(QStyledItemDelegate):
    """Paints values so that they can be compared along a row."""

    look = PLAIN

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        return QSize(self.look.px(150), self.look.px(48))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        look, colors, cell = self.look, self.look.theme, index.data(CELL)
        rect = QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, look.tint(colors.accent, 0.12))
        painter.setPen(QColor(colors.line))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        inner = rect.adjusted(12, look.px(7), -12, -look.px(8))
        top = QRectF(inner.left(), inner.top(), inner.width(), look.px(18))
        bar = QRectF(inner.left(), inner.bottom() - look.px(8), inner.width(), look.px(8))
        self._value(painter, top, cell)
        self._place(painter, top, cell.place)
        color = look.band(cell.band) if cell.band else look.family(cell.family)
        paint_bar(painter, bar, cell.points, FULL_SCORE if cell.band else cell.full, color, QColor(colors.line))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colors.accent), 2))
            painter.drawRoundedRect(rect.adjusted(1, 1, -2, -2), 4, 4)
        painter.restore()

    def _value(self, painter: QPainter, box: QRectF, cell: Cell) -> None:
        look, left = self.look, 0.0
        if cell.band:
            side = look.px(15)
            paint_band(painter, QRectF(box.left(), box.top() + 1, side, side), cell.band, look.band(cell.band))
            left = side + 7.0
        painter.setFont(look.font(15 if cell.band else 13, weight=600 if cell.place or cell.band else 400))
        painter.setPen(QColor(look.theme.ink))
        room = box.adjusted(left, 0, -look.px(16), 0)
        text = painter.fontMetrics().elidedText(cell.text, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)

    def _place(self, painter: QPainter, box: QRectF, place: int) -> None:
        if not place:
            return
        side = self.look.px(9)
        tip = QRectF(box.right() - side, box.center().y() - side / 2, side, side * 0.85)
        far, near = (tip.top(), tip.bottom()) if place > 0 else (tip.bottom(), tip.top())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.look.theme.ink))
        corners = [QPointF(tip.left(), near), QPointF(tip.right(), near), QPointF(tip.center().x(), far)]
        painter.drawPolygon(QPolygonF(corners))
