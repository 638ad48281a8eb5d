"""The switch over the lines: by weight or by family."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from gui.settings import GROUPINGS
from gui.widgets.named import named
from resources.messages import word


class GroupingSwitch(QWidget):
    """Two quiet words, one of them on."""

    spoken_as = QAccessible.Role.Grouping
    changed = Signal(str)  # one of GROUPINGS

    def __init__(self, way: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("grouping")
        self.setAccessibleName(word("receipt.grouping"))
        self.buttons: dict[str, QToolButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 12, 8, 4)
        row.setSpacing(0)
        group = QButtonGroup(self)
        for each in GROUPINGS:
            button = named(QToolButton(), f"by_{each}")
            button.setText(word(f"receipt.by_{each}"))
            button.setCheckable(True)
            button.setChecked(each == way)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(lambda _=False, each=each: self.changed.emit(each))
            group.addButton(button)
            row.addWidget(button)
            self.buttons[each] = button
        row.addStretch(1)
