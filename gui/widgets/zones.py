"""Widgets side by side, whose boundaries are moved by mouse or, with the keyboard on one, by Left and Right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle

from gui.theme import PLAIN, Look

WIDTH = 3  # pixels: a hairline, and what makes it seen while it has the keyboard
STEP = 24  # pixels a key moves it
STEPS: dict[int, int] = {Qt.Key.Key_Left: -STEP, Qt.Key.Key_Right: STEP}


class Boundary(QSplitterHandle):
    """A hairline that is drawn broad where the keyboard is."""

    spoken_as = QAccessible.Role.Separator

    def __init__(self, zones: Zones) -> None:
        super().__init__(Qt.Orientation.Horizontal, zones)
        self._zones = zones
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in STEPS:
            self.moveSplitter(self.x() + STEPS[event.key()])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter, colors = QPainter(self), self._zones.look.theme
        painter.fillRect(self.rect(), QColor(colors.accent if self.hasFocus() else colors.paper))
        if not self.hasFocus():
            painter.fillRect(0, 0, 1, self.height(), QColor(colors.accent if self.underMouse() else colors.line))
        painter.end()


class Zones(QSplitter):
    """Zones of a window, none of which can be pushed away."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.look = PLAIN
        self.setHandleWidth(WIDTH)
        self.setChildrenCollapsible(False)

    def createHandle(self) -> QSplitterHandle:
        return Boundary(self)

    def set_look(self, look: Look) -> None:
        """Take the colours of a look."""
        self.look = look
        self.update()

    def name_boundaries(self, words: Sequence[tuple[str, str]], hint: str) -> None:
        """Give each boundary its object name and its words; ``hint`` says how to move it.

        Qt keeps the zones in the order of their layers, the last one lowest: screen readers would meet them backwards.
        """
        for at in range(self.count()):
            for each in (self.handle(at), self.widget(at)):
                if each:
                    each.raise_()
        for at, (name, told) in enumerate(words, 1):
            self.handle(at).setObjectName(name)
            self.handle(at).setAccessibleName(told)
            self.handle(at).setAccessibleDescription(hint)
            self.handle(at).setToolTip(hint)
