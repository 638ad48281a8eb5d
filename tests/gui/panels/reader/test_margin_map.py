"""The margin map: a stroke where a mark is, a click goes there."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.panels.reader.margin_map import MarginMap
from gui.theme import Look


def test_strokes_and_clicks(qtbot: QtBot, look: Look) -> None:
    strip = MarginMap()
    qtbot.addWidget(strip)
    strip.resize(14, 200)
    strip.show_heights([(0.5, "typos")])
    assert strip.grab().toImage().pixelColor(7, 100) == QColor(look.theme.families["typos"].color)
    with qtbot.waitSignal(strip.place_chosen) as chosen:
        QTest.mouseClick(strip, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(7, 50))
    assert chosen.args == [0.25]
