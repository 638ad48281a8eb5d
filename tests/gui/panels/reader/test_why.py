"""The card offers to strike its mark: it says what that would do first."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.marked.marks import find_marks
from gui.panels.reader.why import WhyCard
from gui.theme import Look
from scoring.values import Article
from tests.gui.conftest import Assess


def test_striking_is_announced_first_and_then_wished(
    qtbot: QtBot, look: Look, article: Article, assess: Assess
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(600, 400)
    page.show()
    card, marks = WhyCard(page), find_marks(assess(article))
    card.set_look(look)
    card.show_mark(marks[1], QRect(0, 0, 40, 20), 6)
    assert card.preview.isHidden()
    with qtbot.waitSignal(card.announced) as announced:
        card.strike()
    assert announced.args == [marks[1].strike]
    with qtbot.waitSignal(card.struck):
        card.strike()
    card.show_mark(marks[2], QRect(0, 0, 40, 20), 6)
    assert card.preview.isHidden()
