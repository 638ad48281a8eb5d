"""A line of the board."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.models.story import BoardLine, Wash
from gui.panels.story.row import BoardRow
from gui.theme import Look
from scoring.stories.values import Place

LINE = BoardLine(Place(0, 3, 9), "It may 🌧 rain today", "Rain", (Wash(7, 13, grave=True),), beside=Place(1, 2, 7))


def test_washes_are_counted_as_qt_counts(qtbot: QtBot, look: Look) -> None:
    row = BoardRow(LINE, look)
    qtbot.addWidget(row)
    assert [(each.start, each.length) for each in row._washes()] == [(7, 7)]


def test_arrows_are_wishes(qtbot: QtBot, look: Look) -> None:
    row = BoardRow(LINE, look)
    qtbot.addWidget(row)
    for key, by in ((Qt.Key.Key_Down, 1), (Qt.Key.Key_Up, -1)):
        with qtbot.waitSignal(row.step_requested) as wished:
            QTest.keyClick(row, key)
        assert wished.args == [by]


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_words_do_not_run_under_the_button(qtbot: QtBot, look: Look, scale: float) -> None:
    row = BoardRow(LINE, Look(look.theme, scale))
    qtbot.addWidget(row)
    row.resize(400, row.heightForWidth(400))
    row.show()
    assert row.beside
    words = max(layout.boundingRect().width() for layout in row._layouts(400))
    assert row.grab().width() == 400
    assert words + 16 <= row.beside.x() + row.beside.width()
