"""A column whose widgets come, go and change places without being made anew."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget


class Column(QVBoxLayout):
    """Shows just the widgets it was told to, in that order; Tab follows it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSpacing(0)
        self.addStretch(1)
        self.shown: list[QWidget] = []

    def arrange(self, widgets: Sequence[QWidget]) -> None:
        """Show these, one below the other."""
        if widgets == self.shown:
            return
        gone = set(self.shown).difference(widgets)
        new = set(widgets).difference(self.shown)
        for widget in self.shown:
            self.removeWidget(widget)
        for widget in gone:
            widget.hide()
        for at, widget in enumerate(widgets):
            self.insertWidget(at, widget)
            if widget in new:
                widget.show()
            widget.raise_()  # screen readers go by layers, the lowest first
        self.shown = list(widgets)
        for before, after in pairwise(stop for widget in widgets for stop in _stops(widget)):
            QWidget.setTabOrder(before, after)

    def follow(self, before: QWidget) -> None:
        """Let Tab come here after a widget: it would come to what was made last at the very end."""
        for each in (stop for widget in self.shown for stop in _stops(widget)):
            QWidget.setTabOrder(before, each)
            before = each


def _stops(widget: QWidget) -> Iterator[QWidget]:
    """Where Tab stops in a widget, in the order in which it was made."""
    for each in (widget, *widget.findChildren(QWidget)):
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield each
