"""Going through a window by keyboard: where Tab stops, in which order, and whether one sees it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

MOST = 400  # stops of one round
SEEN = 40  # pixels that a focus ring changes at least; a text cursor alone changes fewer


def focus() -> QWidget:
    """What has the keyboard: it is never lost, and always in sight."""
    widget = QApplication.focusWidget()
    assert widget is not None, "the focus is lost"
    assert widget.isVisible(), f"the focus is at {name(widget)}, which is hidden"
    return widget


def stops(root: QWidget) -> list[QWidget]:
    """Where Tab should stop in ``root``."""
    return [each for each in [root, *root.findChildren(QWidget)] if _is_stop(each)]


def tab_round(window: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """Where Tab does stop, from where the focus is until it comes back."""
    assert window.isActiveWindow()
    found = [focus()]
    while len(found) < MOST:
        QTest.keyClick(focus(), key)
        if focus() is found[0]:
            return found
        found.append(focus())
    raise AssertionError(f"Tab never comes back to {name(found[0])}")


def top(widget: QWidget) -> int:
    """How far down the window a widget begins; one that is scrolled out of sight, at the end of what scrolls."""
    y, around = widget.mapTo(widget.window(), QPoint()).y(), widget.parentWidget()
    while around and not isinstance(around, QAbstractScrollArea):
        around = around.parentWidget()
    return min(y, top(around) + around.height()) if around else y


def left(widget: QWidget) -> int:
    """How far from the left of the window a widget begins."""
    return widget.mapTo(widget.window(), QPoint()).x()


def shows_focus(widget: QWidget) -> bool:
    """Whether one sees that a widget has the keyboard."""
    widget.clearFocus()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    seen = widget.grab().toImage()
    widget.clearFocus()
    without = widget.grab().toImage()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    return different(seen, without) >= SEEN


def different(one: QImage, other: QImage) -> int:
    """How many pixels differ."""
    rows = range(one.height())
    return sum(one.pixel(x, y) != other.pixel(x, y) for y in rows for x in range(one.width()))


def name(widget: QWidget) -> str:
    """What to call a widget in a complaint."""
    return f"{type(widget).__name__} {widget.objectName()!r} {widget.accessibleName()[:40]!r}"


def _is_stop(widget: QWidget) -> bool:
    tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(tab) and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None
