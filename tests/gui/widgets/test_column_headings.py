"""Headings over columns take the lines that there is room for."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from gui.theme import Look
from gui.widgets.column_headings import LINES, ColumnHeadings


def test_as_many_lines_as_there_is_room_for(qtbot: QtBot, look: Look) -> None:
    headings = ColumnHeadings()
    qtbot.addWidget(headings)
    heights = []
    for room in (0, 92, 1000):
        headings.fit(room)
        heights.append(headings.height())
    assert headings.lines == LINES[-1]
    assert heights == sorted(set(heights))
    headings.look = Look(look.theme, 2.0)
    headings.fit(1000)
    assert headings.height() == 2 * heights[-1]
