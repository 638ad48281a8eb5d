"""About this score: what it is, what it is not, and the card of what computes it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from gui.widgets.named import named
from resources.messages import word

WIDTH = 520


class AboutDialog(QDialog):
    """Stands beside the window and stops nobody."""

    def __init__(self, facts: list[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("about")
        self.setWindowTitle(word("window.about_title"))
        self.setModal(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 24, 32, 24)
        layout.setSpacing(12)
        layout.addWidget(named(QLabel(word("window.motto")), "comparison_title"))
        for number in range(1, 5):
            layout.addWidget(_text(word(f"window.start_{number}"), "start_sentence"))
        for fact in facts:
            layout.addWidget(_text(fact, "compare_hint"))
        close = named(QPushButton(word("window.about_close")), "about_close")
        close.clicked.connect(self.close)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.setMinimumWidth(WIDTH)


def _text(words: str, name: str) -> QLabel:
    label = named(QLabel(words), name)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
