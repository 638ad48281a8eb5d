"""A table pressed like buttons: its cells by mouse and keys, its columns as wide as there is room."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.theme import Look
from gui.widgets.cell_table import LEAST, MOST, CellTable


@pytest.fixture
def table(qtbot: QtBot, look: Look) -> CellTable:
    table = CellTable()
    qtbot.addWidget(table)
    table.setModel(QStandardItemModel(3, 4, table))
    table.resize(900, 400)
    table.set_look(look)
    table.show()
    return table


def test_a_cell_is_pressed_once(qtbot: QtBot, table: CellTable) -> None:
    pressed: list[tuple[int, int]] = []
    table.pressed_at.connect(lambda index: pressed.append((index.row(), index.column())))
    place = table.visualRect(table.model().index(1, 2)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.RightButton, pos=place)
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.keyClick(table, Qt.Key.Key_Right)
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert pressed == [(1, 2), (1, 3)]


def test_copying_is_a_wish(qtbot: QtBot, table: CellTable) -> None:
    with qtbot.waitSignal(table.copy_requested):
        QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize(("columns", "width"), [(1, MOST), (200, LEAST)])
def test_columns_are_neither_too_wide_nor_too_narrow(table: CellTable, columns: int, width: int) -> None:
    table.setModel(QStandardItemModel(1, columns, table))
    table.fit()
    assert {table.columnWidth(column) for column in range(columns)} == {width}


def test_columns_share_the_width(table: CellTable) -> None:
    assert LEAST < table.columnWidth(0) < MOST
    assert table.horizontalScrollBar().maximum() == 0


def test_the_corner_stands_over_the_row_headings(table: CellTable) -> None:
    table.corner.setText("Score")
    table.updateGeometries()
    assert table.corner.geometry().bottom() < table.columns.height()
    assert table.corner.geometry().right() <= table.rows.width()
