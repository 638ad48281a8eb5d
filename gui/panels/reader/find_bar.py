"""Find in the article: a slim bar that counts what it finds and steps through it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from gui.icons import icon
from gui.panels.reader.searching import MOST_HITS
from gui.theme import Look
from gui.widgets.named import named
from resources.messages import word

FIELD = 280  # pixels at most
WIDE = 1000  # takes all room up to its width, before the gap does
BUTTONS = {"find_previous": "chevron-up", "find_next": "chevron-down", "find_close": "x"}


class FindBar(QFrame):
    """Tells what is looked for, and which way to step."""

    wanted = Signal(str)
    stepped = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find_bar")
        self.field = named(QLineEdit(), "find_field")
        self.field.setAccessibleName(word("window.find"))
        self.field.setPlaceholderText(word("window.find"))
        self.field.textChanged.connect(self.wanted)
        self.count = named(QLabel(), "find_count")
        self.buttons = {name: self._button(name) for name in BUTTONS}
        self.buttons["find_previous"].clicked.connect(lambda: self.stepped.emit(-1))
        self.buttons["find_next"].clicked.connect(lambda: self.stepped.emit(1))
        self.buttons["find_close"].clicked.connect(self.close_bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 12, 6)
        row.setSpacing(4)
        row.addWidget(self.field, WIDE)
        row.addSpacing(8)
        row.addWidget(self.count)
        row.addStretch(1)
        for button in self.buttons.values():
            row.addWidget(button)
        self.hide()

    def set_look(self, look: Look) -> None:
        """Take the colours and sizes of a look."""
        self.field.setMaximumWidth(look.px(FIELD))
        for name, picture in BUTTONS.items():
            self.buttons[name].setIcon(icon(picture, look.theme.ink, look.px(16)))
            self.buttons[name].setIconSize(QSize(look.px(16), look.px(16)))

    def open(self, words: str = "") -> None:
        """Show the bar, ready to type; look for ``words`` at once where there are some."""
        self.show()
        if words:
            self.field.setText(words)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self.wanted.emit(self.field.text())

    def close_bar(self) -> None:
        """Put the bar away."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def show_count(self, number: int, count: int) -> None:
        """Say at which of how many places the page is."""
        if not self.field.text().strip():
            told = ""
        elif not count:
            told = word("window.find_none")
        else:
            shown = "window.find_many" if count >= MOST_HITS else "window.find_count"
            told = word(shown, {"number": f"{number:,}", "count": f"{count:,}"})
        self.count.setText(told)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, told))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.field.hasFocus():
            self.stepped.emit(-1 if back else 1)
        else:
            super().keyPressEvent(event)

    def _button(self, name: str) -> QToolButton:
        button = named(QToolButton(), name)
        button.setToolTip(word(f"window.{name}"))
        button.setAccessibleName(word(f"window.{name}"))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
