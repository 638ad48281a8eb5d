"""The lab: what is written is told, marks and receipt follow, what is gone can be found again."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.panels.rewrite import blocks
from gui.panels.rewrite.panel import RewritePanel
from scoring.lesson.lesson import Page
from scoring.values import Article, Span, Strike
from tests.gui.conftest import TEXT, Assess


def text_of(panel: RewritePanel) -> str:
    return blocks.join(blocks.written(panel.editor.document()))


def test_what_is_written_is_told_and_assessed(
    qtbot: QtBot, panel: RewritePanel, article: Article, assess: Assess
) -> None:
    with qtbot.waitSignal(panel.edited) as told:
        QTest.keyClicks(panel.editor, "x")
    now = assess(replace(article, text=told.args[0]))
    panel.show_scores(assess(article), now)
    assert [mark.start for mark in panel.editor.marks] == [
        evidence.start for line in now.lines for evidence in line.evidence
    ]
    assert panel.receipt.rows["attribution_density"].isVisible()


def test_a_line_of_the_receipt_leads_to_its_marks(panel: RewritePanel) -> None:
    panel.layers.switches[1].setChecked(False)
    panel.receipt.measure_chosen.emit("hedges")
    assert panel.layers.switches[1].isChecked()
    assert panel.editor._point() == TEXT.index("may")


def test_the_way_to_what_is_gone(panel: RewritePanel) -> None:
    panel.receipt.lost_place_chosen.emit(Span(TEXT.index("Nobody"), TEXT.index("Nobody") + 6))
    assert panel.editor._point() == TEXT.index("Nobody")


def test_another_draft_is_a_step_of_the_editor(panel: RewritePanel) -> None:
    panel.replace_draft(TEXT.replace("Nobody", "Anybody"))
    assert text_of(panel) == TEXT.replace("Nobody", "Anybody")
    panel.editor.undo()
    assert text_of(panel) == TEXT


def test_what_belongs_to_the_original_is_said(panel: RewritePanel, article: Article, assess: Assess) -> None:
    found = assess(article)
    panel.open_draft(Page(1, article, strikes=frozenset({Strike(0, 3, "hedge")})), article.text, found, found)
    assert "the whole text counts" in panel.meta.text()


def test_going_back_is_a_wish(qtbot: QtBot, panel: RewritePanel) -> None:
    with qtbot.waitSignal(panel.original_requested):
        panel.receipt.back.click()
