"""A row that is a button."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.theme import Look
from gui.widgets.row_button import RowButton


class Row(RowButton):
    """A row that is the higher the narrower it is, and shows nothing."""

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        return 4000 // width

    def paintEvent(self, event: object) -> None:
        """Nothing is painted."""


def test_it_is_pressed_by_mouse_and_keys(qtbot: QtBot, look: Look) -> None:
    row = Row(look)
    qtbot.addWidget(row)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        with qtbot.waitSignal(row.clicked):
            QTest.keyClick(row, key)
    with qtbot.waitSignal(row.clicked):
        QTest.mouseClick(row, Qt.MouseButton.LeftButton)


def test_its_height_follows_its_width(qtbot: QtBot, look: Look) -> None:
    row = Row(look)
    qtbot.addWidget(row)
    assert row.sizeHint().height() == 4000 // row.sizeHint().width()
    assert row.sizePolicy().hasHeightForWidth()
