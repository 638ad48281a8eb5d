"""Headings over columns take the lines that they need, where there is room."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from gui.theme import Look
from gui.widgets.column_headings import LINES, ColumnHeadings
from gui.widgets.heading import HEADING, Heading

LONG = "A name that goes on and on and on and on and on"
ROOMY = 1000


@pytest.fixture
def headings(qtbot: QtBot, look: Look) -> Iterator[ColumnHeadings]:
    table = QTableView()
    qtbot.addWidget(table)
    headings = ColumnHeadings(table)
    table.setHorizontalHeader(headings)
    table.setModel(QStandardItemModel(1, 2, table))
    headings.setDefaultSectionSize(120)
    yield headings
    table.close()


def lines(headings: ColumnHeadings, heading: Heading, room: int = ROOMY) -> int:
    headings.model().setHeaderData(1, Qt.Orientation.Horizontal, heading, HEADING)
    headings.fit(room)
    return headings.lines


def test_as_many_lines_as_the_words_need(headings: ColumnHeadings) -> None:
    assert lines(headings, Heading("Name", "mixed", "45", "mixed")) == LINES[0]
    assert lines(headings, Heading(LONG, "mixed", "45", "mixed")) == 4
    assert lines(headings, Heading(LONG, LONG, family="typos")) == LINES[-1]


def test_no_more_than_have_room(headings: ColumnHeadings, look: Look) -> None:
    kind = Heading(LONG, LONG, family="typos")
    assert lines(headings, kind, 0) == LINES[0]
    assert LINES[0] < lines(headings, kind, 110) < LINES[-1]
    assert headings.height() <= 110
    height = headings.height()
    headings.look = Look(look.theme, 2.0)
    headings.fit(220)
    assert headings.height() == 2 * height
