"""Lines are kept, not made anew: what a person unfolded, chose and looks at stays."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.panels.receipt.details import LineDetails
from gui.panels.receipt.family import FamilyFold
from gui.panels.receipt.panel import ReceiptPanel
from gui.panels.receipt.row import ReceiptRow
from gui.theme import Look
from resources.messages import word
from scoring.scorecard.files import load
from scoring.values import Article, Assessment, Evidence, Message, Strike
from tests.gui.conftest import TEXT, make_assessment

SHAPES = {shape.measure: shape for shape in load().shapes}


@pytest.fixture
def found() -> Assessment:
    return make_assessment(Article("rain.txt", "rain.txt", TEXT))


@pytest.fixture
def receipt(qtbot: QtBot, look: Look, found: Assessment) -> ReceiptPanel:
    panel = ReceiptPanel()
    qtbot.addWidget(panel)
    panel.shapes_requested.connect(lambda: panel.show_shapes(SHAPES))
    panel.set_look(look)
    panel.resize(panel.width(), 500)
    panel.show_assessment(found)
    panel.show()
    return panel


def row_of(panel: ReceiptPanel, measure: str) -> ReceiptRow:
    return next(row for row in panel.rows if row.line.measure == measure)


def unfolded(panel: ReceiptPanel) -> list[LineDetails]:
    return [each for each in panel.findChildren(LineDetails) if each.isVisible()]


def without_points(found: Assessment) -> Assessment:
    """The same article, one line worth less."""
    lines = tuple(replace(line, points=line.points / 2) for line in found.lines)
    assert found.score is not None
    return replace(found, lines=lines, score=50 + (found.score - 50) / 2)


@pytest.mark.parametrize("key", [Qt.Key.Key_Right, Qt.Key.Key_Return])
def test_a_line_unfolds_in_place_and_folds(receipt: ReceiptPanel, key: Qt.Key) -> None:
    row = row_of(receipt, "hedges")
    QTest.keyClick(row, key)
    (details,) = unfolded(receipt)
    assert [each.mark.words for each in details.rows if each.mark] == ["may"]
    assert "fold" in row.accessibleDescription()
    QTest.keyClick(row, Qt.Key.Key_Left)
    assert not unfolded(receipt)


def test_tab_goes_from_a_line_through_its_marks_to_the_next(receipt: ReceiptPanel, found: Assessment) -> None:
    marks = tuple(Evidence(at, at + 1, "hedge", Message("hedging.hedge")) for at in range(9))
    lines = tuple(replace(line, evidence=marks) if line.measure == "hedges" else line for line in found.lines)
    receipt.show_assessment(replace(found, lines=lines))
    row = row_of(receipt, "hedges")
    row.click()
    (details,) = unfolded(receipt)
    wanted = [stop for each in details.rows for stop in (each.button, each.strike)] + [details.more]
    row.setFocus()
    for stop in wanted:
        QTest.keyClick(receipt, Qt.Key.Key_Tab)
        assert receipt.focusWidget() is stop


def test_the_starting_point_has_nothing_to_unfold(receipt: ReceiptPanel) -> None:
    row_of(receipt, "starting_point").click()
    assert not unfolded(receipt)


def test_marks_lead_to_their_place_and_can_be_struck(qtbot: QtBot, receipt: ReceiptPanel) -> None:
    row_of(receipt, "hedges").click()
    (details,) = unfolded(receipt)
    at = TEXT.index("may")
    for signal, button in (
        (receipt.mark_chosen, details.rows[0].button),
        (receipt.strike_requested, details.rows[0].strike),
    ):
        with qtbot.waitSignal(signal) as told:
            button.click()
        assert told.args == [Strike(at, at + 3, "hedge")]


def test_the_same_article_keeps_rows_selection_and_what_is_unfolded(receipt: ReceiptPanel, found: Assessment) -> None:
    rows = set(receipt.rows)
    row = row_of(receipt, "hedges")
    row.click()
    details = unfolded(receipt)
    receipt.show_assessment(without_points(found))
    assert set(receipt.rows) == rows
    assert row.isChecked()
    assert unfolded(receipt) == details
    assert row.points == -1.0


def test_the_same_article_keeps_the_place(qtbot: QtBot, receipt: ReceiptPanel, found: Assessment) -> None:
    for measure in ("hedges", "attribution_density", "unsourced_claims"):
        row_of(receipt, measure).click()
    bar = receipt.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 120)
    bar.setValue(120)
    receipt.show_assessment(without_points(found))
    qtbot.wait(20)
    assert bar.value() == 120


def test_another_article_begins_at_its_head_and_nothing_is_selected(receipt: ReceiptPanel) -> None:
    row_of(receipt, "hedges").click()
    receipt.verticalScrollBar().setValue(50)
    receipt.show_assessment(make_assessment(Article("other", "other", TEXT)))
    assert receipt.verticalScrollBar().value() == 0
    assert not any(row.isChecked() for row in receipt.rows)


def test_a_new_look_keeps_what_is_unfolded(receipt: ReceiptPanel, look: Look) -> None:
    row_of(receipt, "hedges").click()
    receipt.set_look(Look(look.theme, 1.5))
    assert len(unfolded(receipt)) == 1


def test_by_family_each_sum_stands_for_its_measures(qtbot: QtBot, receipt: ReceiptPanel, found: Assessment) -> None:
    with qtbot.waitSignal(receipt.grouping_changed) as changed:
        receipt.group("family")
    assert changed.args == ["family"]
    folds = [fold for fold in receipt.folds if isinstance(fold, FamilyFold)]
    assert {fold.family for fold in folds} == {"attribution", "hedging", "unsourced_claims"}
    assert found.score is not None
    assert 50 + 1 + sum(fold.points for fold in folds) == pytest.approx(found.score, abs=0.06)
    assert not row_of(receipt, "hedges").isVisible()
    fold = next(fold for fold in folds if fold.family == "hedging")
    fold.click()
    assert row_of(receipt, "hedges").isVisible()


def test_what_cannot_be_told_is_a_result_with_its_reason(receipt: ReceiptPanel) -> None:
    receipt.show_assessment(make_assessment(Article("c", "c", "A headline\n\nOnly text, too short.")))
    shown = [label.text() for label in receipt.findChildren(type(receipt._head.reason)) if label.isVisible()]
    assert "cannot tell" in shown
    assert word("window.nothing_to_paste") in shown  # what the hand-made caution says


def test_a_scorecard_without_shapes_is_asked_for_them_once(qtbot: QtBot, look: Look, found: Assessment) -> None:
    panel, asked = ReceiptPanel(), list[int]()
    qtbot.addWidget(panel)

    def answer() -> None:
        asked.append(1)
        assert len(asked) < 10, "asked without end"
        panel.show_shapes({})

    panel.shapes_requested.connect(answer)
    panel.set_look(look)
    panel.show_assessment(found)
    for measure in ("hedges", "unsourced_claims"):
        row_of(panel, measure).click()
    panel.show_assessment(without_points(found))
    assert len(asked) == 1
