"""The plain parts of the receipt: headings, sentences, sums, cautions; each can say something else later."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gui.theme import Look
from gui.widgets.named import named
from gui.widgets.points_button import POINTS, SIDE
from resources.messages import word
from scoring.values import Caution, Message


def text_label(name: str) -> QLabel:
    """A label of plain words that wrap."""
    label = named(QLabel(), name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def show_texts(labels: Sequence[QLabel], texts: Sequence[str]) -> None:
    """Give the first labels these texts and hide the rest."""
    for label, text in zip(labels, texts, strict=False):
        if label.text() != text:
            label.setText(text)
    for at, label in enumerate(labels):
        label.setVisible(at < len(texts))


class SumLine(QWidget):
    """A hairline, an amount and what it is: where the sum starts, and what it comes to."""

    def __init__(self, name: str, look: Look) -> None:
        super().__init__()
        self.setObjectName(f"{name}_line")
        self._amount, self._text = named(QLabel(), f"{name}_amount"), named(QLabel(), f"{name}_text")
        self._amount.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._amount.setFixedWidth(look.px(POINTS) - 8)
        self._text.setWordWrap(True)
        hairline = named(QFrame(), "hairline")
        hairline.setFixedHeight(1)
        row = QHBoxLayout()
        row.setContentsMargins(SIDE, 6, SIDE, 6)
        row.setSpacing(8)
        row.addWidget(self._amount)
        row.addWidget(self._text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(0)
        column.addWidget(hairline)
        column.addLayout(row)

    def show_sum(self, amount: float, text: str) -> None:
        """Show an amount."""
        self._amount.setText(f"{amount:.1f}")
        self._text.setText(text)


class CautionBox(QWidget):
    """Why the score may not hold, above everything that it says."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._labels: list[QLabel] = []
        box = named(QFrame(), "cautions")
        self._column = QVBoxLayout(box)
        self._column.setContentsMargins(12, 8, 12, 8)
        self._column.setSpacing(4)
        self._column.addWidget(named(QLabel(word("window.cautions")), "caution_head"))
        holder = QVBoxLayout(self)
        holder.setContentsMargins(12, 0, 12, 12)
        holder.addWidget(box)

    def show_cautions(self, cautions: Sequence[Caution]) -> None:
        """Show these."""
        while len(self._labels) < len(cautions):
            self._labels.append(text_label("caution"))
            self._column.addWidget(self._labels[-1])
        show_texts(self._labels, [word(*caution.message) for caution in cautions])


class Sentences(QWidget):
    """A heading and sentences."""

    def __init__(self, heading: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(heading)
        self._labels: list[QLabel] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(named(QLabel(word(f"window.{heading}")), "section"))

    def show_messages(self, messages: Sequence[Message]) -> None:
        """Show these."""
        while len(self._labels) < len(messages):
            self._labels.append(text_label("sentence"))
            self._column.addWidget(self._labels[-1])
        show_texts(self._labels, [word(*message) for message in messages])
