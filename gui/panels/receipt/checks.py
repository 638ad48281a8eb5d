"""What to check elsewhere: a question and a phrase for a search engine, ready to copy."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout

from gui.icons import icon
from gui.theme import Look
from gui.widgets.named import named
from resources.messages import word
from scoring.explain import Check


class CheckBox(QFrame):
    """One thing to look up."""

    def __init__(self, check: Check, look: Look) -> None:
        super().__init__()
        self.setObjectName("check")
        question = named(QLabel(word(*check.message)), "check_question")
        question.setWordWrap(True)
        phrase = named(QLabel(check.phrase), "check_phrase")
        phrase.setWordWrap(True)
        phrase.setTextFormat(Qt.TextFormat.PlainText)
        phrase.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.copy = named(QToolButton(), "check_copy")
        self.copy.setIcon(icon("copy", look.theme.accent, look.px(16)))
        self.copy.setToolTip(word("window.copy_phrase"))
        self.copy.setAccessibleName(word("window.copy_phrase_spoken", {"phrase": check.phrase}))
        self.copy.clicked.connect(lambda: self._copy(check.phrase, look))
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(phrase, 1)
        row.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 4, 12, 8)
        layout.setSpacing(2)
        layout.addWidget(question)
        layout.addLayout(row)

    def _copy(self, phrase: str, look: Look) -> None:
        QGuiApplication.clipboard().setText(phrase)
        self.copy.setIcon(icon("check", look.theme.accent, look.px(16)))
