"""The bar: menus, views and themes over the window's actions."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.settings import THEMES
from gui.theme import Look
from gui.window.actions import make_actions
from gui.window.topbar import TopBar


@pytest.fixture
def bar(qtbot: QtBot, look: Look) -> Iterator[TopBar]:
    owner = QWidget()
    qtbot.addWidget(owner)
    bar = TopBar(make_actions(owner), owner)
    bar.set_look(look)
    yield bar
    owner.close()


def test_menus(bar: TopBar) -> None:
    assert [action.text() for action in bar.menus.actions()] == ["&File", "&Edit", "&View", "&Help"]


def test_a_view_button_follows_its_action(bar: TopBar) -> None:
    bar.views["compare"].click()
    assert bar.views["compare"].isChecked()


def test_menus_stand_in_menus(bar: TopBar) -> None:
    entries = [action.menu() for action in bar.menu["view"].actions()]
    assert bar.menu["theme"] in entries
    assert bar.menu["layers"] in entries
    assert [action.objectName() for action in bar.menu["theme"].actions()] == [
        f"action_theme_{name}" for name in THEMES
    ]


def test_tools_are_named(bar: TopBar) -> None:
    assert all(tool.accessibleName() and tool.objectName() for tool in bar.tools)
