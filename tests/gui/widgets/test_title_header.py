"""Long titles over columns: three lines at most."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from gui.theme import Look
from gui.widgets.title_header import LINES, TitleHeader


def test_titles_break_and_are_cut(qtbot: QtBot, look: Look) -> None:
    header = TitleHeader()
    qtbot.addWidget(header)
    header.look = look
    assert header._lines("Short", 150) == ["Short"]
    lines = header._lines("A title that says everything there is to say " * 5, 150)
    assert len(lines) == LINES
    assert lines[-1].endswith("…")


def test_it_is_drawn(qtbot: QtBot, look: Look) -> None:
    table, model = QTableView(), QStandardItemModel(1, 1)
    qtbot.addWidget(table)
    model.setHeaderData(0, Qt.Orientation.Horizontal, "A title")
    table.setHorizontalHeader(TitleHeader(table))
    table.setModel(model)
    table.show()
    assert not table.horizontalHeader().grab().isNull()
