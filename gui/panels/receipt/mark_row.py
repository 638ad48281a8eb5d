"""A mark in an unfolded line: the article's words, which lead to them, and beside them a small way to strike them."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF, Qt, Signal, SignalInstance
from PySide6.QtGui import QColor, QEnterEvent, QFocusEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from gui.panels.receipt.evidence import Shown
from gui.theme import POINTED, Look
from gui.widgets.named import named
from gui.widgets.points_button import WRAP, text_height
from gui.widgets.row_button import ENTER, RowButton
from resources.messages import word
from scoring.values import Strike

INSIDE = 8
WORDS, REASON = 15, 12  # pixels of type at 100%


class MarkButton(RowButton):
    """The words of the mark; below them why it is there, or what striking it would do."""

    def __init__(self, look: Look, color: QColor) -> None:
        super().__init__(look)
        self.setObjectName("mark")
        self._color, self._sure, self._ahead = color, True, False
        self._note = self._second = ""

    def show_words(self, words: str, *, sure: bool) -> None:
        """Show other words."""
        self._sure = sure
        self.setText(word("receipt.mark", {"words": words}))
        self.setAccessibleName(word("receipt.mark_spoken", {"words": words}))
        self.updateGeometry()

    def show_second(self, text: str, *, ahead: bool) -> None:
        """The second line; ``ahead`` says that it is about what would happen."""
        self._second, self._ahead = text, ahead
        if not ahead:
            self._note = text
        self.setAccessibleDescription(text)
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        return self._height(self.text(), width, WORDS) + self._second_height(width) + self.look.px(8)

    def paintEvent(self, event: object) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors, look, box = self.look.theme, self.look, QRectF(self.rect())
        if self.underMouse():
            painter.fillRect(box, look.tint(colors.accent, POINTED))
        pen = QPen(self._color, 2)
        if not self._sure:
            pen.setDashPattern([1.5, 2])
        painter.setPen(pen)
        painter.drawLine(QLineF(1, 5, 1, box.height() - 5))
        first = self._height(self.text(), self.width(), WORDS)
        painter.setFont(look.font(WORDS, serif=True))
        painter.setPen(QColor(colors.ink))
        room = box.width() - 2 * INSIDE
        painter.drawText(QRectF(INSIDE, look.px(3), room, first), WRAP, self.text())
        painter.setFont(look.font(REASON, weight=600 if self._ahead else 400))
        painter.setPen(QColor(colors.ink if self._ahead else colors.muted))
        painter.drawText(QRectF(INSIDE, look.px(4) + first, room, self.height()), WRAP, self._second)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colors.accent), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)
        painter.end()

    def _second_height(self, width: int) -> int:
        """Room for the reason, also while what would happen stands in its place: nothing jumps."""
        return max(self._height(each, width, REASON) for each in (self._note, self._second))

    def _height(self, text: str, width: int, size: int) -> int:
        return text_height(text, self.look.px(size), width - 2 * INSIDE, serif=size == WORDS)


class StrikeButton(QToolButton):
    """Says what it would do before it is pressed: when it is pointed at, and when the keyboard comes to it."""

    pointed = Signal()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.pointed.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.pointed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.click()
        else:
            super().keyPressEvent(event)


class MarkRow(QWidget):
    """One mark."""

    chosen = Signal(Strike)
    preview_requested = Signal(Strike)
    strike_requested = Signal(Strike)

    def __init__(self, look: Look, color: QColor) -> None:
        super().__init__()
        self.mark: Shown | None = None
        self.button = MarkButton(look, color)
        self.strike = named(StrikeButton(), "strike")
        self.strike.setText(word("receipt.strike"))
        self.strike.setToolTip(word("receipt.strike_tip"))
        self.strike.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.button, 1)
        row.addWidget(self.strike, 0, Qt.AlignmentFlag.AlignTop)
        self.button.clicked.connect(lambda: self._tell(self.chosen))
        self.strike.pointed.connect(lambda: self._tell(self.preview_requested))
        self.strike.clicked.connect(lambda: self._tell(self.strike_requested))

    def show_mark(self, mark: Shown) -> None:
        """Show a mark; who waits at the strike button is told what striking this one would do."""
        if mark == self.mark:
            return
        self.mark = mark
        self.button.show_words(mark.words, sure=mark.sure)
        self.button.show_second(mark.note, ahead=False)
        self.strike.setAccessibleName(word("receipt.strike_spoken", {"words": mark.words}))
        self.strike.setAccessibleDescription(self.strike.toolTip())
        if self.strike.hasFocus() or self.strike.underMouse():
            self._tell(self.preview_requested)

    def show_preview(self, text: str) -> None:
        """Say what striking the mark would do, in place of why it is there."""
        self.button.show_second(text, ahead=True)
        self.strike.setAccessibleDescription(text)

    def _tell(self, signal: SignalInstance) -> None:
        if self.mark:
            signal.emit(self.mark.strike)
