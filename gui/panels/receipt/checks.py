"""What to check elsewhere: a question and a phrase for a search engine, ready to copy."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from gui.icons import icon
from gui.theme import Look
from gui.widgets.named import named
from resources.messages import word
from scoring.explain import Check
from scoring.values import Message


class CheckBox(QFrame):
    """One thing to look up."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("check")
        self._look, self._check = look, Check(Message(""), "")
        self._question, self._phrase = named(QLabel(), "check_question"), named(QLabel(), "check_phrase")
        for label in (self._question, self._phrase):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._phrase.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.copy = named(QToolButton(), "check_copy")
        self.copy.setToolTip(word("window.copy_phrase"))
        self.copy.clicked.connect(self._copy)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self._phrase, 1)
        row.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 4, 12, 8)
        layout.setSpacing(2)
        layout.addWidget(self._question)
        layout.addLayout(row)

    def show_check(self, check: Check) -> None:
        """Ask this."""
        if check == self._check:
            return
        self._check = check
        self._question.setText(word(*check.message))
        self._phrase.setText(check.phrase)
        self.copy.setAccessibleName(word("window.copy_phrase_spoken", {"phrase": check.phrase}))
        self._draw("copy")

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._check.phrase)
        self._draw("check")

    def _draw(self, name: str) -> None:
        self.copy.setIcon(icon(name, self._look.theme.accent, self._look.px(16)))


class Checks(QWidget):
    """All of them, under their heading."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("checks")
        self._look, self.boxes, self.empty = look, list[CheckBox](), True
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(named(QLabel(word("window.checks")), "section"))

    def show_checks(self, wanted: Sequence[Check]) -> None:
        """Show these."""
        self.empty = not wanted
        while len(self.boxes) < len(wanted):
            self.boxes.append(CheckBox(self._look))
            self._column.addWidget(self.boxes[-1])
        for box, check in zip(self.boxes, wanted, strict=False):
            box.show_check(check)
        for at, box in enumerate(self.boxes):
            box.setVisible(at < len(wanted))
