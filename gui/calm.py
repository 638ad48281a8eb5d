"""Doing once what was asked for many times in a row: at once, then at most every tenth of a second."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

REST = 100  # milliseconds between two times; 0: every time at once


class Calm(QObject):
    """``ask()`` as often as you like; the act follows at once, or when the rest after the last one is over."""

    def __init__(self, act: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._act, self._asked = act, False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST)
        self._timer.timeout.connect(self._wake)

    def ask(self, *_: object) -> None:
        """Want the act done."""
        if self._timer.isActive():
            self._asked = True
            return
        self._do()

    def finish(self) -> None:
        """Do now what is asked for, if anything is."""
        self._timer.stop()
        if self._asked:
            self._asked = False
            self._act()

    def _wake(self) -> None:
        if self._asked:
            self._do()

    def _do(self) -> None:
        self._asked = False
        if REST:
            self._timer.start()
        self._act()
