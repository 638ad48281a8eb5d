"""The menu on a sentence: strike its mark, drop it, copy it. It says beforehand what each would do."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from gui.widgets.named import named
from gui.words import preview_text
from resources.messages import word
from scoring.values import Span, Strike

Change = Strike | Span


class SentenceMenu(QMenu):
    """What can be done where somebody pointed."""

    def __init__(self, strike: Strike | None, sentence: Span | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("sentence_menu")
        self.setAccessibleName(word("window.sentence_menu"))
        self.sentence = sentence
        self._changes: dict[Change, QAction] = {}
        self.strike = self._add("menu_strike", strike)
        self.drop = self._add("menu_drop", sentence)
        self.addSeparator()
        self.copy = self._add("menu_copy", None)

    def show_preview(self, change: Change, before: float | None, after: float | None) -> None:
        """Say what a change would do to the score, beside its words."""
        action = self._changes.get(change)
        if action is not None:
            words = action.text().split("\t")[0]
            action.setText(f"{words}\t{preview_text(before, after)}")

    def _add(self, id: str, change: Change | None) -> QAction:
        action = named(self.addAction(word(f"window.{id}")), id)
        action.setEnabled(change is not None)
        if change is not None:
            self._changes[change] = action
        return action
