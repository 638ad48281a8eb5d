"""Somebody who knows no menu: opens the sample, finds an article, changes the theme, and takes a step back, by name."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.app import App
from tests.journeys.conftest import PATIENCE


def call(app: App, letters: str) -> None:
    """Open the palette by its keys, type, and take the first that is found."""
    QTest.keyClick(QApplication.focusWidget() or app.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = app.window.commands
    assert palette.field.hasFocus()
    QTest.keyClicks(palette.field, letters)
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert not palette.isVisible()


def test_all_by_a_few_letters(qtbot: QtBot, app: App) -> None:
    app.window.activateWindow()
    qtbot.waitUntil(app.window.isActiveWindow, timeout=PATIENCE)
    with qtbot.waitSignal(app.jobs.finished, timeout=PATIENCE):
        call(app, "sample")
    call(app, "putin ally")
    qtbot.waitUntil(lambda: app.window.windowTitle().startswith("Putin ally"), timeout=PATIENCE)
    call(app, "drak")
    assert app.settings.theme == "dark"
    call(app, "comp")
    assert app.window.pages.currentWidget() is app.window.comparison
    call(app, "undo")
    assert not app.desk.entries
    assert app.window.pages.currentWidget() is app.window.start
    call(app, "redo")
    assert len(app.desk.entries) == 5
