"""What stands over two texts side by side: back, at which matching place, what is told of it, the link."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from gui.icons import icon
from gui.marked.layers import TickBox
from gui.theme import PLAIN, Look
from gui.widgets.flow import Flow
from gui.widgets.named import named
from resources.messages import word

STEPS = {"aligned_previous": ("chevron-up", -1), "aligned_next": ("chevron-down", 1)}
SIDE = 16


class Head(QWidget):
    """Tells what is pressed; what it shows is told to it."""

    back_requested = Signal()
    open_requested = Signal()
    step_requested = Signal(int)
    linked = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("aligned_head")
        self.back = self._button("aligned_back")
        self.back.clicked.connect(self.back_requested)
        self.steps = {name: self._step(name) for name in STEPS}
        self.count = named(QLabel(), "aligned_count")
        self.open = self._button("aligned_open")
        self.open.clicked.connect(self.open_requested)
        self.note = named(QLabel(), "aligned_note")
        self.note.setWordWrap(True)
        self.note.setContentsMargins(SIDE, 0, SIDE, 0)
        self.link = TickBox(word("aligned.link"), PLAIN, PLAIN.theme.accent)
        self._row = Flow(6, centred=False)
        self._row.setContentsMargins(SIDE - 8, 0, SIDE, 0)
        for part in (self.back, *self.steps.values(), self.count, self.open):
            self._row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 8)
        column.setSpacing(4)
        column.addLayout(self._row)
        column.addWidget(self.note)
        self._add_link(PLAIN, on=True)

    def set_look(self, look: Look) -> None:
        """Take the colours and sizes of a look."""
        for name, (picture, _) in STEPS.items():
            self.steps[name].setIcon(icon(picture, look.theme.ink, look.px(16)))
            self.steps[name].setIconSize(QSize(look.px(16), look.px(16)))
        self._add_link(look, on=self.link.isChecked())

    def show_place(self, count: str, note: str, *, held: bool, some: bool) -> None:
        """Say at which place the keyboard is, and what is told of it."""
        self.count.setText(count)
        self.note.setText(note)
        self.open.setEnabled(held)
        for step in self.steps.values():
            step.setEnabled(some)

    def _add_link(self, look: Look, *, on: bool) -> None:
        """A switch is made for one look."""
        had_focus = self.link.hasFocus()
        self._row.removeWidget(self.link)
        self.link.hide()
        self.link.deleteLater()
        self.link = named(TickBox(word("aligned.link"), look, look.theme.accent), "aligned_link")
        self.link.setAccessibleName(word("aligned.link"))
        self.link.setAccessibleDescription(word("aligned.link_what"))
        self.link.setToolTip(word("aligned.link_what"))
        self.link.setChecked(on)
        self.link.toggled.connect(self.linked)
        self._row.addWidget(self.link)
        QWidget.setTabOrder(self.open, self.link)
        if had_focus:
            self.link.setFocus()

    def _button(self, name: str) -> QPushButton:
        button = named(QPushButton(word(f"aligned.{name.removeprefix('aligned_')}")), name)
        button.setToolTip(word(f"aligned.{name.removeprefix('aligned_')}_what"))
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        return button

    def _step(self, name: str) -> QToolButton:
        button = named(QToolButton(), name)
        told = word(f"aligned.{name.removeprefix('aligned_')}")
        button.setToolTip(told)
        button.setAccessibleName(told)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        by = STEPS[name][1]
        button.clicked.connect(lambda: self.step_requested.emit(by))
        return button
