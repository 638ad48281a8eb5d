"""The settings dialog: every declared setting with its choices, acting at once, stopping nobody."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton, QScrollArea
from pytestqt.qtbot import QtBot

from gui.app import App
from gui.dialogs.settings import SettingsDialog, choice_word
from gui.panels.receipt.grouping import GroupingSwitch
from gui.settings import OFFERED, Choice, Settings
from resources.messages import word
from tests.gui.fitting import cut
from tests.gui.keyboard import shows_focus, stops, tab_round
from tests.gui.voice import complaints

every_setting = pytest.mark.parametrize("each", OFFERED, ids=lambda each: each.id)


@pytest.fixture
def dialog(qtbot: QtBot, app: App) -> SettingsDialog:
    app.window.acts["settings"].trigger()
    dialog = app.dressing.dialog
    assert dialog is not None
    qtbot.waitExposed(dialog)
    return dialog


def on(dialog: SettingsDialog, id: str) -> list[object]:
    return [meant for meant, button in dialog.choices[id].buttons.items() if button.isChecked()]


@every_setting
def test_each_shows_what_is_chosen_and_acts_at_once(
    dialog: SettingsDialog, settings: Settings, each: Choice[Any]
) -> None:
    assert on(dialog, each.id) == [each.usual]
    for choice in each.choices:
        dialog.choices[each.id].buttons[choice].click()
        assert getattr(settings, each.id) == choice


@every_setting
def test_each_follows_what_is_chosen_elsewhere(dialog: SettingsDialog, settings: Settings, each: Choice[Any]) -> None:
    for choice in each.choices:
        setattr(settings, each.id, choice)
        assert on(dialog, each.id) == [choice]


@every_setting
def test_choices_are_told_apart(each: Choice[Any]) -> None:
    assert len({choice_word(each, choice) for choice in each.choices}) == len(each.choices)
    assert word(f"settings.{each.id}_what").endswith(".")


def test_usual_settings(dialog: SettingsDialog, settings: Settings) -> None:
    settings.theme, settings.scale, settings.reopen = "dark", 1.3, False
    dialog.usual.click()
    assert [on(dialog, each.id) for each in OFFERED] == [[each.usual] for each in OFFERED]


def test_it_stops_nobody_and_esc_puts_it_away(dialog: SettingsDialog, app: App) -> None:
    assert not dialog.isModal()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    app.window.acts["settings"].trigger()
    assert dialog.isVisible()
    assert app.dressing.dialog is dialog


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_no_words_are_cut(qtbot: QtBot, dialog: SettingsDialog, settings: Settings, scale: float) -> None:
    settings.scale = scale
    qtbot.wait(20)
    assert cut(dialog) == []
    scroll = dialog.findChild(QScrollArea, "settings_scroll")
    assert isinstance(scroll, QScrollArea)
    assert scroll.horizontalScrollBar().maximum() == 0


def test_it_is_heard_and_reached_in_order(qtbot: QtBot, dialog: SettingsDialog) -> None:
    """Tab stops at each setting's choice, in the order of the table, then at the buttons."""
    assert [complaint for each in dialog.findChildren(QRadioButton) for complaint in complaints(each)] == []
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.choices["theme"].buttons["system"].setFocus()
    chosen = [f"setting_{each.id}_{each.usual}" for each in OFFERED]
    assert [each.objectName() for each in tab_round(dialog)] == [*chosen, "settings_usual", "settings_close"]


def test_one_sees_where_the_keyboard_is(qtbot: QtBot, dialog: SettingsDialog) -> None:
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    assert [each.objectName() for each in stops(dialog) if not shows_focus(each)] == []


def test_the_receipt_follows_and_is_followed(dialog: SettingsDialog, app: App, files: list[str]) -> None:
    app.loading.load(files[:1])
    dialog.choices["grouping"].buttons["family"].click()
    (switch,) = app.window.receipt.findChildren(GroupingSwitch)
    assert switch.buttons["family"].isChecked()
    switch.buttons["weight"].click()
    assert on(dialog, "grouping") == ["weight"]
