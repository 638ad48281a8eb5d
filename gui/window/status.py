"""The status line: how many articles are read, or what is pointed at; progress and cancel while reading."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QWidget

from gui.widgets.named import named
from resources.messages import word

STEPS = 1000
HEIGHT = 24  # pixels at least, so that nothing jumps when work begins


class Status(QWidget):
    """One line at the foot of the window."""

    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._counts = ""
        self.text = named(QLabel(), "status_text")
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.bar = named(QProgressBar(), "progress")
        self.bar.setRange(0, STEPS)
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(160)
        self.bar.setAccessibleName(word("window.progress"))
        self.cancel = named(QPushButton(word("window.cancel")), "cancel")
        self.cancel.clicked.connect(self._stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        row.setSpacing(12)
        row.addWidget(self.text, 1)
        row.addWidget(self.bar)
        row.addWidget(self.cancel)
        row.addStrut(HEIGHT)
        self.rest()

    def show_counts(self, read: int, all: int, card: str) -> None:
        """Say how many articles are read."""
        some = "status_card" if card else "status_read"
        self._counts = word(f"window.{some if all else 'status_empty'}", {"read": read, "all": all, "card": card})
        self.text.setText(self._counts)

    def show_hint(self, hint: str) -> None:
        """Say what is pointed at, or again how many articles are read."""
        self.text.setText(hint or self._counts)

    def progress(self, done: int, asked: int, share: float) -> None:
        """Show how far the work is."""
        self.bar.setValue(round(STEPS * (done + share) / max(1, asked)))
        self.bar.show()
        self.cancel.show()

    def rest(self) -> None:
        """Nothing is running."""
        self.bar.hide()
        self.cancel.hide()
        self.cancel.setEnabled(True)

    def _stop(self) -> None:
        """Say that the wish was heard: the article that is being read is still read to its end."""
        self.cancel.setEnabled(False)
        self.cancel_requested.emit()
