"""The comparison: sorted by any measure with mouse or keyboard; a cell opens its article at its marks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.desk import Desk
from gui.models.comparison import SCORE, ComparisonModel
from gui.panels.comparison import ComparisonPanel
from gui.theme import Look
from scoring.values import Article
from tests.gui.conftest import TEXT, Assess


@pytest.fixture
def panel(qtbot: QtBot, look: Look, assess: Assess) -> ComparisonPanel:
    desk = Desk()
    panel = ComparisonPanel(ComparisonModel(desk))
    qtbot.addWidget(panel)
    panel.set_look(look)
    assert panel.table.isHidden()
    for entry in desk.add(Article(name, name, TEXT + name) for name in ("x", "yy", "zzz")):
        assert entry.article
        desk.accept(entry, assess(entry.article))
    panel.resize(1000, 600)
    panel.show()
    return panel


def test_it_fills_as_results_come(panel: ComparisonPanel) -> None:
    assert not panel.table.isHidden()
    assert panel.table.model().columnCount() == 3
    assert panel.sorter.count() == 2 + 3


def test_sorting_by_the_list_and_turning_round(panel: ComparisonPanel) -> None:
    before = [panel._model.key(column) for column in range(3)]
    panel.sort_by(SCORE)
    falling = [panel._model.key(column) for column in range(3)]
    panel.sort_by(SCORE)
    assert [panel._model.key(column) for column in range(3)] == falling[::-1]
    panel.sort_by("")
    assert [panel._model.key(column) for column in range(3)] == before


def test_a_row_name_sorts_by_it(panel: ComparisonPanel) -> None:
    panel.rows.sectionClicked.emit(2)
    assert panel._model.order == "hedges"
    assert panel.sorter.currentData() == "hedges"
    panel.sorter.activated.emit(panel.sorter.currentIndex())
    assert panel._model.upward


def test_enter_opens_a_cell(qtbot: QtBot, panel: ComparisonPanel) -> None:
    panel.table.setCurrentIndex(panel._model.index(1, 2))
    with qtbot.waitSignal(panel.cell_opened) as opened:
        QTest.keyClick(panel.table, Qt.Key.Key_Return)
    assert opened.args == [panel._model.key(2), "attribution_density"]


def test_it_is_drawn(panel: ComparisonPanel) -> None:
    panel.table.selectColumn(1)
    assert not panel.grab().isNull()
