"""The facts that are gone or new, each a way to its place, and what cannot be noticed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from gui.theme import Look
from gui.widgets.named import named
from gui.widgets.points_button import POINTS, SIDE, WRAP, PointsButton
from resources.messages import word
from scoring.rewriting.facts import Differences, Fact
from scoring.values import Span

MOST = 12  # listed one by one
LONGEST = 90  # characters


class Listed(NamedTuple):
    """A fact in words, and where it stands: in the draft, or in the original where it is gone."""

    words: str
    span: Span
    is_gone: bool


class FactList(QWidget):
    """Says in words what changed; a press leads to it."""

    place_chosen = Signal(Span)
    lost_place_chosen = Signal(Span)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("facts")
        self.rows = [FactRow(look) for _ in range(MOST)]
        self._listed: list[Listed] = []
        self._told = named(QLabel(), "facts_told")
        self._limits = named(QLabel(word("rewrite.facts_limits")), "facts_limits")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(2)
        for part in (named(QLabel(word("rewrite.facts")), "section"), self._told, *self.rows, self._limits):
            column.addWidget(part)
        for label in (self._told, self._limits):
            label.setWordWrap(True)
        for number, row in enumerate(self.rows):
            row.hide()
            row.clicked.connect(lambda _=False, number=number: self._press(number))

    def show_facts(self, found: Differences, original: str, draft: str) -> None:
        """List what is gone and what is new."""
        listed = [*_listed(found.gone, original, is_gone=True), *_listed(found.new, draft, is_gone=False)]
        values = {"gone": len(found.gone), "new": len(found.new)}
        self._told.setText(word("rewrite.facts_changed", values) if listed else word("rewrite.facts_same"))
        self._listed = listed[:MOST]
        for number, row in enumerate(self.rows):
            row.setVisible(number < len(self._listed))
            if number < len(self._listed):
                row.show_fact(self._listed[number])

    def _press(self, number: int) -> None:
        fact = self._listed[number]
        (self.lost_place_chosen if fact.is_gone else self.place_chosen).emit(fact.span)


class FactRow(PointsButton):
    """A fact: whether it is gone or new, and its words."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setObjectName("fact")
        self.setCheckable(False)
        self._sign = ""

    def show_fact(self, fact: Listed) -> None:
        """Show a fact."""
        self._sign = word("rewrite.gone" if fact.is_gone else "rewrite.new")
        self.setText(fact.words)
        self.setAccessibleName(f"{self._sign}: {fact.words}")
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        return self.height_of(self.text() or " ", 13, width) + self.look.px(8)

    def paintEvent(self, event: object) -> None:  # noqa: ARG002
        painter = QPainter(self)
        look, colors = self.look, self.look.theme
        self.paint_ground(painter, 0.0)
        painter.setFont(look.font(12))
        painter.setPen(QColor(colors.muted))
        box = QRectF(SIDE, look.px(4), look.px(POINTS) - 8, look.px(18))
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._sign)
        painter.setFont(look.font(13))
        painter.setPen(QColor(colors.accent))
        painter.drawText(self.column(look.px(4), self.height()), WRAP, self.text())
        painter.end()


def _listed(facts: Sequence[Fact], text: str, *, is_gone: bool) -> Iterator[Listed]:
    for kind, _, span in facts:
        words = " ".join(text[span.start : span.end].split())
        words = words if len(words) <= LONGEST else f"{words[:LONGEST].rstrip()}…"
        yield Listed(word(f"rewrite.{kind}", {"words": words}), span, is_gone)
