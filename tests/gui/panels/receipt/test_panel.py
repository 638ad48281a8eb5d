"""The receipt: everything is on it, for and against, and it adds up."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gui.panels.receipt.checks import CheckBox
from gui.panels.receipt.panel import ReceiptPanel
from gui.theme import Look
from gui.words import points_text
from resources.messages import word
from scoring.explain import case_against, case_for, checks
from scoring.values import Article
from tests.gui.conftest import Assess


@pytest.fixture
def receipt(qtbot: QtBot, look: Look) -> ReceiptPanel:
    panel = ReceiptPanel()
    qtbot.addWidget(panel)
    panel.set_look(look)
    return panel


def texts(panel: ReceiptPanel) -> list[str]:
    return [label.text() for label in panel.findChildren(QLabel)]


def test_every_line_is_on_it_and_it_adds_up(receipt: ReceiptPanel, article: Article, assess: Assess) -> None:
    found = assess(article)
    receipt.show_assessment(found)
    assert {row.line.measure for row in receipt.rows} == {line.measure for line in found.lines}
    shown = texts(receipt)
    assert "50.0" in shown
    assert found.score is not None
    assert f"{found.score:.1f}" in shown
    assert 50 + sum(row.line.points for row in receipt.rows) == pytest.approx(found.score)


def test_both_sides_are_there(receipt: ReceiptPanel, article: Article, assess: Assess) -> None:
    found = assess(article)
    receipt.show_assessment(found)
    shown = texts(receipt)
    assert word("window.motto") in shown
    for heading in ("for", "against", "case_for", "case_against", "no_points"):
        assert word(f"window.{heading}") in shown
    assert all(word(*message) in shown for message in (*case_for(found), *case_against(found)))
    assert len(receipt.findChildren(CheckBox)) == len(checks(found))


def test_lines_stand_by_strength(receipt: ReceiptPanel, article: Article, assess: Assess) -> None:
    receipt.show_assessment(assess(article))
    signs = [points_text(row.line.points)[0] for row in receipt.rows]
    assert signs == ["+", "+", "−", "0"]


def test_what_cannot_be_scored_says_why_and_still_measures(receipt: ReceiptPanel, assess: Assess) -> None:
    found = assess(Article("c", "c", "Title\n\nIt may be too short"))
    receipt.show_assessment(found)
    shown = texts(receipt)
    assert word(*found.cautions[0].message) in shown
    assert word("window.total") not in shown
    assert word("window.start") not in shown
    assert [row.points for row in receipt.rows] == [None] * len(found.lines)


def test_a_cut_score_says_so(receipt: ReceiptPanel, article: Article, assess: Assess) -> None:
    receipt.show_assessment(replace(assess(article), score=100.0, cut=True))
    assert word("window.total_cut") in texts(receipt)


def test_a_line_tells_its_measure(qtbot: QtBot, receipt: ReceiptPanel, article: Article, assess: Assess) -> None:
    receipt.show_assessment(assess(article))
    with qtbot.waitSignal(receipt.measure_chosen) as chosen:
        receipt.rows[1].click()
    assert chosen.args == [receipt.rows[1].line.measure]


def test_showing_a_measure_checks_its_line_alone(receipt: ReceiptPanel, article: Article, assess: Assess) -> None:
    receipt.show_assessment(assess(article))
    receipt.show_measure("hedges")
    receipt.show_measure("unsourced_claims")
    assert [row.line.measure for row in receipt.rows if row.isChecked()] == ["unsourced_claims"]


def test_a_new_look_keeps_the_receipt(receipt: ReceiptPanel, article: Article, assess: Assess, look: Look) -> None:
    receipt.show_assessment(assess(article))
    receipt.set_look(Look(look.theme, 1.5))
    assert len(receipt.rows) == 4
