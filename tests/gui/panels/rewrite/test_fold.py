"""Unchanged lines in one."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from gui.panels.rewrite.fold import UnchangedFold
from gui.theme import Look


def test_it_counts_and_says_how_to_open(qtbot: QtBot, look: Look) -> None:
    fold = UnchangedFold(look)
    qtbot.addWidget(fold)
    fold.show_count(3)
    assert fold.accessibleName() == "3 lines as they were"
    fold.show_count(2, told=False)
    assert fold.accessibleName() == "2 lines"
    before = fold.accessibleDescription()
    fold.setChecked(True)
    assert fold.accessibleDescription() != before
    fold.grab()
