"""A cell is drawn differently for the best, the worst and the rest, without colour."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRect, QSize
from PySide6.QtGui import QImage, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from gui.delegates.measure_cell import MeasureCell
from gui.models.comparing import Cell
from gui.models.comparison import CELL
from gui.theme import Look


def drawn(cell: Cell, look: Look, state: QStyle.StateFlag = QStyle.StateFlag.State_None) -> bytes:
    model, item, delegate = QStandardItemModel(), QStandardItem(), MeasureCell()
    item.setData(cell, CELL)
    model.appendRow(item)
    delegate.set_look(look)
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, 150, 48)
    option.state = state
    picture = QImage(150, 48, QImage.Format.Format_Grayscale8)
    picture.fill(255)
    painter = QPainter(picture)
    delegate.paint(painter, option, model.index(0, 0))
    painter.end()
    assert delegate.sizeHint(option, QModelIndex()) == QSize(150, 48)
    return bytes(picture.constBits())


def test_places_are_seen_in_grey(qtbot: QtBot, look: Look) -> None:
    cells = [Cell("42%", 3.0, "hedging", place) for place in (-1, 0, 1)]
    assert len({drawn(cell, look) for cell in cells}) == 3


def test_sides_are_seen_in_grey(qtbot: QtBot, look: Look) -> None:
    assert drawn(Cell("42%", 3.0, "hedging", 0, 4.0), look) != drawn(Cell("42%", -3.0, "hedging", 0, 4.0), look)


def test_the_middle_is_seen(qtbot: QtBot, look: Look) -> None:
    middles = (None, 1.0, 2.0)
    assert len({drawn(Cell("42%", 3.0, "hedging", 0, 4.0, middle), look) for middle in middles}) == 3


def test_focus_selection_and_pointer_are_seen(qtbot: QtBot, look: Look) -> None:
    flag = QStyle.StateFlag
    flags = (flag.State_None, flag.State_Selected, flag.State_HasFocus, flag.State_MouseOver)
    assert len({drawn(Cell("1", 0.0, "hedging", 0), look, flag) for flag in flags}) == 4
