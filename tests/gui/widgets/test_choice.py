"""A box as wide as its words."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QStyleOptionComboBox
from pytestqt.qtbot import QtBot

from gui.theme import Look
from gui.widgets.choice import Choice


def test_it_shows_what_it_is_told_and_tells_what_is_picked(qtbot: QtBot, look: Look) -> None:
    choice = Choice("choice", "To choose")
    qtbot.addWidget(choice)
    picked: list[object] = []
    choice.picked.connect(picked.append)
    choice.offer([("a", 1), ("b", 2)], 2)
    assert (choice.currentText(), choice.accessibleName()) == ("b", "To choose")
    choice.offer([("a", 1), ("b", 2)], "gone")
    assert choice.currentText() == "a"
    assert picked == []
    choice.activated.emit(0)
    assert picked == [1]


def test_it_is_as_wide_as_its_words(qtbot: QtBot, look: Look) -> None:
    choice = Choice("choice", "To choose")
    qtbot.addWidget(choice)
    choice.offer([("a", 1), ("a much longer text", 2)], 1)
    narrow = choice.sizeHint().width()
    choice.setCurrentIndex(1)
    assert choice.sizeHint().width() > narrow + 50
    assert choice.minimumSizeHint().width() == 0


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_its_list_shows_every_choice_whole(qtbot: QtBot, look: Look) -> None:
    choice = Choice("choice", "To choose")
    qtbot.addWidget(choice)
    choice.offer([("a", 1), ("a much longer text than the first", 2)], 1)
    choice.show()
    choice.showPopup()
    assert choice.view().minimumWidth() >= choice.view().sizeHintForColumn(0)
    assert choice.view().width() > choice.width()
    choice.hidePopup()


def test_words_without_room_end_in_dots_and_are_told_whole(qtbot: QtBot) -> None:
    choice = Choice("titles", "Title", shortened=True)
    qtbot.addWidget(choice)
    choice.offer([("A title that is far too long for the room there is", 1)], 1)
    choice.resize(120, 30)
    option = QStyleOptionComboBox()
    choice.initStyleOption(option)
    assert option.currentText.endswith("…")
    assert choice.toolTip() == choice.currentText()
