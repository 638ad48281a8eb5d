"""What stands over the texts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.panels.aligned.head import Head
from gui.theme import Look


@pytest.fixture
def head(qtbot: QtBot, look: Look) -> Head:
    head = Head()
    qtbot.addWidget(head)
    head.set_look(look)
    head.show_place("1 of 4", "Who said it?", held=True, some=True)
    head.show()
    return head


def test_buttons_are_wishes(qtbot: QtBot, head: Head) -> None:
    for button, wish in ((head.back, head.back_requested), (head.open, head.open_requested)):
        with qtbot.waitSignal(wish):
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    for name, by in (("aligned_previous", -1), ("aligned_next", 1)):
        with qtbot.waitSignal(head.step_requested) as wished:
            QTest.mouseClick(head.steps[name], Qt.MouseButton.LeftButton)
        assert wished.args == [by]


def test_the_switch_keeps_its_state_in_another_look(qtbot: QtBot, head: Head, look: Look) -> None:
    with qtbot.waitSignal(head.linked) as wished:
        head.link.click()
    assert wished.args == [False]
    head.set_look(Look(look.theme, 2.0))
    assert not head.link.isChecked()


def test_what_cannot_be_done_is_not_offered(head: Head) -> None:
    head.show_place("", "None", held=False, some=False)
    assert not head.open.isEnabled()
    assert not any(step.isEnabled() for step in head.steps.values())
