"""One of some: picked by mouse and arrow keys, told which is on, heard as a group of radio buttons."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.widgets.one_of import OneOf


@pytest.fixture
def one(qtbot: QtBot) -> OneOf:
    one = OneOf("size", "Text size", [("small", 1), ("usual", 2), ("large", 3)])
    qtbot.addWidget(one)
    one.show_choice(2)
    one.show()
    return one


def picks(one: OneOf) -> list[object]:
    found: list[object] = []
    one.picked.connect(found.append)
    return found


def test_a_press_picks_and_the_other_goes_off(one: OneOf) -> None:
    found = picks(one)
    one.buttons[3].click()
    one.buttons[3].click()
    assert found == [3]
    assert [meant for meant, button in one.buttons.items() if button.isChecked()] == [3]


def test_arrow_keys_pick(qtbot: QtBot, one: OneOf) -> None:
    found = picks(one)
    one.activateWindow()
    qtbot.waitUntil(one.isActiveWindow)
    one.buttons[2].setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up):
        QTest.keyClick(QApplication.focusWidget() or one, key)
    assert found == [3, 1, 3, 2], "after the last comes the first"
    assert QApplication.focusWidget() is one.buttons[2]


def test_what_is_shown_was_picked_by_nobody(one: OneOf) -> None:
    found = picks(one)
    one.show_choice(1)
    assert found == []
    assert one.buttons[1].isChecked()


def test_it_is_heard(one: OneOf) -> None:
    button = QAccessible.queryAccessibleInterface(one.buttons[2])
    assert (button.role(), button.text(QAccessible.Text.Name)) == (QAccessible.Role.RadioButton, "usual")
    assert button.state().checked
    assert one.accessibleName() == "Text size"
