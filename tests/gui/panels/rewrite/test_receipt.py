"""The receipt of a rewrite: changed lines first, numbers at once, order at a rest; a press names the measure."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.panels.rewrite.receipt import RewriteReceipt
from gui.theme import Look
from scoring.values import Article
from tests.gui.conftest import Assess


@pytest.fixture
def receipt(qtbot: QtBot, look: Look, article: Article, assess: Assess) -> Iterator[RewriteReceipt]:
    receipt = RewriteReceipt()
    receipt.set_look(look)
    receipt.resize(372, 700)
    receipt.show_scores(assess(article), assess(article))
    receipt.rest()
    receipt.show()
    qtbot.waitExposed(receipt)
    yield receipt
    receipt.rest()
    receipt.close()
    receipt.deleteLater()


def visible(receipt: RewriteReceipt) -> list[str]:
    return [measure for measure, row in receipt.rows.items() if row.isVisible()]


def test_nothing_changed_yet(receipt: RewriteReceipt) -> None:
    assert visible(receipt) == []
    assert receipt.unchanged.accessibleName() == "3 lines as they were"
    receipt.unchanged.click()
    assert len(visible(receipt)) == 3


def test_a_line_that_changed_is_shown_at_once_and_leads_to_its_marks(
    qtbot: QtBot, receipt: RewriteReceipt, article: Article, assess: Assess
) -> None:
    receipt.show_scores(assess(article), assess(Article("a", "a", article.text + "!")))
    assert visible(receipt) == ["attribution_density"]
    with qtbot.waitSignal(receipt.measure_chosen) as chosen:
        QTest.keyClick(receipt.rows["attribution_density"], Qt.Key.Key_Return)
    assert chosen.args == ["attribution_density"]
    receipt.focus_first()
    assert receipt.rows["attribution_density"].hasFocus()


def test_the_rest_comes_by_itself(qtbot: QtBot, receipt: RewriteReceipt, article: Article, assess: Assess) -> None:
    with qtbot.waitSignal(receipt.rested, timeout=2000):
        receipt.show_scores(assess(article), assess(Article("a", "a", article.text.replace("Belta", "Reuters"))))


def test_another_look_keeps_what_is_shown(
    receipt: RewriteReceipt, look: Look, article: Article, assess: Assess
) -> None:
    receipt.show_scores(assess(article), assess(Article("a", "a", article.text + "!")))
    receipt.set_look(Look(look.theme, 2.0))
    assert visible(receipt) == ["attribution_density"]
