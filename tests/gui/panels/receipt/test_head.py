"""The head: score, band by word and shape, range; a dash where nothing can be scored."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from gui.panels.receipt.head import ReceiptHead
from gui.theme import Look
from scoring.values import Article
from tests.gui.conftest import Assess


@pytest.fixture
def head(qtbot: QtBot) -> ReceiptHead:
    head = ReceiptHead()
    qtbot.addWidget(head)
    return head


def test_a_score(head: ReceiptHead, look: Look, article: Article, assess: Assess) -> None:
    head.show_assessment(replace(assess(article), score=70.6, interval=(63.2, 77.6), band="carefully reported"), look)
    assert (head.score.text(), head.band.text(), head.interval.text()) == ("71", "carefully reported", "range 63–78")
    assert head.symbol.accessibleName().startswith("carefully reported")


def test_no_score(head: ReceiptHead, look: Look, assess: Assess) -> None:
    head.show_assessment(assess(Article("c", "c", "Title\n\ntoo short")), look)
    assert (head.score.text(), head.band.text()) == ("–", "cannot tell")
    assert head.interval.isHidden()
