"""Row names with the line of their family."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from gui.theme import Look
from gui.widgets.family_header import FamilyHeader

FAMILY, UNIT = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


def test_families_are_told_apart(qtbot: QtBot, look: Look) -> None:
    table, model = QTableView(), QStandardItemModel(2, 1)
    qtbot.addWidget(table)
    header = FamilyHeader(FAMILY, UNIT, table)
    header.look = look
    for row, family in enumerate(("typos", "hedging")):
        model.setHeaderData(row, Qt.Orientation.Vertical, "Name")
        model.setHeaderData(row, Qt.Orientation.Vertical, family, FAMILY)
    table.setModel(model)
    table.setVerticalHeader(header)
    header.setDefaultSectionSize(40)
    table.resize(400, 200)
    table.show()
    whole = header.viewport().grab().toImage()
    first, second = whole.copy(0, 0, 200, 40), whole.copy(0, 40, 200, 40)
    assert first != second
    assert header.sizeHint().width() == 232
