"""A row of the library: symbol, score, title, and a small column for each family."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.models.library import ASSESSMENT, TROUBLE
from gui.theme import PLAIN
from gui.widgets.band_symbol import paint_band
from gui.widgets.bars import full_bar, paint_family_bars
from gui.words import band_word, score_text
from resources.messages import word
from scoring.values import Assessment

TITLE_LINES = 2
WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class ArticleRow(QStyledItemDelegate):
    """Paints an article as a result, also where the result is that nobody can tell."""

    look = PLAIN

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        lines = QFontMetrics(self.look.font(13)).lineSpacing() * TITLE_LINES
        return QSize(200, lines + self.look.px(24) + 30)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        rect = QRect(option.rect)
        state = option.state
        self._background(painter, rect, state)
        inner = rect.adjusted(16, 10, -16, -10)
        self._head(painter, inner, index)
        top = inner.top() + self.look.px(24)
        self._title(painter, QRect(inner.left(), top, inner.width(), inner.bottom() - top), index)
        painter.restore()

    def _background(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        colors = self.look.theme
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self.look.tint(colors.accent, 0.12))
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), QColor(colors.accent))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self.look.tint(colors.ink, 0.05))
        painter.setPen(QColor(colors.line))
        painter.drawLine(rect.left() + 16, rect.bottom(), rect.right() - 16, rect.bottom())
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(QColor(colors.accent), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -2))

    def _head(self, painter: QPainter, inner: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        found: Assessment | None = index.data(ASSESSMENT)
        side = self.look.px(16)
        muted = QColor(self.look.theme.muted)
        painter.setPen(muted)
        painter.setFont(self.look.font(13))
        line = QRect(inner.left() + side + 8, inner.top(), inner.width() - side - 8, self.look.px(20))
        middle = Qt.AlignmentFlag.AlignVCenter
        if found is None:
            state = index.data() if index.data(TROUBLE) else word("window.row_short_waiting")
            self._cut(painter, line.adjusted(-side - 8, 0, 0, 0), str(state))
            return
        color = self.look.band(found.band)
        box = QRectF(inner.left(), inner.top() + (self.look.px(20) - side) / 2, side, side)
        paint_band(painter, box, found.band, color)
        painter.setFont(self.look.font(15, weight=600))
        painter.setPen(QColor(self.look.theme.ink))
        score = score_text(found.score)
        painter.drawText(line, middle, score)
        right = line.left() + painter.fontMetrics().horizontalAdvance(score) + 8
        if found.score is not None:
            self._bars(painter, line, found)
        painter.setFont(self.look.font(12))
        painter.setPen(muted)
        rest = QRect(right, line.top(), line.right() - self._bars_width(found) - right - 4, line.height())
        self._cut(painter, rest, band_word(found.band))

    def _cut(self, painter: QPainter, box: QRect, text: str) -> None:
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)

    def _bars_width(self, found: Assessment) -> int:
        return 9 * sum(family != "base" for family in found.families)

    def _bars(self, painter: QPainter, line: QRect, found: Assessment) -> None:
        bars = [(points, self.look.family(family)) for family, points in found.families.items() if family != "base"]
        width = self._bars_width(found)
        box = QRectF(line.right() - width + 3, line.top(), width, line.height())
        paint_family_bars(painter, box, bars, full_bar(points for points, _ in bars))

    def _title(self, painter: QPainter, box: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        trouble = index.data(TROUBLE)
        painter.setPen(QColor(self.look.theme.muted if trouble else self.look.theme.ink))
        painter.setFont(self.look.font(13))
        text = str(trouble or index.data())
        metrics = painter.fontMetrics()
        room = box.width() * TITLE_LINES - metrics.averageCharWidth() * 10
        painter.drawText(box, int(WRAP), metrics.elidedText(text, Qt.TextElideMode.ElideRight, room))
