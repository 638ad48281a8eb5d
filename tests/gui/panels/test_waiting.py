"""The page of an article without a receipt."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from gui.panels.waiting import WaitingPanel


def test_it_says_what_is_going_on(qtbot: QtBot) -> None:
    panel = WaitingPanel()
    qtbot.addWidget(panel)
    panel.tell("A title", "Reading …")
    assert (panel.title.text(), panel.text.text()) == ("A title", "Reading …")
