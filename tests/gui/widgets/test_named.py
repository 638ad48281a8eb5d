"""Names stay on."""

from __future__ import annotations

from PySide6.QtCore import QObject

from gui.widgets.named import named


def test_the_same_thing_with_a_name() -> None:
    thing = QObject()
    assert named(thing, "thing") is thing
    assert thing.objectName() == "thing"
