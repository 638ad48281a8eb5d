"""A fold: its sum stands in the column of points only while its lines do not."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from gui.panels.receipt.fold import ReceiptFold
from gui.theme import Look


def test_the_sum_is_said_in_words_once_open(qtbot: QtBot, look: Look) -> None:
    fold = ReceiptFold("for", look)
    fold.show_rows([], 1.4)
    qtbot.addWidget(fold)
    assert fold.text() == "0 smaller lines"
    fold.click()
    assert fold.text() == "0 smaller lines, together +1.4"


def test_it_looks_different_open(qtbot: QtBot, look: Look) -> None:
    fold = ReceiptFold("still", look)
    fold.show_rows([], 0.0)
    qtbot.addWidget(fold)
    fold.resize(300, fold.sizeHint().height())
    closed = fold.grab().toImage()
    fold.click()
    assert fold.grab().toImage() != closed
