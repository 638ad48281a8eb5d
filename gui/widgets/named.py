"""Object names, by which style sheet, tests and screen readers know a widget."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QObject

Thing = TypeVar("Thing", bound=QObject)


def named(thing: Thing, name: str) -> Thing:
    """The same thing with its name on."""
    thing.setObjectName(name)
    return thing
