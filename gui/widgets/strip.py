"""The message strip: what went wrong and what to do, in a line above the page. It never stops anybody."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from gui.icons import icon, pixmap
from gui.theme import Look
from gui.widgets.named import named


class Strip(QFrame):
    """One message at a time, with an optional act, until it is put away."""

    act_requested = Signal()

    def __init__(self, close_words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self._picture = QLabel()
        self.label = named(QLabel(), "strip_text")
        self.label.setWordWrap(True)
        self.label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.act = named(QPushButton(), "strip_act")
        self.act.clicked.connect(self._acted)
        self.close_button = named(QToolButton(), "strip_close")
        self.close_button.setToolTip(close_words)
        self.close_button.setAccessibleName(close_words)
        self.close_button.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(self._picture)
        row.addWidget(self.label, 1)
        row.addWidget(self.act)
        row.addWidget(self.close_button)
        self.hide()

    def set_look(self, look: Look) -> None:
        """Take the colours and sizes of a look."""
        self._picture.setPixmap(pixmap("info", look.theme.accent, look.px(18)))
        self.close_button.setIcon(icon("x", look.theme.ink, look.px(16)))

    def tell(self, text: str, act: str = "") -> None:
        """Show a message; ``act`` is the label of a button that does something about it."""
        self.label.setText(text)
        self.act.setText(act)
        self.act.setVisible(bool(act))
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _acted(self) -> None:
        self.hide()
        self.act_requested.emit()
