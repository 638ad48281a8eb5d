"""A mark in the receipt: it leads to its place, and says what striking it would do before it does it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.panels.receipt.evidence import Shown
from gui.panels.receipt.mark_row import MarkRow
from gui.theme import Look
from scoring.values import Strike

MARK = Shown(Strike(3, 9, "hedge"), "may come", "Says how sure it is.", sure=True)
NEXT = Shown(Strike(30, 39, "hedge"), "perhaps", "Says how sure it is.", sure=False)


@pytest.fixture
def row(qtbot: QtBot, look: Look) -> MarkRow:
    row = MarkRow(look, QColor("#8a5f00"))
    qtbot.addWidget(row)
    row.show_mark(MARK)
    row.resize(320, row.sizeHint().height())
    row.show()
    return row


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_its_words_lead_to_its_place(qtbot: QtBot, row: MarkRow, key: Qt.Key) -> None:
    assert "may come" in row.button.accessibleName()
    assert row.button.accessibleDescription() == MARK.note
    with qtbot.waitSignal(row.chosen) as chosen:
        QTest.keyClick(row.button, key)
    assert chosen.args == [MARK.strike]


def test_the_keyboard_hears_what_a_strike_would_do_before_it_strikes(qtbot: QtBot, row: MarkRow) -> None:
    row.activateWindow()
    with qtbot.waitSignal(row.preview_requested) as asked:
        row.strike.setFocus()
    assert asked.args == [MARK.strike]
    row.show_preview("Without this mark: 33 → 35 (+1.8)")
    assert row.strike.accessibleDescription() == "Without this mark: 33 → 35 (+1.8)"
    with qtbot.waitSignal(row.strike_requested) as struck:
        QTest.keyClick(row.strike, Qt.Key.Key_Return)
    assert struck.args == [MARK.strike]


def test_the_next_mark_at_the_same_place_is_announced_anew(qtbot: QtBot, row: MarkRow) -> None:
    row.activateWindow()
    row.strike.setFocus()
    qtbot.waitUntil(row.strike.hasFocus)
    row.show_preview("something")
    with qtbot.waitSignal(row.preview_requested) as asked:
        row.show_mark(NEXT)
    assert asked.args == [NEXT.strike]
    assert "something" not in row.button.accessibleDescription()


def test_a_doubtful_mark_looks_doubtful(row: MarkRow) -> None:
    sure = row.button.grab().toImage()
    row.show_mark(MARK._replace(sure=False))
    assert row.button.grab().toImage() != sure
