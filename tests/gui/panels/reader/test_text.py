"""The reader's text: hover and keys say why, a click chooses, residue folds."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.panels.reader.marks import find_marks
from gui.panels.reader.text import EvidenceText
from gui.theme import Look
from scoring.values import Article
from tests.gui.conftest import Assess

NONE = Qt.KeyboardModifier.NoModifier
ALL = frozenset({"attribution", "hedging", "unsourced_claims"})


@pytest.fixture
def text(qtbot: QtBot, look: Look, article: Article, assess: Assess) -> Iterator[EvidenceText]:
    text = EvidenceText()
    text.resize(700, 500)
    text.set_look(look)
    found = assess(article)
    text.show_article(found.document, find_marks(found))
    text.show_families(ALL)
    text.show()
    qtbot.waitExposed(text)
    yield text
    text.close()
    text.deleteLater()


def place(text: EvidenceText, words: str) -> QPoint:
    """The middle of some words, in the viewport."""
    cursor = text.document().find(words)
    cursor.setPosition(cursor.selectionStart() + len(words) // 2)
    return text.cursorRect(cursor).center()


def test_hovering_says_why(qtbot: QtBot, text: EvidenceText) -> None:
    QTest.mouseMove(text.viewport(), place(text, "Belta"))
    assert text.card.isVisible()
    assert text.card.words().startswith("Who says it")
    QTest.mouseMove(text.viewport(), place(text, "reported"))
    assert text.card.isHidden()


def test_the_smallest_mark_under_the_pointer_counts(text: EvidenceText) -> None:
    assert text.mark_at(place(text, "may")) == 1
    assert text.mark_at(place(text, "coming")) is None


def test_a_click_chooses_a_mark(qtbot: QtBot, text: EvidenceText) -> None:
    with qtbot.waitSignal(text.mark_chosen) as chosen:
        QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, NONE, place(text, "Nobody"))
    assert chosen.args == [2]


def test_keys_step_through_the_marks_and_round_again(qtbot: QtBot, text: EvidenceText) -> None:
    seen = []
    for _ in range(4):
        QTest.keyClick(text, Qt.Key.Key_N)
        seen.append(text.current)
    assert seen == [0, 1, 2, 0]
    QTest.keyClick(text, Qt.Key.Key_P)
    assert text.current == 2
    assert text.card.isVisible()
    with qtbot.waitSignal(text.mark_chosen):
        QTest.keyClick(text, Qt.Key.Key_Return)
    QTest.keyClick(text, Qt.Key.Key_Escape)
    assert text.card.isHidden()


def test_a_layer_that_is_off_has_no_marks(qtbot: QtBot, text: EvidenceText) -> None:
    text.show_families(frozenset({"hedging"}))
    assert text.mark_at(place(text, "Belta")) is None
    QTest.keyClick(text, Qt.Key.Key_N)
    assert text.current == 1
    assert [family for _, family in text.heights()] == ["hedging"]
    text.show_families(frozenset())
    text.current = None
    text.step(1)
    assert text.current is None


def test_a_click_unfolds_page_residue(qtbot: QtBot, text: EvidenceText) -> None:
    assert "Menu" not in text.toPlainText()
    QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, NONE, place(text, "2 lines"))
    assert "Menu" in text.toPlainText()
    QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, NONE, place(text, "2 lines"))
    assert "Menu" not in text.toPlainText()


def test_the_key_of_the_fold_unfolds(qtbot: QtBot, text: EvidenceText) -> None:
    text.moveCursor(text.textCursor().MoveOperation.Start)
    QTest.keyClick(text, Qt.Key.Key_Return)
    assert "Menu" in text.toPlainText()


def test_chosen_marks_are_washed(text: EvidenceText) -> None:
    plain = text.viewport().grab().toImage()
    text.choose(frozenset({2}))
    assert text.viewport().grab().toImage() != plain


def test_the_column_keeps_its_measure(text: EvidenceText) -> None:
    text.resize(1600, 500)
    assert text.viewport().width() <= 620
