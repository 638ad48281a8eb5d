"""The bar of the search: counts, steps, closes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from gui.panels.reader.find_bar import FindBar
from gui.panels.reader.searching import MOST_HITS
from gui.theme import Look


def opened(qtbot: QtBot, look: Look) -> FindBar:
    bar = FindBar()
    qtbot.addWidget(bar)
    bar.set_look(look)
    bar.open("rain")
    return bar


def test_it_says_how_many(qtbot: QtBot, look: Look) -> None:
    bar = opened(qtbot, look)
    bar.show_count(2, 12)
    assert bar.count.text() == "2 of 12"
    bar.show_count(1, MOST_HITS)
    assert bar.count.text() == "1 of the first 10,000"
    bar.show_count(0, 0)
    assert bar.count.text() == "Not found"
    bar.field.clear()
    bar.show_count(0, 0)
    assert bar.count.text() == ""


def test_keys_and_buttons_step(qtbot: QtBot, look: Look) -> None:
    bar = opened(qtbot, look)
    steps: list[int] = []
    bar.stepped.connect(steps.append)
    bar.show()
    bar.activateWindow()
    qtbot.waitUntil(bar.field.hasFocus)
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    QTest.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    bar.buttons["find_next"].click()
    bar.buttons["find_previous"].click()
    assert steps == [1, -1, 1, -1]


def test_escape_closes(qtbot: QtBot, look: Look) -> None:
    bar = opened(qtbot, look)
    with qtbot.waitSignal(bar.closed):
        QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert bar.isHidden()


def test_everything_is_named(qtbot: QtBot, look: Look) -> None:
    bar = opened(qtbot, look)
    assert all(button.accessibleName() and button.objectName() for button in bar.findChildren(QToolButton))
    assert bar.field.accessibleName()
