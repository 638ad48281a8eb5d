"""A row that breaks where there is no room."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gui.widgets.flow import Flow


@pytest.fixture
def box(qtbot: QtBot) -> QWidget:
    box = QWidget()
    qtbot.addWidget(box)
    flow = Flow(4, box)
    for number in range(6):
        flow.addWidget(QPushButton(f"button {number}"))
    return box


def tops(box: QWidget, width: int) -> list[int]:
    box.resize(width, 200)
    layout = box.layout()
    assert layout is not None
    layout.setGeometry(box.rect())
    return [button.y() for button in box.findChildren(QPushButton)]


def test_one_row_where_there_is_room(box: QWidget) -> None:
    assert len(set(tops(box, 2000))) == 1


def test_more_rows_where_there_is_none(box: QWidget) -> None:
    assert len(set(tops(box, 200))) > 1
    layout = box.layout()
    assert layout is not None
    assert layout.heightForWidth(200) > layout.heightForWidth(2000)


def test_items_can_be_taken(box: QWidget) -> None:
    layout = box.layout()
    assert layout is not None
    while layout.takeAt(0):
        pass
    assert layout.count() == 0
    assert layout.itemAt(0) is None
