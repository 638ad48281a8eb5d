"""The facts that are gone or new, each a way to its place, and what cannot be noticed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from gui.widgets.named import named
from resources.messages import word
from scoring.rewriting.facts import Differences, Fact
from scoring.values import Span

MOST = 12  # listed one by one
LONGEST = 60  # characters


class Listed(NamedTuple):
    """A fact in words, and where it stands: in the draft, or in the original where it is gone."""

    words: str
    span: Span
    is_gone: bool


class FactList(QWidget):
    """Says in words what changed; a press leads to it."""

    place_chosen = Signal(Span)
    lost_place_chosen = Signal(Span)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("facts")
        self.buttons = [self._button(number) for number in range(MOST)]
        self._listed: list[Listed] = []
        self._told = named(QLabel(), "facts_told")
        self._limits = named(QLabel(word("rewrite.facts_limits")), "facts_limits")
        for label in (self._told, self._limits):
            label.setWordWrap(True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(named(QLabel(word("rewrite.facts")), "section"))
        self._column.addWidget(self._told)
        for part in (*self.buttons, self._limits):
            self._column.addWidget(part)

    def show_facts(self, found: Differences, original: str, draft: str) -> None:
        """List what is gone and what is new."""
        listed = [*_listed(found.gone, original, is_gone=True), *_listed(found.new, draft, is_gone=False)]
        values = {"gone": len(found.gone), "new": len(found.new)}
        self._told.setText(word("rewrite.facts_changed", values) if listed else word("rewrite.facts_same"))
        self._listed = listed[:MOST]
        for number, button in enumerate(self.buttons):
            button.setVisible(number < len(self._listed))
            if number < len(self._listed):
                button.setText(self._listed[number].words.replace("&", "&&"))
                button.setAccessibleName(self._listed[number].words)

    def _button(self, number: int) -> QPushButton:
        button = named(QPushButton(), "fact")
        button.hide()
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: self._press(number))
        return button

    def _press(self, number: int) -> None:
        fact = self._listed[number]
        (self.lost_place_chosen if fact.is_gone else self.place_chosen).emit(fact.span)


def _listed(facts: Sequence[Fact], text: str, *, is_gone: bool) -> Iterator[Listed]:
    for kind, _, span in facts:
        words = " ".join(text[span.start : span.end].split())
        words = words if len(words) <= LONGEST else f"{words[:LONGEST].rstrip()}…"
        yield Listed(word(f"rewrite.{kind}_{'gone' if is_gone else 'new'}", {"words": words}), span, is_gone)
