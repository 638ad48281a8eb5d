"""The card that says why a mark is there: family, measure, reason and the question to ask."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from gui.panels.reader.marks import Mark
from gui.theme import PLAIN, Look
from gui.widgets.named import named
from gui.words import family_word, measure_word
from resources.messages import word

WIDTH = 320


class WhyCard(QFrame):
    """Lies over the page, beside its mark, and takes no clicks."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("why")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._head = named(QLabel(), "why_head")
        self._note = named(QLabel(), "why_note")
        self._note.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 10)
        layout.setSpacing(4)
        layout.addWidget(self._head)
        layout.addWidget(self._note)
        self._page, self._look = parent, PLAIN
        self._mark: Mark | None = None
        self.hide()

    def set_look(self, look: Look) -> None:
        """Take the colours and sizes of a look."""
        self._look = look
        self.setFixedWidth(look.px(WIDTH))

    def words(self) -> str:
        """All that the card says."""
        return f"{self._head.text()}. {self._note.text()}"

    def show_mark(self, mark: Mark, box: QRect, gap: int) -> None:
        """Show why ``mark`` is there, under its ``box`` or above where there is no room."""
        if mark is not self._mark or self.isHidden():
            self._mark = mark
            self._head.setText(f"{family_word(mark.family)} · {measure_word(mark.measure)}")
            self._head.setStyleSheet(f"color: {self._look.family(mark.family).name()}")
            self._note.setText(word(*mark.note))
            self.resize(self.width(), self.heightForWidth(self.width()))
        page = self._page.rect()
        below = box.bottom() + gap
        above = box.top() - gap - self.height()
        y = below if below + self.height() <= page.bottom() or above < 0 else above
        self.move(max(0, min(box.left(), page.right() - self.width())), y)
        self.show()
        self.raise_()
