"""A family as a line: its sum, its measures a press away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.panels.receipt.family import FamilyFold
from gui.theme import Look


@pytest.fixture
def fold(qtbot: QtBot, look: Look) -> FamilyFold:
    fold = FamilyFold("wording", look)
    qtbot.addWidget(fold)
    fold.show_rows([], 3.3, 10.0)
    fold.resize(330, fold.sizeHint().height())
    fold.show()
    return fold


def test_it_says_its_sum_and_that_others_are_in_it(fold: FamilyFold) -> None:
    assert fold.accessibleName() == "+3.3 points. Wording and others. 0 measures."
    assert fold.objectName() == "fold_family_wording"


def test_right_opens_and_left_closes(fold: FamilyFold) -> None:
    closed = fold.grab().toImage()
    QTest.keyClick(fold, Qt.Key.Key_Right)
    assert fold.isChecked()
    assert fold.grab().toImage() != closed
    QTest.keyClick(fold, Qt.Key.Key_Left)
    assert not fold.isChecked()


def test_an_open_family_leaves_the_bars_to_its_measures(fold: FamilyFold) -> None:
    closed = fold.heightForWidth(330)
    fold.setChecked(True)
    assert fold.heightForWidth(330) < closed
