"""What a screen reader finds in a window: Qt's own tree of names, roles and states."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

Role, Text = QAccessible.Role, QAccessible.Text
MNEMONIC = re.compile(r"&\w")
# Roles of what people operate; a bare widget would be announced as nothing at all.
OPERATED = {
    Role.Button,
    Role.ButtonMenu,
    Role.CheckBox,
    Role.ComboBox,
    Role.Document,
    Role.EditableText,
    Role.Link,
    Role.List,
    Role.RadioButton,
    Role.Separator,
    Role.Slider,
    Role.SpinBox,
    Role.StaticText,
    Role.Table,
    Role.Tree,
}


def told(widget: QWidget) -> QAccessibleInterface:
    """A widget as a screen reader knows it."""
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def tree(root: QAccessibleInterface, depth: int = 0) -> Iterator[QAccessibleInterface]:
    """Everything below ``root`` that is there, and ``root``."""
    assert depth < 40, "the tree has no end"
    yield root
    for number in range(root.childCount()):
        child = root.child(number)
        if child is not None and child.isValid() and not child.state().invisible:
            yield from tree(child, depth + 1)


def complaints(widget: QWidget) -> list[str]:
    """What is missing for a widget that people operate."""
    voice, found = told(widget), []
    words, state = voice.text(Text.Name), voice.state()
    if not widget.objectName():
        found.append("has no object name")
    if not words.strip() or MNEMONIC.search(words):
        found.append(f"is called {words!r}")
    if voice.role() not in OPERATED:
        found.append(f"is a {voice.role().name}")
    if bool(state.disabled) == widget.isEnabled():
        found.append("does not say whether it can be used")
    if widget.isEnabled() and not state.focusable:
        found.append("does not say that it takes the focus")
    return [f"{type(widget).__name__} {widget.objectName()!r} {each}" for each in found]
