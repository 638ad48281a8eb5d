"""The table: values, places without colour, orders."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from gui.desk import Desk
from gui.models.comparison import FAMILY, SCORE, UNIT, ComparisonModel
from scoring.values import Article
from tests.gui.conftest import TEXT, Assess


@pytest.fixture
def model(qtbot: QtBot, assess: Assess) -> ComparisonModel:
    """Four articles with 1, 2, 3 and 4 points more for attribution, and the last without a score."""
    desk = Desk()
    model = ComparisonModel(desk)
    for number, entry in enumerate(desk.add(Article(f"{n}", f"{n}", f"{TEXT} {n}") for n in range(5)), 1):
        assert entry.article
        found = assess(entry.article)
        lines = list(found.lines)
        lines[1] = replace(lines[1], points=float(number), value=number / 10)
        score = None if number == 5 else 40.0 + number
        desk.accept(entry, replace(found, lines=tuple(lines), score=score))
    return model


def places(model: ComparisonModel, row: int) -> list[int]:
    return [model.cell(row, column).place for column in range(model.columnCount())]


def test_it_is_a_sound_model(model: ComparisonModel) -> None:
    assert QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)


def test_best_and_worst_have_their_place(model: ComparisonModel) -> None:
    assert places(model, 0) == [-1, 0, 0, 1, 0]
    assert places(model, 1) == [-1, 0, 0, 1, 0]
    assert places(model, 2) == [0, 0, 0, 0, 0], "all alike"
    assert "fewest points" in str(model.index(1, 0).data(Qt.ItemDataRole.ToolTipRole)).lower()


def test_sorting(model: ComparisonModel) -> None:
    model.sort_by("attribution_density")
    assert [model.cell(1, column).text for column in range(5)] == ["50%", "40%", "30%", "20%", "10%"]
    model.sort_by(SCORE, upward=True)
    assert [model.cell(0, column).text for column in range(5)] == ["41", "42", "43", "44", "–"], "no score stands last"


def test_heads(model: ComparisonModel) -> None:
    vertical = Qt.Orientation.Vertical
    assert model.headerData(0, vertical) == "Score"
    assert model.headerData(1, vertical, UNIT) == "% of words"
    assert model.headerData(1, vertical, FAMILY) == "attribution"
    model.sort_by("hedges")
    assert str(model.headerData(2, vertical)).endswith("↓")
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Rain 🌧 is coming"
