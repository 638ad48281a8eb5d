"""What screen readers are told of widgets that paint themselves: what they are, and whether they are unfolded.

A widget class says ``spoken_as``, its role; one that unfolds something has ``unfolded`` as well, None where there is
nothing to unfold. All other widgets are told by Qt.
"""

from __future__ import annotations

from functools import cache
from typing import cast

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface, QAccessibleStateChangeEvent
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QWidget


class Spoken(QAccessibleWidget):
    """A widget as a screen reader knows it; a button can be pressed from there."""

    def __init__(self, widget: QWidget, role: QAccessible.Role) -> None:
        super().__init__(widget, role)
        self._button = widget if isinstance(widget, QAbstractButton) else None

    def state(self) -> QAccessible.State:
        state, unfolded = super().state(), getattr(self.widget(), "unfolded", None)
        if unfolded is not None:
            state.expandable, state.expanded, state.collapsed = True, unfolded, not unfolded
        if self._button:
            state.checkable, state.checked = self._button.isCheckable(), self._button.isChecked()
        return state

    def actionNames(self) -> list[str]:
        press = [QAccessibleActionInterface.pressAction()] if self._button and self._button.isEnabled() else []
        return [*press, *super().actionNames()]

    def doAction(self, name: str) -> None:
        if self._button and name == QAccessibleActionInterface.pressAction():
            self._button.click()
        else:
            super().doAction(name)

    def keyBindingsForAction(self, name: str) -> list[str]:  # noqa: ARG002
        return []


@cache
def speak() -> None:
    """Let widgets tell what they are; once is enough."""
    QAccessible.installFactory(_spoken)


def tell_unfolded(widget: QWidget) -> None:
    """Say that a widget was unfolded or folded."""
    changed = QAccessible.State()
    changed.expanded = True
    QAccessible.updateAccessibility(QAccessibleStateChangeEvent(widget, changed))


def _spoken(_: str, thing: QObject) -> QAccessibleInterface | None:
    role = getattr(thing, "spoken_as", None)
    return Spoken(cast(QWidget, thing), role) if role is not None else None
