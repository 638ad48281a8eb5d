"""The receipt: everything is on it, for and against, and it adds up."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from gui.panels.receipt.account import make_account
from gui.panels.receipt.checks import CheckBox
from gui.panels.receipt.fold import ReceiptFold
from gui.panels.receipt.panel import WIDEST, ReceiptPanel
from gui.theme import Look
from gui.words import points_text
from resources.messages import word
from scoring.explain import case_against, case_for, checks
from scoring.values import Article, Assessment
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
    for heading in ("for", "against", "case_for", "case_against"):
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


NAMES = ("misspellings", "exclamations", "doubled_words", "loaded_words", "personal_voice", "boosters", "days_named")
SMALL = (0.34, 0.33, 0.33, -0.3, -0.2, 0.0, 0.01)


@pytest.fixture
def crowded(article: Article, assess: Assess) -> Assessment:
    """One large line a side, many small ones, and some without points."""
    found = assess(article)
    still = found.lines[3]
    small = [replace(still, measure=name, points=points) for name, points in zip(NAMES, SMALL, strict=True)]
    return replace(found, lines=(*found.lines, *small))


def fold_of(panel: ReceiptPanel, measure: str) -> ReceiptFold:
    found = next(fold for fold in panel.folds if any(row.line.measure == measure for row in fold.rows))
    assert isinstance(found, ReceiptFold)
    return found


def test_small_lines_are_folded_into_their_sum(receipt: ReceiptPanel, crowded: Assessment) -> None:
    receipt.show_assessment(crowded)
    assert [fold.accessibleName() for fold in receipt.folds] == [
        "3 smaller lines, together +1.0",
        "2 smaller lines, together \N{MINUS SIGN}0.5",
        "3 measures without points here",
    ]
    assert sum(row.isHidden() for row in receipt.rows) == 8


def test_what_is_seen_adds_up_folded_and_unfolded(receipt: ReceiptPanel, crowded: Assessment) -> None:
    receipt.show_assessment(crowded)
    total = make_account(crowded).total
    for unfolded in (False, True):
        for fold in receipt.folds:
            fold.setChecked(unfolded)
        seen = [row.points or 0.0 for row in receipt.rows if not row.isHidden()]
        seen += [fold.points for fold in receipt.folds if not fold.isChecked()]
        assert 50 + sum(seen) == pytest.approx(total)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_fold_opens_and_closes_by_key(receipt: ReceiptPanel, crowded: Assessment, key: Qt.Key) -> None:
    receipt.show_assessment(crowded)
    fold = receipt.folds[0]
    assert fold.focusPolicy() & Qt.FocusPolicy.TabFocus
    for unfolded in (True, False):
        QTest.keyClick(fold, key)
        assert [row.isHidden() for row in fold.rows] == [not unfolded] * len(fold.rows)
        assert fold.accessibleDescription() == word("window.fold_close" if unfolded else "window.fold_open")


def next_stop(widget: QWidget) -> QWidget:
    """Where Tab leads from a widget."""
    after = widget.nextInFocusChain()
    while after and not after.focusPolicy() & Qt.FocusPolicy.TabFocus:
        after = after.nextInFocusChain()
    assert after is not None
    return after


def test_tab_goes_through_the_receipt_in_the_order_of_reading(receipt: ReceiptPanel, crowded: Assessment) -> None:
    receipt.show_assessment(crowded)
    for fold in receipt.folds:
        fold.setChecked(True)
        assert next_stop(fold) is fold.rows[0]


def test_an_open_fold_stays_open_for_the_next_article(
    receipt: ReceiptPanel, crowded: Assessment, article: Article, assess: Assess
) -> None:
    receipt.show_assessment(crowded)
    fold_of(receipt, "boosters").click()
    receipt.show_assessment(assess(article))
    assert [fold.isChecked() for fold in receipt.folds] == [True]
    receipt.show_assessment(crowded)
    assert [fold.isChecked() for fold in receipt.folds] == [False, False, True]
    fold_of(receipt, "boosters").click()
    receipt.show_assessment(crowded)
    assert not any(fold.isChecked() for fold in receipt.folds)


def test_showing_a_folded_measure_opens_its_fold_and_scrolls_there(
    qtbot: QtBot, receipt: ReceiptPanel, crowded: Assessment
) -> None:
    receipt.resize(receipt.width(), 300)
    receipt.show()
    receipt.show_assessment(crowded)
    receipt.show_measure("boosters")
    fold = fold_of(receipt, "boosters")
    assert [each.isChecked() for each in receipt.folds] == [each is fold for each in receipt.folds]
    row = next(row for row in fold.rows if row.line.measure == "boosters")
    assert row.isChecked()
    qtbot.waitUntil(lambda: row.visibleRegion().boundingRect() == row.rect())


def test_a_single_small_line_is_not_folded(receipt: ReceiptPanel, article: Article, assess: Assess) -> None:
    found = assess(article)
    receipt.show_assessment(replace(found, lines=(*found.lines[:2], replace(found.lines[2], points=-0.2))))
    assert not receipt.folds


def test_large_text_leaves_room_for_the_article(receipt: ReceiptPanel, look: Look) -> None:
    receipt.set_look(Look(look.theme, 2.0))
    assert receipt.width() <= WIDEST
