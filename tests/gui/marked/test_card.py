"""The card says why, and stays inside the page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.marked.card import ReasonCard
from gui.marked.marks import find_marks
from gui.theme import Look
from resources.messages import word
from scoring.values import Article
from tests.gui.conftest import Assess


@pytest.mark.parametrize("box", [QRect(0, 0, 40, 20), QRect(560, 380, 40, 20)])
def test_the_card_stays_inside(qtbot: QtBot, look: Look, article: Article, assess: Assess, box: QRect) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(600, 400)
    card = ReasonCard(page)
    card.set_look(look)
    card.show_mark(find_marks(assess(article))[1], box, 6)
    assert page.rect().contains(card.geometry())
    assert not card.geometry().intersects(box)
    assert card.words() == f"How sure · Hedges. {word('hedging.hedge')}"
