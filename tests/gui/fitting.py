"""Which words a window cuts off: compared with the room that their own font needs."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QComboBox, QLabel, QLineEdit, QStyle, QWidget
from PySide6.QtWidgets import QStyleOptionComboBox as ComboOption

SLACK = 1  # pixels that rounding takes


def cut(root: QWidget) -> list[str]:
    """What is visible in ``root`` and shown in part only, each with the reason."""
    found = [f"{_name(each)}: {why}" for each in _speaking(root) for why in _reasons(each, root)]
    pairs = combinations(list(_speaking(root)), 2)
    return found + [f"{_name(a)} lies over {_name(b)}" for a, b in pairs if _overlap(a, b)]


def _speaking(root: QWidget) -> Iterator[QWidget]:
    for each in root.findChildren(QWidget):
        inside = isinstance(each.parent(), QLineEdit | QComboBox)
        if each.isVisible() and not inside and isinstance(each, QLabel | QAbstractButton | QComboBox | QLineEdit):
            yield each


def _reasons(widget: QWidget, root: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel):
        yield from _label(widget)
    elif isinstance(widget, QLineEdit):
        room = widget.width() - 2 * SLACK
        if widget.fontMetrics().horizontalAdvance(widget.placeholderText()) > room:
            yield f"its hint needs more than {room} pixels"
    elif isinstance(widget, QComboBox):
        yield from _choice(widget)
    else:
        yield from _size(widget)
    yield from _outside(widget, root)


def _label(label: QLabel) -> Iterator[str]:
    if not label.text():
        return
    if not label.wordWrap():
        yield from _size(label)
        return
    widest = max(map(label.fontMetrics().horizontalAdvance, label.text().split()), default=0)
    if widest > label.contentsRect().width() + SLACK:
        yield f"a word needs {widest} pixels of {label.contentsRect().width()}"
    if label.heightForWidth(label.width()) > label.height() + SLACK:
        yield f"it needs {label.heightForWidth(label.width())} pixels of height, not {label.height()}"


def _choice(box: QComboBox) -> Iterator[str]:
    option = ComboOption()
    box.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    room = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, box).width()
    shortened = option.currentText.endswith("…") and box.toolTip() == box.currentText()  # the tip tells all of it
    needed = box.fontMetrics().horizontalAdvance(option.currentText if shortened else box.currentText())
    if needed > room + SLACK:
        yield f"it needs {needed} pixels, not {room}"


def _size(widget: QWidget) -> Iterator[str]:
    if widget.hasHeightForWidth() or widget.sizePolicy().hasHeightForWidth():
        needed, least = widget.heightForWidth(widget.width()), widget.minimumSizeHint().width()
    else:
        needed, least = widget.sizeHint().height(), widget.sizeHint().width()
    if needed > widget.height() + SLACK:
        yield f"it needs {needed} pixels of height, not {widget.height()}"
    if least > widget.width() + SLACK:
        yield f"it needs {least} pixels of width, not {widget.width()}"


def _outside(widget: QWidget, root: QWidget) -> Iterator[str]:
    """Parts of it lie beyond what holds it; what can be scrolled to counts as shown."""
    box, holder = QRect(QPoint(), widget.size()), widget
    while holder is not root:
        above = holder.parentWidget()
        assert above is not None
        box.translate(holder.pos())
        scrolled = isinstance(above.parent(), QAbstractScrollArea)
        if box.left() < 0 or box.right() > above.width() or (not scrolled and box.bottom() > above.height()):
            yield f"it reaches out of {_name(above)}"
            return
        if scrolled:
            box.moveTop(0)
            box.setHeight(min(box.height(), above.height()))
        holder = above


def _overlap(one: QWidget, other: QWidget) -> bool:
    return one.parent() is other.parent() and one.geometry().intersects(other.geometry())


def _name(widget: QWidget) -> str:
    text = getattr(widget, "text", str)()
    return f"{type(widget).__name__} {widget.objectName()!r} {text[:40]!r}".replace(" ''", "")
