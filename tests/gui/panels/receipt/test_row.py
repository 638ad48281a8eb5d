"""A receipt line: what it says, that it can be pressed and seen."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.panels.receipt.row import NO_BREAK, ReceiptRow
from gui.theme import Look
from resources.messages import word
from scoring.values import Article, Message
from tests.gui.conftest import Assess


def test_a_line_says_points_name_value_and_place(qtbot: QtBot, look: Look, article: Article, assess: Assess) -> None:
    row = ReceiptRow(assess(article).lines[1], 4.0, look, 10.0)
    qtbot.addWidget(row)
    assert row.accessibleName().startswith("+")
    assert row.detail.replace(NO_BREAK, " ") == "42% of words · more than 71% of articles"
    assert row.detail in row.accessibleName()
    assert row.objectName() == "line_attribution_density"


@pytest.mark.parametrize(("percentile", "place"), [(55, "more than 55%"), (45, "less than 55%"), (50, "about as most")])
def test_the_place_is_said_from_its_telling_side(
    qtbot: QtBot, look: Look, article: Article, assess: Assess, percentile: int, place: str
) -> None:
    row = ReceiptRow(replace(assess(article).lines[1], percentile=percentile), 4.0, look, 10.0)
    qtbot.addWidget(row)
    assert place in row.detail.replace(NO_BREAK, " ")


def test_none_has_no_place(qtbot: QtBot, look: Look, article: Article, assess: Assess) -> None:
    line = replace(assess(article).lines[1], value=0.0, percentile=13, note=Message("window.nothing_to_paste"))
    row = ReceiptRow(line, 0.3, look, 10.0)
    qtbot.addWidget(row)
    assert row.detail == word("window.nothing_to_paste")


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_pressing_with_a_key(qtbot: QtBot, look: Look, article: Article, assess: Assess, key: Qt.Key) -> None:
    row = ReceiptRow(assess(article).lines[2], -2.0, look, 10.0)
    qtbot.addWidget(row)
    row.resize(330, row.sizeHint().height())
    row.show()
    plain = row.grab().toImage()
    with qtbot.waitSignal(row.clicked):
        QTest.keyClick(row, key)
    assert row.isChecked()
    assert row.grab().toImage() != plain


def test_a_row_without_points_has_no_bar(qtbot: QtBot, look: Look, article: Article, assess: Assess) -> None:
    line = assess(article).lines[2]
    rows = [ReceiptRow(line, points, look, 10.0) for points in (None, 0.0, -2.0)]
    for row in rows:
        qtbot.addWidget(row)
    dash, still, against = (row.sizeHint().height() for row in rows)
    assert dash == still < against


def test_a_long_name_gets_more_room(qtbot: QtBot, look: Look, article: Article, assess: Assess) -> None:
    row = ReceiptRow(assess(article).lines[2], -2.0, look, 10.0)
    qtbot.addWidget(row)
    before = row.sizeHint().height()
    row.setText("A measure with a name so long that it needs a second line here")
    assert row.sizeHint().height() > before
