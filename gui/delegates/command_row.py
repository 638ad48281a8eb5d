"""A row of the command palette: the name and its keys, below what comes of it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.models.commands import NAME, NOTE, TOLD, Index
from gui.theme import PLAIN

HEIGHT, LINE = 44, 18  # pixels at 100%
SIDE, GAP = 16, 12
WIDTH = 240


class CommandRow(QStyledItemDelegate):
    """Paints a command in two lines."""

    look = PLAIN

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(WIDTH, self.look.px(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        look, rect = self.look, QRect(option.rect)
        colors, line = look.theme, look.px(LINE)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, look.tint(colors.accent, 0.12))
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), QColor(colors.accent))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, look.tint(colors.ink, 0.05))
        above = QRect(rect.left() + SIDE, rect.center().y() - line, rect.width() - 2 * SIDE, line)
        below = above.translated(0, line)
        painter.setFont(look.font(12))
        painter.setPen(QColor(colors.muted))
        note = str(index.data(NOTE))
        painter.drawText(above, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, note)
        taken = painter.fontMetrics().horizontalAdvance(note) + GAP if note else 0
        _cut(painter, below, str(index.data(TOLD)))
        painter.setFont(look.font(13, weight=500))
        painter.setPen(QColor(colors.ink))
        _cut(painter, above.adjusted(0, 0, -taken, 0), str(index.data(NAME)))
        painter.restore()


def _cut(painter: QPainter, box: QRect, text: str) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)
