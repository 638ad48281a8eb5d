"""One of some: words in a row, of which one is on. The arrow keys go from one to the next."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QRadioButton, QWidget

from gui.widgets.flow import Flow
from gui.widgets.named import named

STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class OneOf(QWidget):
    """Tells which one somebody picks; which one is on is told to it."""

    spoken_as = QAccessible.Role.Grouping
    picked = Signal(object)

    def __init__(
        self, name: str, spoken: str, choices: Sequence[tuple[str, object]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        named(self, name)
        self.setAccessibleName(spoken)
        self.buttons: dict[object, QRadioButton] = {}
        row = Flow(4, self, centred=False)
        row.setContentsMargins(0, 0, 0, 0)
        for text, meant in choices:
            button = named(QRadioButton(text), f"{name}_{meant}")
            button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.installEventFilter(self)
            button.toggled.connect(partial(self._toggled, meant))
            row.addWidget(button)
            self.buttons[meant] = button

    def show_choice(self, meant: object) -> None:
        """Show which one is on; nobody picked it."""
        before = self.blockSignals(True)
        self.buttons[meant].setChecked(True)
        self.blockSignals(before)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys go on in the order of the words, also where they stand in several rows."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in STEPS:
            buttons = list(self.buttons.values())
            at = next(at for at, button in enumerate(buttons) if button is watched)
            button = buttons[(at + STEPS[Qt.Key(event.key())]) % len(buttons)]
            button.setFocus(Qt.FocusReason.TabFocusReason)
            button.setChecked(True)
            return True
        return super().eventFilter(watched, event)

    def _toggled(self, meant: object, on: bool) -> None:
        """Tab stops at the one that is on."""
        self.buttons[meant].setFocusPolicy(Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.ClickFocus)
        if on:
            self.picked.emit(meant)
