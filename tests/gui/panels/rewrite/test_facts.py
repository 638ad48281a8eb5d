"""Facts listed: what is gone leads to where it was, what is new to where it is; what cannot be noticed is said."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gui.panels.rewrite.facts import MOST, FactList
from resources.messages import word
from scoring.rewriting.facts import Differences, Fact
from scoring.values import Span

GONE, NEW = Fact("date", "1 may", Span(0, 5)), Fact("name", "anna", Span(4, 8))


def test_facts_are_listed_by_word(qtbot: QtBot) -> None:
    shown = FactList()
    qtbot.addWidget(shown)
    shown.show()
    shown.show_facts(Differences((GONE,), (NEW,)), "1 May", "say Anna")
    assert [button.text() for button in shown.buttons if button.isVisible()] == ["date gone: 1 May", "new name: Anna"]
    with qtbot.waitSignal(shown.lost_place_chosen) as lost:
        shown.buttons[0].click()
    with qtbot.waitSignal(shown.place_chosen) as found:
        shown.buttons[1].click()
    assert (lost.args, found.args) == ([Span(0, 5)], [Span(4, 8)])
    shown.show_facts(Differences((), ()), "", "")
    assert not any(button.isVisible() for button in shown.buttons)
    assert word("rewrite.facts_same") in [label.text() for label in shown.findChildren(QLabel)]


def test_many_facts_are_not_all_listed(qtbot: QtBot) -> None:
    shown = FactList()
    qtbot.addWidget(shown)
    shown.show_facts(Differences((GONE,) * 40, ()), "1 May", "")
    assert len(shown.buttons) == MOST
    assert all(button.text() for button in shown.buttons)
