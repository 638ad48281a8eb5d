"""The menu of a sentence says what each of its acts would do."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.panels.reader.menu import SentenceMenu
from scoring.values import Span, Strike


def test_previews_stand_beside_their_acts(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    strike, sentence = Strike(1, 5, "hedge"), Span(0, 20)
    menu = SentenceMenu(strike, sentence, owner)
    menu.show_preview(strike, 30.0, 32.0)
    menu.show_preview(strike, 30.0, 33.0)
    menu.show_preview(sentence, 30.0, None)
    menu.show_preview(Span(7, 9), 1.0, 2.0)
    assert menu.strike.text() == "Strike this mark\t30 → 33 (+3.0)"
    assert menu.drop.text() == "Drop this sentence\t30 → cannot tell"


def test_what_cannot_be_done_is_not_offered(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    menu = SentenceMenu(None, None, owner)
    assert not menu.strike.isEnabled()
    assert not menu.drop.isEnabled()
