"""What to check elsewhere: a phrase to copy."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from gui.panels.receipt.checks import CheckBox
from gui.theme import Look
from scoring.explain import Check
from scoring.values import Message


def test_the_phrase_can_be_copied(qtbot: QtBot, look: Look) -> None:
    box = CheckBox(look)
    box.show_check(Check(Message("explain.check_story"), "Belta rain Minsk"))
    qtbot.addWidget(box)
    assert "Belta rain Minsk" in box.copy.accessibleName()
    box.copy.click()
    assert QGuiApplication.clipboard().text() == "Belta rain Minsk"
