"""The card that says why a mark is there: family, measure, reason and the question to ask."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from gui.marked.marks import Mark
from gui.theme import PLAIN, Look
from gui.widgets.named import named
from gui.words import family_word, measure_word
from resources.messages import word

WIDTH = 320
EDGE = 4  # pixels between card and window at least


class ReasonCard(QFrame):
    """Lies over the page, beside its mark."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("why")
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._head = named(QLabel(), "why_head")
        self._note = named(QLabel(), "why_note")
        self._note.setWordWrap(True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 8, 12, 8)
        self._column.setSpacing(4)
        self._column.addWidget(self._head)
        self._column.addWidget(self._note)
        self._page, self._look = parent, PLAIN
        self._mark: Mark | None = None
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
            self._take(mark)
        self._box, self._gap = box, gap
        self._place()
        self.show()
        self.raise_()

    def shows(self, mark: Mark) -> bool:
        """Whether the card is about this mark."""
        return mark is self._mark and not self.isHidden()

    def on_the_way(self, point: QPoint) -> bool:
        """Whether the pointer is between the lines of the mark and the card, and may be coming here."""
        card = self.geometry()
        below = card.top() > self._box.top()
        top, bottom = (self._box.bottom() + 1, card.top()) if below else (card.bottom(), self._box.top() - 1)
        return not self.isHidden() and QRect(QPoint(card.left(), top), QPoint(card.right(), bottom)).contains(point)

    def _take(self, mark: Mark) -> None:
        self._mark = mark
        self._head.setText(_head(mark))
        self._head.setStyleSheet(f"color: {self._look.family(mark.family).name()}")
        self._note.setText(word(*mark.note))

    def _place(self) -> None:
        self.setFixedWidth(min(self._look.px(WIDTH), self._page.width() - 2 * EDGE))
        self.resize(self.width(), self.heightForWidth(self.width()))
        page, box = self._page.rect(), self._box
        below = box.bottom() + self._gap
        above = box.top() - self._gap - self.height()
        y = below if below + self.height() <= page.bottom() or above < 0 else above
        self.move(max(EDGE, min(box.left(), page.right() - self.width() - EDGE)), y)


def why(mark: Mark) -> str:
    """What the card of a mark says, for those who hear it."""
    return f"{_head(mark)}. {word(*mark.note)}"


def _head(mark: Mark) -> str:
    return f"{family_word(mark.family)} · {measure_word(mark.measure)}"
