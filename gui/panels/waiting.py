"""The page of an article that has no receipt: it is being read, or could not be."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from gui.widgets.named import named
from resources.messages import word


class WaitingPanel(QWidget):
    """A title and one sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reading")
        self.setAccessibleName(word("window.page_waiting"))
        self.title = named(QLabel(), "comparison_title")
        self.title.setWordWrap(True)
        self.title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.text = named(QLabel(), "compare_hint")
        self.text.setWordWrap(True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(64, 32, 64, 32)
        layout.setSpacing(12)
        layout.addStretch(1)
        layout.addWidget(self.title)
        layout.addWidget(self.text)
        layout.addStretch(2)

    def tell(self, title: str, text: str) -> None:
        """Show what is going on with an article."""
        self.title.setText(title)
        self.text.setText(text)
