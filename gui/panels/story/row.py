"""A line of the story board: it opens its words, and beside them the like words of another article."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QLineF, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen, QResizeEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QToolButton

from gui.icons import icon
from gui.models.story import BoardLine
from gui.offsets import Offsets
from gui.theme import POINTED, Look
from gui.widgets.named import named
from gui.widgets.row_button import RowButton
from resources.messages import word

SIDE, LEAD, BAR = 16, 32, 120  # widths at 100%
RING, BESIDE = 9, 34  # the radius of the circle around a number, and the room of the button at the right
WASHED, GRAVE = 0.14, 0.3  # of the accent on paper, behind words that differ
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class BoardRow(RowButton):
    """Number of the article, words with what differs washed, what is told of them; arrows wish for another line."""

    step_requested = Signal(int)

    def __init__(self, line: BoardLine, look: Look) -> None:
        super().__init__(look)
        self.setObjectName("story_row")
        self.line = line
        self.setAccessibleName(word("story.spoken", {"article": line.place.article + 1, "text": line.text}))
        self.setAccessibleDescription(line.detail)
        self.beside = self._make_beside() if line.beside else None

    def heightForWidth(self, width: int) -> int:
        height = sum(each.boundingRect().height() for each in self._layouts(width))
        return round(height) + self.look.px(10 if self.line.share is None else 16)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in STEPS:
            self.step_requested.emit(STEPS[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Right and self.beside:
            self.beside.click()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.beside:
            size = self.beside.sizeHint()
            self.beside.setGeometry(QRect(QPoint(self.width() - SIDE - size.width(), 2), size))

    def paintEvent(self, event: object) -> None:  # noqa: ARG002
        painter, look = QPainter(self), self.look
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.fillRect(self.rect(), look.tint(look.theme.accent, POINTED))
        top = float(look.px(5))
        if self.line.leads:
            self._paint_number(painter, top)
        for layout, color in zip(self._layouts(self.width()), (look.theme.ink, look.theme.muted), strict=False):
            painter.setPen(QColor(color))
            layout.draw(painter, QPointF(SIDE + look.px(LEAD), top))
            top += layout.boundingRect().height()
        self._paint_share(painter, top + look.px(4))
        if self.hasFocus():
            painter.setPen(QPen(QColor(look.theme.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    def _paint_number(self, painter: QPainter, top: float) -> None:
        """The article's number in a circle, as in the family tree."""
        look, radius = self.look, self.look.px(RING)
        ring = QRectF(SIDE + 1, top + look.px(1), 2 * radius, 2 * radius)
        painter.setFont(look.font(12, weight=600))
        painter.setPen(QPen(QColor(look.theme.muted), 1.2))
        painter.drawEllipse(ring)
        painter.setPen(QColor(look.theme.ink))
        painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, str(self.line.place.article + 1))

    def _paint_share(self, painter: QPainter, top: float) -> None:
        if self.line.share is None:
            return
        look, left = self.look, SIDE + self.look.px(LEAD)
        for width, color in ((look.px(BAR), look.theme.line), (look.px(BAR) * self.line.share, look.theme.accent)):
            painter.setPen(QPen(QColor(color), 3))
            painter.drawLine(QLineF(left, top, left + width, top))

    def _make_beside(self) -> QToolButton:
        assert self.line.beside  # noqa: S101 - asked for only then
        button, size = named(QToolButton(self), "story_beside"), self.look.px(16)
        told = word("story.beside", {"one": self.line.place.article + 1, "other": self.line.beside.article + 1})
        button.setToolTip(told)
        button.setAccessibleName(told)
        button.setIcon(icon("columns-2", self.look.theme.muted, size))
        button.setIconSize(QSize(size, size))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _layouts(self, width: int) -> Iterator[QTextLayout]:
        room = width - 2 * SIDE - self.look.px(LEAD) - (self.look.px(BESIDE) if self.line.beside else 0)
        words = QTextLayout(self.line.text, self.look.font(15, serif=True))
        words.setFormats(list(self._washes()))
        yield _broken(words, room)
        if self.line.detail:
            yield _broken(QTextLayout(self.line.detail, self.look.font(12)), room)

    def _washes(self) -> Iterator[QTextLayout.FormatRange]:
        offsets = Offsets(self.line.text)
        for start, end, grave in self.line.washes:
            each = QTextLayout.FormatRange()
            each.start = offsets.units(start)
            each.length = offsets.units(end) - each.start
            kind = QTextCharFormat()
            kind.setBackground(self.look.tint(self.look.theme.accent, GRAVE if grave else WASHED))
            kind.setFontUnderline(grave)
            each.format = kind
            yield each


def _broken(layout: QTextLayout, width: int) -> QTextLayout:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    return layout
