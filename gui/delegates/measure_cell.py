"""A cell of the comparison: the value, a triangle on the best and the worst, and a small bar of its points."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.models.comparing import Cell
from gui.models.comparison import CELL
from gui.theme import PLAIN
from gui.widgets.bars import paint_bar, paint_tick

POINTED, CHOSEN = 0.06, 0.12  # of the accent on paper


class MeasureCell(QStyledItemDelegate):
    """Paints values so that they can be compared along a row or a column."""

    look = PLAIN

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        return QSize(self.look.px(150), self.look.px(48))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        look, colors, cell = self.look, self.look.theme, index.data(CELL)
        rect = QRectF(option.rect)
        self._ground(painter, rect, option.state)
        height = look.px(33)
        inner = QRectF(rect.left() + 12, rect.center().y() - height / 2, rect.width() - 24, height)
        top = QRectF(inner.left(), inner.top(), inner.width(), look.px(18))
        bar = QRectF(inner.left(), inner.bottom() - look.px(8), inner.width(), look.px(8))
        self._value(painter, top, cell)
        self._place(painter, top, cell.place)
        paint_bar(painter, bar, cell.points, cell.full, look.family(cell.family), QColor(colors.line))
        if cell.middle is not None:
            paint_tick(painter, bar, cell.middle, cell.full, QColor(colors.muted))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colors.accent), 2))
            painter.drawRoundedRect(rect.adjusted(1, 1, -2, -2), 4, 4)
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRectF, state: QStyle.StateFlag) -> None:
        """The wash of a cell that is chosen or pointed at, and the hairline below."""
        chosen, pointed = state & QStyle.StateFlag.State_Selected, state & QStyle.StateFlag.State_MouseOver
        if chosen or pointed:
            painter.fillRect(rect, self.look.tint(self.look.theme.accent, CHOSEN if chosen else POINTED))
        painter.setPen(QColor(self.look.theme.line))
        painter.drawLine(QPointF(rect.left(), rect.bottom() - 1), QPointF(rect.right(), rect.bottom() - 1))

    def _value(self, painter: QPainter, box: QRectF, cell: Cell) -> None:
        painter.setFont(self.look.font(13, weight=600 if cell.place else 400))
        painter.setPen(QColor(self.look.theme.ink))
        room = box.adjusted(0, 0, -self.look.px(16), 0)
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
