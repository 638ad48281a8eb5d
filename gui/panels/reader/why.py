"""The card that says why a mark is there: family, measure, reason and the question to ask; and offers to strike it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gui.panels.reader.marks import Mark
from gui.theme import PLAIN, Look
from gui.widgets.named import named
from gui.words import family_word, measure_word, preview_text
from resources.messages import word
from scoring.values import Strike

WIDTH = 320
EDGE = 4  # pixels between card and window at least


class WhyCard(QFrame):
    """Lies over the page, beside its mark; the pointer may go into it."""

    announced = Signal(Strike)  # somebody wants to know what striking the mark would do
    struck = Signal(Strike)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("why")
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._head = named(QLabel(), "why_head")
        self._note = named(QLabel(), "why_note")
        self._note.setWordWrap(True)
        self.preview = named(QLabel(), "why_preview")
        self.preview.setWordWrap(True)
        self.button = named(QPushButton(word("window.strike_mark")), "why_strike")
        self.button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(self.strike)
        self._key = named(QLabel("S"), "why_key")
        row = QHBoxLayout()
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.button)
        row.addWidget(self._key)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(4)
        for label in (self._head, self._note, self.preview):
            layout.addWidget(label)
        layout.addLayout(row)
        self._page, self._look = parent, PLAIN
        self._mark: Mark | None = None
        self._told: Strike | None = None  # what was announced already
        self._again = False  # whether the key was pressed once
        self._box, self._gap = QRect(), 0
        self.hide()

    def set_look(self, look: Look) -> None:
        """Take the colours and sizes of a look."""
        self._look = look

    def words(self) -> str:
        """All that the card says."""
        return f"{self._head.text()}. {self._note.text()}"

    def show_mark(self, mark: Mark, box: QRect, gap: int) -> None:
        """Show why ``mark`` is there, under its ``box`` or above where there is no room."""
        if not self.shows(mark):
            self._mark, self._told, self._again = mark, None, False
            self._head.setText(f"{family_word(mark.family)} · {measure_word(mark.measure)}")
            self._head.setStyleSheet(f"color: {self._look.family(mark.family).name()}")
            self._note.setText(word(*mark.note))
            self.preview.setText("")
            self.preview.hide()
        self._box, self._gap = box, gap
        self._place()
        self.show()
        self.raise_()

    def strike(self) -> None:
        """Say what striking the mark would do; asked again, wish for it."""
        if self._mark is None or self.isHidden():
            return
        if self._told == self._mark.strike:
            self.struck.emit(self._mark.strike)
        else:
            self._tell(word("window.strike_again"))
            self._again = True
            self._announce()

    def show_preview(self, strike: Strike, before: float | None, after: float | None) -> None:
        """Say what the score would be without the mark."""
        if self._mark is None or self._mark.strike != strike or self.isHidden():
            return
        told = word("window.without_mark", {"change": preview_text(before, after)})
        self._tell(f"{told}. {word('window.strike_again')}" if self._again else told)

    def shows(self, mark: Mark) -> bool:
        """Whether the card is about this mark."""
        return mark is self._mark and not self.isHidden()

    def on_the_way(self, point: QPoint) -> bool:
        """Whether the pointer is between the lines of the mark and the card, and may be coming here."""
        card = self.geometry()
        below = card.top() > self._box.top()
        top, bottom = (self._box.bottom() + 1, card.top()) if below else (card.bottom(), self._box.top() - 1)
        return not self.isHidden() and QRect(QPoint(card.left(), top), QPoint(card.right(), bottom)).contains(point)

    # -- Qt events

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._announce()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self._page.setFocus()
        else:
            super().keyPressEvent(event)

    # -- inside

    def _announce(self) -> None:
        if self._mark is not None and self._told != self._mark.strike:
            self._told = self._mark.strike
            self.announced.emit(self._told)

    def _tell(self, text: str) -> None:
        self.preview.setText(text)
        self.preview.show()
        self._place()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _place(self) -> None:
        self.setFixedWidth(min(self._look.px(WIDTH), self._page.width() - 2 * EDGE))
        self.resize(self.width(), self.heightForWidth(self.width()))
        page, box = self._page.rect(), self._box
        below = box.bottom() + self._gap
        above = box.top() - self._gap - self.height()
        y = below if below + self.height() <= page.bottom() or above < 0 else above
        self.move(max(EDGE, min(box.left(), page.right() - self.width() - EDGE)), y)
