"""Bands between two texts."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.panels.aligned.bands import Band, Bands
from gui.panels.aligned.level import Stretch
from gui.theme import Look

FOUND = [
    Band(0, "copy", (Stretch(10, 60), Stretch(100, 150))),
    Band(1, "quote", (Stretch(20, 40), Stretch(110, 130))),
    Band(2, "told", (Stretch(5000, 5010), Stretch(6000, 6010))),
]


def shown(qtbot: QtBot, look: Look) -> Bands:
    bands = Bands(lambda: FOUND)
    qtbot.addWidget(bands)
    bands.set_look(look)
    bands.resize(bands.width(), 300)
    bands.show()
    return bands


def test_what_is_out_of_sight_is_not_drawn(qtbot: QtBot, look: Look) -> None:
    assert [band.number for band, _ in shown(qtbot, look)._paths()] == [0, 1]


def test_a_band_is_pressed_the_upper_one_first(qtbot: QtBot, look: Look) -> None:
    bands = shown(qtbot, look)
    for y, number in ((30, 1), (55, 0)):
        with qtbot.waitSignal(bands.pressed) as wished:
            QTest.mouseClick(bands, Qt.MouseButton.LeftButton, pos=QPoint(1, y))
        assert wished.args == [number]


def test_it_is_drawn_and_grows_less_than_the_letters(qtbot: QtBot, look: Look) -> None:
    bands = shown(qtbot, look)
    narrow = bands.width()
    bands.held = 1
    assert not bands.grab().isNull()
    bands.set_look(Look(look.theme, 2.0))
    assert narrow < bands.width() < 2 * narrow
