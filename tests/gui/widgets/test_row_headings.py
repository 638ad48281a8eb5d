"""Rows are as high as their headings need."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from gui.theme import Look
from gui.widgets.heading import HEADING, Heading
from gui.widgets.row_headings import LOW, RowHeadings

LONG = "A name that goes on and on and on and on"


def test_a_row_grows_with_its_words(qtbot: QtBot, look: Look) -> None:
    headings = [
        Heading("Name", "detail", family="typos"),
        Heading(LONG, LONG, family="typos"),
        Heading(LONG, "mixed", "45", "mixed"),
        Heading(LONG, "reading …"),
    ]
    table, model = QTableView(), QStandardItemModel(len(headings), 1)
    qtbot.addWidget(table)
    for row, heading in enumerate(headings):
        model.setHeaderData(row, Qt.Orientation.Vertical, heading, HEADING)
    rows = RowHeadings(table)
    table.setVerticalHeader(rows)
    table.setModel(model)
    rows.setFixedWidth(200)
    rows.fit()
    heights = [rows.sectionSize(row) for row in range(len(headings))]
    assert heights[0] == heights[2] == heights[3] == LOW
    assert heights[1] > LOW
