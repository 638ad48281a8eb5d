"""About this score: what it is, what it is not, its limits, and the card of what computes it."""

from __future__ import annotations

from collections.abc import Iterable
from textwrap import wrap

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from gui.widgets.named import named
from resources.messages import word

SIZE = QSize(35, 40)  # lines of text
_LONG, _GROUP = 32, 8  # characters


class AboutDialog(QDialog):
    """Stands beside the window and stops nobody; the card's figures come when they are read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("about")
        self.setWindowTitle(word("window.about_title"))
        self.setModal(False)
        self._page = QVBoxLayout()
        self._page.setSpacing(12)
        self._page.addWidget(_text(word("window.motto"), "comparison_title"))
        for number in range(1, 5):
            self._page.addWidget(_text(word(f"window.start_{number}"), "start_sentence"))
        body = named(QWidget(), "about_body")
        body.setLayout(self._page)
        scroll = named(_Pages(), "about_scroll")
        scroll.setAccessibleName(word("window.about_title"))
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(body)
        close = named(QPushButton(word("window.about_close")), "about_close")
        close.clicked.connect(self.close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(scroll, 1)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        if parent:
            self._size_to(parent)

    def _size_to(self, parent: QWidget) -> None:
        """As large as text of this size asks for, and not larger than the window."""
        line = parent.fontMetrics().height()
        self.resize((SIZE * line).boundedTo(parent.size()))

    def show_card(self, limits: Iterable[str], figures: Iterable[tuple[str, str]]) -> None:
        """Add the limits and the figures of the scorecard."""
        self._page.addSpacing(8)
        self._page.addWidget(_text(word("report.limits"), "about_head"))
        for limit in limits:
            self._page.addWidget(_text(limit, "about_limit"))
        self._page.addSpacing(8)
        self._page.addWidget(_text(word("report.scorecard"), "about_head"))
        self._page.addWidget(_text(word("report.scorecard_note"), "compare_hint"))
        table = QGridLayout()
        table.setHorizontalSpacing(16)
        table.setVerticalSpacing(6)
        for at, (name, value) in enumerate(figures):
            table.addWidget(_text(name, "compare_hint"), at, 0)
            table.addWidget(_text(_breakable(value), "about_figure"), at, 1)
        for column in (0, 1):
            table.setColumnStretch(column, 1)
        self._page.addLayout(table)


class _Pages(QScrollArea):
    spoken_as = QAccessible.Role.Document


def _breakable(value: str) -> str:
    """A checksum in groups, so that it wraps instead of widening the page."""
    return " ".join(wrap(value, _GROUP)) if len(value) > _LONG and " " not in value else value


def _text(words: str, name: str) -> QLabel:
    label = named(QLabel(words), name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
