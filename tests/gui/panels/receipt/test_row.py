"""A receipt line: what it says, that it can be pressed and seen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.panels.receipt.row import ReceiptRow
from gui.theme import Look
from scoring.values import Article
from tests.gui.conftest import Assess


def test_a_line_says_points_name_value_and_place(qtbot: QtBot, look: Look, article: Article, assess: Assess) -> None:
    row = ReceiptRow(assess(article).lines[1], 4.0, look, 10.0)
    qtbot.addWidget(row)
    assert row.accessibleName().startswith("+")
    assert row.detail == "42% of words · more than 71% of articles"
    assert row.detail in row.accessibleName()
    assert row.objectName() == "line_attribution_density"


def test_pressing_with_a_key(qtbot: QtBot, look: Look, article: Article, assess: Assess) -> None:
    row = ReceiptRow(assess(article).lines[2], -2.0, look, 10.0)
    qtbot.addWidget(row)
    row.resize(330, row.sizeHint().height())
    row.show()
    plain = row.grab().toImage()
    with qtbot.waitSignal(row.clicked):
        QTest.keyClick(row, Qt.Key.Key_Space)
    assert row.isChecked()
    assert row.grab().toImage() != plain


def test_a_long_name_gets_more_room(qtbot: QtBot, look: Look, article: Article, assess: Assess) -> None:
    row = ReceiptRow(assess(article).lines[2], -2.0, look, 10.0)
    qtbot.addWidget(row)
    before = row.sizeHint().height()
    row.setText("A measure with a name so long that it needs a second line here")
    assert row.sizeHint().height() > before
