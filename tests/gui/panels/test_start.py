"""The first screen says what the score is and is not, and offers three ways to begin."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from gui.panels.start import WAYS, StartPanel
from gui.theme import Look


@pytest.mark.parametrize("way", [way for way, _ in WAYS])
def test_every_way_is_a_wish(qtbot: QtBot, look: Look, way: str) -> None:
    panel = StartPanel()
    qtbot.addWidget(panel)
    panel.set_look(look)
    with qtbot.waitSignal(panel.requested) as wished:
        panel.buttons[way].click()
    assert wished.args == [way]


def test_it_says_what_the_score_is_not(qtbot: QtBot, look: Look) -> None:
    panel = StartPanel()
    qtbot.addWidget(panel)
    sentences = [label.text() for label in panel.findChildren(QLabel) if label.objectName() == "start_sentence"]
    assert len(sentences) == 4
    assert any("never says whether an article is true" in each for each in sentences)


def test_recent_lessons_are_offered(qtbot: QtBot, look: Look) -> None:
    panel = StartPanel()
    qtbot.addWidget(panel)
    panel.show_recent([Path("lessons/rain.lesson"), Path("lessons/sun.lesson")])
    panel.show_recent([Path("lessons/rain.lesson")])
    buttons = [
        each for each in panel.findChildren(QPushButton) if not each.isHidden() and each.objectName() == "recent_lesson"
    ]
    assert [button.text() for button in buttons] == ["rain"]
    with qtbot.waitSignal(panel.lesson_requested) as wished:
        buttons[0].click()
    assert wished.args == [str(Path("lessons/rain.lesson"))]
