"""A cell of the comparison: the value, a triangle on the best and the worst, and a small bar of its points."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.models.comparing import Cell
from gui.models.comparison import CELL
from gui.theme import PLAIN, POINTED, WASH, Look
from gui.widgets.bars import paint_bar, paint_tick

SEEN = QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus


class MeasureCell(QStyledItemDelegate):
    """Paints values so that they can be compared along a row or a column."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.set_look(PLAIN)

    def set_look(self, look: Look) -> None:
        """Take the colours and sizes of a look, once for all the cells that are drawn."""
        colors = look.theme
        self._look = look
        self._fonts = look.font(13), look.font(13, weight=600)
        self._ink, self._line, self._muted = QColor(colors.ink), QColor(colors.line), QColor(colors.muted)
        self._pointed, self._chosen = look.tint(colors.accent, POINTED), look.tint(colors.accent, WASH)
        self._ring = QPen(QColor(colors.accent), 2)
        self._size = QSize(look.px(150), look.px(48))
        self._height, self._text, self._bar = look.px(33), look.px(18), look.px(8)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        return self._size

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect, state, cell = option.rect, option.state, index.data(CELL)
        if state & SEEN:
            self._ground(painter, rect, state)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, self._line)
        left, width = rect.left() + 12, rect.width() - 24
        top = rect.top() + (rect.height() - self._height) / 2
        self._value(painter, QRectF(left, top, width, self._text), cell)
        bar = QRectF(left, top + self._height - self._bar, width, self._bar)
        paint_bar(painter, bar, cell.points, cell.full, self._look.family(cell.family), self._line)
        if cell.middle is not None:
            paint_tick(painter, bar, cell.middle, cell.full, self._muted)

    def _ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        """The wash of a cell that is chosen or pointed at, and the ring of the one that the keys are at."""
        painter.fillRect(rect, self._chosen if state & QStyle.StateFlag.State_Selected else self._pointed)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(self._ring)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(1, 1, -2, -2), 4, 4)

    def _value(self, painter: QPainter, box: QRectF, cell: Cell) -> None:
        painter.setFont(self._fonts[cell.place != 0])
        painter.setPen(self._ink)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, cell.text)
        if cell.place:
            self._triangle(painter, box, cell.place)

    def _triangle(self, painter: QPainter, room: QRectF, place: int) -> None:
        side = self._look.px(9)
        box = QRectF(room.right() - side, room.center().y() - side / 2, side, side * 0.85)
        far, near = (box.top(), box.bottom()) if place > 0 else (box.bottom(), box.top())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._ink)
        corners = [QPointF(box.left(), near), QPointF(box.right(), near), QPointF(box.center().x(), far)]
        painter.drawPolygon(QPolygonF(corners))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
