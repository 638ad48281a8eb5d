"""Actions as data: each is worded, no key twice, each menu names what there is."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.theme import Look
from gui.window.actions import ACTIONS, MENUS, draw_icons, make_actions


def test_no_key_is_used_twice(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    keys = [key.toString() for action in make_actions(owner).values() for key in action.shortcuts()]
    assert len(keys) == len(set(keys))


def test_every_action_is_in_a_menu() -> None:
    assert {name for names in MENUS.values() for name in names if name not in ("", "recent")} == {
        each.id for each in ACTIONS
    }


def test_actions_are_named_and_drawn(qtbot: QtBot, look: Look) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    actions = make_actions(owner)
    draw_icons(actions, look)
    assert all(action.text() and action.objectName() for action in actions.values())
    assert not actions["export"].icon().isNull()
