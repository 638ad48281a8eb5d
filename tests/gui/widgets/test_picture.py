from __future__ import annotations

from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from gui.widgets.picture import Picture
from scoring.charts.svg import picture, rectangle

RED = picture(100, 50, "Red", "all of it", rectangle(0, 0, 100, 50, "#ff0000"))


def test_it_is_as_high_as_its_width_asks_and_says_what_it_shows(qtbot: QtBot) -> None:
    shown = Picture()
    qtbot.addWidget(shown)
    shown.show_svg(RED)
    assert shown.heightForWidth(300) == 150
    assert shown.accessibleName() == "Red: all of it"
    shown.resize(40, 20)
    assert shown.grab().toImage().pixelColor(20, 10) == QColor("#ff0000")


def test_without_a_picture_it_takes_no_room(qtbot: QtBot) -> None:
    shown = Picture()
    qtbot.addWidget(shown)
    assert shown.heightForWidth(300) == 0
