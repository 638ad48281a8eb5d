"""The strip: says, offers an act, goes away when told."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from gui.theme import Look
from gui.widgets.strip import Strip


def test_a_message_comes_and_goes(qtbot: QtBot, look: Look) -> None:
    strip = Strip("Close")
    qtbot.addWidget(strip)
    strip.set_look(look)
    assert strip.isHidden()
    strip.tell("Something happened.")
    assert not strip.isHidden()
    assert strip.label.text() == "Something happened."
    assert strip.act.isHidden()
    strip.close_button.click()
    assert strip.isHidden()


def test_an_act_is_a_wish(qtbot: QtBot, look: Look) -> None:
    strip = Strip("Close")
    qtbot.addWidget(strip)
    strip.tell("Stopped.", "Read on")
    with qtbot.waitSignal(strip.act_requested):
        strip.act.click()
    assert strip.isHidden()
