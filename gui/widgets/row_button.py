"""A button as wide as its panel whose words wrap, pressed by mouse, Space or Enter."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from gui.theme import Look

NARROW = 240  # pixels at 100%
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RowButton(QAbstractButton):
    """Its height follows its width; what it shows is another matter."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        width = self.look.px(NARROW)
        return QSize(width, self.heightForWidth(width))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: object) -> None:  # noqa: ARG002
        self.update()

    def leaveEvent(self, event: object) -> None:  # noqa: ARG002
        self.update()
