"""A row of the library: symbol, score, title, and a small column for each family."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gui.models.library import ASSESSMENT, COUNT, FOLDED, STORY, TROUBLE, Index
from gui.theme import PLAIN, POINTED, WASH, Look
from gui.widgets.band_symbol import paint_band
from gui.widgets.bars import full_bar, paint_family_bars
from gui.widgets.named import named
from gui.words import band_word, score_text
from resources.messages import word
from scoring.values import Assessment

TITLE_LINES = 2
LEAST, HEADING = 200, 32  # pixels
WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class ArticleRow(QStyledItemDelegate):
    """Paints an article as a result, also where the result is that nobody can tell."""

    look = PLAIN
    _sizes = (QSize(), QSize())  # of an article, of a heading: asked for thousands of times

    def set_look(self, look: Look) -> None:
        """Take the colours and sizes of a look."""
        self.look = look
        lines = QFontMetrics(look.font(13)).lineSpacing() * TITLE_LINES
        self._sizes = QSize(LEAST, lines + look.px(24) + 30), QSize(LEAST, look.px(HEADING) + 8)

    def fold_width(self) -> int:
        """Where the title of a heading begins: a click left of it folds."""
        return 16 + self.look.px(20)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return self._sizes[index.data(STORY) is not None]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        rect = QRect(option.rect)
        state = option.state
        self._background(painter, rect, state)
        if index.data(STORY) is not None:
            self._heading(painter, rect, index)
        else:
            inner = rect.adjusted(16, 10, -16, -10)
            self._head(painter, inner, index)
            top = inner.top() + self.look.px(24)
            self._title(painter, QRect(inner.left(), top, inner.width(), inner.bottom() - top), index)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = named(super().createEditor(parent, option, index), "story_title")
        editor.setAccessibleName(word("window.rename_story"))
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: ARG002
        editor.setGeometry(QRect(option.rect).adjusted(self.fold_width() - 8, 2, -12, -2))

    def _heading(self, painter: QPainter, rect: QRect, index: Index) -> None:
        look, middle = self.look, Qt.AlignmentFlag.AlignVCenter
        inner = rect.adjusted(self.fold_width(), 0, -16, 0)
        self._chevron(painter, QPointF(rect.left() + 16 + look.px(6), rect.center().y()), bool(index.data(FOLDED)))
        painter.setFont(look.font(12))
        painter.setPen(QColor(look.theme.muted))
        count = str(index.data(COUNT))
        painter.drawText(inner, middle | Qt.AlignmentFlag.AlignRight, count)
        room = inner.adjusted(0, 0, -painter.fontMetrics().horizontalAdvance(count) - 8, 0)
        painter.setFont(look.font(13, weight=600))
        painter.setPen(QColor(look.theme.ink))
        self._cut(painter, room, str(index.data()))

    def _chevron(self, painter: QPainter, at: QPointF, folded: bool) -> None:
        arm = self.look.px(4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self.look.theme.muted), 1.6))
        ends = (
            [QPointF(-arm / 2, -arm), QPointF(arm / 2, 0), QPointF(-arm / 2, arm)]
            if folded
            else [QPointF(-arm, -arm / 2), QPointF(0, arm / 2), QPointF(arm, -arm / 2)]
        )
        painter.drawPolyline(QPolygonF([at + end for end in ends]))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _background(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        colors = self.look.theme
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self.look.tint(colors.accent, WASH))
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), QColor(colors.accent))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self.look.tint(colors.accent, POINTED))
        painter.setPen(QColor(colors.line))
        painter.drawLine(rect.left() + 16, rect.bottom(), rect.right() - 16, rect.bottom())
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(QColor(colors.accent), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -2))

    def _head(self, painter: QPainter, inner: QRect, index: Index) -> None:
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

    def _title(self, painter: QPainter, box: QRect, index: Index) -> None:
        trouble = index.data(TROUBLE)
        painter.setPen(QColor(self.look.theme.muted if trouble else self.look.theme.ink))
        painter.setFont(self.look.font(13))
        text = str(trouble or index.data())
        metrics = painter.fontMetrics()
        room = box.width() * TITLE_LINES - metrics.averageCharWidth() * 10
        painter.drawText(box, int(WRAP), metrics.elidedText(text, Qt.TextElideMode.ElideRight, room))
