"""What lines and folds share: text wraps to the width there is, and the pointer and the focus can be seen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.panels.receipt.fold import ReceiptFold
from gui.theme import Look


@pytest.fixture
def button(qtbot: QtBot, look: Look) -> ReceiptFold:
    fold = ReceiptFold("for", look)
    fold.show_rows([], 1.4)
    qtbot.addWidget(fold)
    fold.resize(300, fold.heightForWidth(300))
    fold.show()
    return fold


def test_a_narrow_row_is_higher(button: ReceiptFold) -> None:
    assert button.heightForWidth(140) > button.heightForWidth(300)


def test_large_text_takes_more_room(qtbot: QtBot, button: ReceiptFold, look: Look) -> None:
    large = ReceiptFold("for", Look(look.theme, 2.0))
    large.show_rows([], 1.4)
    qtbot.addWidget(large)
    assert large.heightForWidth(600) > 1.8 * button.heightForWidth(300)


def test_the_focus_is_seen(qtbot: QtBot, button: ReceiptFold) -> None:
    button.clearFocus()
    plain = button.grab().toImage()
    button.activateWindow()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(button.hasFocus)
    assert button.grab().toImage() != plain
