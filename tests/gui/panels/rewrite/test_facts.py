"""Facts listed: what is gone leads to where it was, what is new to where it is; what cannot be noticed is said."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gui.panels.rewrite.facts import MOST, FactList
from gui.theme import Look
from resources.messages import word
from scoring.rewriting.facts import Differences, Fact
from scoring.values import Span

GONE, NEW = Fact("date", "1 may", Span(0, 5)), Fact("name", "anna", Span(4, 8))


def test_facts_are_listed_by_word(qtbot: QtBot, look: Look) -> None:
    shown = FactList(look)
    qtbot.addWidget(shown)
    shown.show()
    shown.show_facts(Differences((GONE,), (NEW,)), "1 May", "say Anna")
    assert [row.accessibleName() for row in shown.rows if row.isVisible()] == ["gone: date 1 May", "new: name Anna"]
    shown.rows[0].grab()
    with qtbot.waitSignal(shown.lost_place_chosen) as lost:
        shown.rows[0].click()
    with qtbot.waitSignal(shown.place_chosen) as found:
        shown.rows[1].click()
    assert (lost.args, found.args) == ([Span(0, 5)], [Span(4, 8)])
    shown.show_facts(Differences((), ()), "", "")
    assert not any(row.isVisible() for row in shown.rows)
    assert word("rewrite.facts_same") in [label.text() for label in shown.findChildren(QLabel)]


def test_many_facts_are_not_all_listed(qtbot: QtBot, look: Look) -> None:
    shown = FactList(look)
    qtbot.addWidget(shown)
    shown.show_facts(Differences((GONE,) * 40, ()), "1 May", "")
    assert len(shown.rows) == MOST
    assert all(row.text() for row in shown.rows)
