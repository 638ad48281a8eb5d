"""The bar: menus, views and themes over the window's actions."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.settings import THEMES
from gui.theme import Look
from gui.widgets.spoken import speak
from gui.window.actions import make_actions
from gui.window.topbar import TopBar
from tests.gui.voice import told


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


def test_a_screen_reader_is_told_that_one_of_the_views_is_on(bar: TopBar) -> None:
    speak()
    bar.views["compare"].click()
    states = {name: told(button).state() for name, button in bar.views.items()}
    assert {told(button).role() for button in bar.views.values()} == {QAccessible.Role.RadioButton}
    assert [name for name, state in states.items() if state.checked] == ["compare"]
    assert all(state.checkable and state.focusable for state in states.values())


def test_menus_stand_in_menus(bar: TopBar) -> None:
    entries = [action.menu() for action in bar.menu["view"].actions()]
    assert bar.menu["theme"] in entries
    assert bar.menu["layers"] in entries
    assert [action.objectName() for action in bar.menu["theme"].actions()] == [
        f"action_theme_{name}" for name in THEMES
    ]


def test_tools_are_named(bar: TopBar) -> None:
    assert all(tool.accessibleName() and tool.objectName() for tool in bar.tools)


def test_a_double_click_on_the_lessons_name_wishes_for_another(qtbot: QtBot, bar: TopBar) -> None:
    bar.show_lesson("monday")
    assert "Double-click" in bar.lesson.toolTip()
    with qtbot.waitSignal(bar.lesson_named):
        QTest.mouseDClick(bar.lesson, Qt.MouseButton.LeftButton)
    with qtbot.assertNotEmitted(bar.lesson_named):
        QTest.mouseClick(bar.lesson, Qt.MouseButton.LeftButton)


def test_buttons_say_what_their_actions_do(bar: TopBar) -> None:
    assert bar.views["compare"].toolTip() == "Shows the articles side by side, measure by measure. (Ctrl+2)"
    assert all("(" in tool.toolTip() and tool.whatsThis() for tool in bar.tools)


def test_names_give_way_to_tools_and_tools_to_menus_and_views(bar: TopBar) -> None:
    bar.show_lesson("Five pages")
    bar.window().show()
    shown = []
    for width in range(1400, 200, -20):
        bar.resize(width, 40)
        kept = [each for each in (*bar.tools, bar.wordmark, bar.lesson) if not each.isHidden()]
        assert kept == [*bar.tools, bar.wordmark, bar.lesson][: len(kept)]
        shown.append(len(kept))
    assert (shown[0], shown[-1]) == (6, 0)
    assert shown == sorted(shown, reverse=True)
    bar.resize(1400, 40)
    assert not bar.lesson.isHidden()
