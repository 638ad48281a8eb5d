"""The reader's text: hover and keys say why, a click chooses, residue folds; strikes and drops are announced first."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.marked.marks import find_marks
from gui.panels.reader.text import EvidenceText
from scoring.cut import Cut
from scoring.values import Article, Span, Strike
from tests.gui.conftest import TEXT, Assess

NONE = Qt.KeyboardModifier.NoModifier


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


def test_no_card_lies_over_what_was_searched_for(text: EvidenceText) -> None:
    text.step(1)
    text.show_hits((), None)
    assert text.card.isVisible()
    text.show_hits([Span(0, 3)], Span(0, 3))
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


# -- strikes


def test_the_key_announces_and_then_strikes(qtbot: QtBot, text: EvidenceText) -> None:
    QTest.keyClick(text, Qt.Key.Key_N)
    strike = text.marks[0].strike
    with qtbot.waitSignal(text.preview_requested) as asked, qtbot.assertNotEmitted(text.strike_requested):
        QTest.keyClick(text, Qt.Key.Key_S)
    assert asked.args == [strike]
    text.show_preview(strike, 33.0, 34.8)
    assert "Without this mark: 33 → 35 (+1.8)" in text.card.preview.text()
    with qtbot.waitSignal(text.strike_requested) as struck:
        QTest.keyClick(text, Qt.Key.Key_Delete)
    assert struck.args == [strike]
    assert text.card.isHidden()


def test_the_answer_to_another_question_is_not_shown(text: EvidenceText) -> None:
    QTest.keyClick(text, Qt.Key.Key_N)
    text.show_preview(Strike(0, 1, "other"), 33.0, 35.0)
    assert text.card.preview.isHidden()


def test_the_pointer_may_go_to_the_card_and_strike(qtbot: QtBot, text: EvidenceText) -> None:
    QTest.mouseMove(text.viewport(), place(text, "Belta"))
    card = text.card.geometry()
    QTest.mouseMove(text.viewport(), text.viewport().mapFrom(text, QPoint(card.left() + 20, card.top() - 2)))
    assert text.card.isVisible()
    with qtbot.waitSignal(text.preview_requested):
        QTest.mouseMove(text.card.button)
    with qtbot.waitSignal(text.strike_requested):
        QTest.mouseClick(text.card.button, Qt.MouseButton.LeftButton)


def test_delete_is_a_key_of_the_page(text: EvidenceText) -> None:
    event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Delete, NONE)
    event.ignore()
    text.event(event)
    assert event.isAccepted()


# -- the menu of a sentence


NO_SCREEN = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # menus, off the screen


def open_menu(text: EvidenceText, words: str) -> None:
    point = place(text, words)
    text.contextMenuEvent(QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, text.viewport().mapToGlobal(point)))


@NO_SCREEN
def test_a_sentence_is_dropped_after_saying_what_that_does(qtbot: QtBot, text: EvidenceText) -> None:
    start = TEXT.index("Belta")
    sentence = Span(start, TEXT.index("\n", start))
    with qtbot.waitSignal(text.preview_drop_requested) as asked:
        open_menu(text, "reported")
    assert asked.args == [sentence]
    menu = text.menu
    assert menu is not None
    text.show_preview(sentence, 60.0, 58.0)
    assert menu.drop.text() == "Drop this sentence\t60 → 58 (\N{MINUS SIGN}2.0)"
    assert not menu.strike.isEnabled()
    with qtbot.waitSignal(text.drop_requested) as dropped:
        menu.drop.trigger()
    assert dropped.args == [sentence]
    menu.close()
    assert text.menu is None


@NO_SCREEN
def test_the_menu_on_a_mark_strikes_it(qtbot: QtBot, text: EvidenceText) -> None:
    open_menu(text, "Belta")
    menu = text.menu
    assert menu is not None
    with qtbot.waitSignal(text.preview_requested) as asked:
        menu.setActiveAction(menu.strike)
    assert asked.args == [text.marks[0].strike]
    with qtbot.waitSignal(text.strike_requested) as struck:
        menu.strike.trigger()
    assert struck.args == [text.marks[0].strike]
    menu.close()


@NO_SCREEN
def test_the_menu_key_opens_it_where_the_keyboard_is(text: EvidenceText) -> None:
    QTest.keyClick(text, Qt.Key.Key_N)
    text.contextMenuEvent(QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0)))
    assert text.menu is not None
    assert text.menu.strike.isEnabled()
    text.menu.copy.trigger()
    assert QGuiApplication.clipboard().text().startswith("Belta reported")
    text.menu.close()


# -- what is dropped, and what stays


def drop(text: EvidenceText, assess: Assess, article: Article, words: str) -> None:
    start = article.text.index(words)
    cut = Cut(article, [Span(start, start + len(words))])
    found = assess(cut.article)
    text.show_again(found.document, find_marks(found), cut.joins)


def test_what_is_dropped_can_be_put_back(qtbot: QtBot, text: EvidenceText, assess: Assess, article: Article) -> None:
    drop(text, assess, article, "Nobody has seen it.")
    assert "dropped here · put back" in text.toPlainText()
    gone = text._joins[0].gone
    with qtbot.waitSignal(text.restore_requested) as wished:
        QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, NONE, place(text, "put back"))
    assert wished.args == [gone]
    text.moveCursor(text.textCursor().MoveOperation.Start)
    for _ in range(3):
        QTest.keyClick(text, Qt.Key.Key_N)
    with qtbot.waitSignal(text.restore_requested) as wished:
        QTest.keyClick(text, Qt.Key.Key_Return)
    assert wished.args == [gone]


def test_what_is_chosen_and_folded_stays_after_a_drop(text: EvidenceText, assess: Assess, article: Article) -> None:
    text.toggle_fold(0)
    text.choose(frozenset({1}))
    QTest.keyClick(text, Qt.Key.Key_N)
    QTest.keyClick(text, Qt.Key.Key_N)
    now = text.current
    assert now is not None
    kind = text.marks[now].kind
    drop(text, assess, article, "Belta reported that ")
    assert "Subscribe now" in text.toPlainText()
    assert text.current is not None
    assert text.marks[text.current].kind == kind
    assert {text.marks[n].measure for n in text._chosen} == {"hedges"}


def test_a_struck_mark_leaves_the_keyboard_where_it_was(text: EvidenceText, assess: Assess, article: Article) -> None:
    QTest.keyClick(text, Qt.Key.Key_N)
    QTest.keyClick(text, Qt.Key.Key_N)
    found = assess(article)
    text.remark(found.document, [mark for mark in find_marks(found) if mark.kind != "hedge"])
    assert text.current is None
    QTest.keyClick(text, Qt.Key.Key_N)
    assert text.marks[text.current or 0].kind == "unsourced_claim"


def test_what_is_in_view_stays(qtbot: QtBot, text: EvidenceText, assess: Assess) -> None:
    long = Article("a", "a", "Title\n\n" + "\n\n".join(f"Paragraph {n} says so and so." for n in range(99)))
    found = assess(long)
    text.show_article(found.document, find_marks(found))
    text.verticalScrollBar().setValue(1000)
    top = text.top()
    drop(text, assess, long, "Paragraph 3 says so and so.")
    assert text._source is not None
    assert long.text[top : top + 12] == text._source.text[text.top() : text.top() + 12]
    assert text.verticalScrollBar().value() != 0


@pytest.mark.parametrize("scroll", [0, 300, 2000])
def test_the_page_does_not_jump_when_a_sentence_goes(text: EvidenceText, assess: Assess, scroll: int) -> None:
    body = "\n\n".join(f"Paragraph {n} says so and so." for n in range(99))
    long = Article("a", "a", f"Menu\nSubscribe now\n\nTitle\n\n{body}")
    found = assess(long)
    text.show_article(found.document, find_marks(found))
    text.verticalScrollBar().setValue(scroll)
    before = text.cursorRect(text.document().find("Paragraph 90")).top() if scroll else 0
    drop(text, assess, long, "Paragraph 97 says so and so.")
    assert text.verticalScrollBar().value() == scroll
    drop(text, assess, long, "Paragraph 2 says so and so.")
    assert scroll or text.verticalScrollBar().value() == 0
    assert not before or abs(text.cursorRect(text.document().find("Paragraph 90")).top() - before) < 2


# -- the clean page, long texts, threads


def test_the_clean_page_has_no_marks(text: EvidenceText) -> None:
    marked = text.viewport().grab().toImage()
    text.show_clean(True)
    assert text.viewport().grab().toImage() != marked
    assert text.mark_at(place(text, "Belta")) is None
    assert "residue" not in text.toPlainText()
    QTest.keyClick(text, Qt.Key.Key_N)
    assert text.current is None
    text.show_clean(False)
    assert text.mark_at(place(text, "Belta")) == 0


def test_a_long_text_is_turned_over(qtbot: QtBot, text: EvidenceText, assess: Assess) -> None:
    found = assess(Article("a", "a", "Title\n\n" + "word " * 30_000 + "may end"))
    text.show_article(found.document, find_marks(found))
    text.moveCursor(text.textCursor().MoveOperation.End)
    QTest.keyClick(text, Qt.Key.Key_Return)
    assert text.toPlainText().endswith("may end")
    text.turn(-1)
    assert text.toPlainText().startswith("Title")
    QTest.keyClick(text, Qt.Key.Key_N)
    assert text.toPlainText().endswith("may end")
    assert text.card.isVisible()


def test_a_key_joins_source_and_words(qtbot: QtBot, text: EvidenceText) -> None:
    text.marks[0] = text.marks[0]._replace(group=1)
    text.marks[1] = text.marks[1]._replace(group=1, kind="content", measure="attribution_density", family="attribution")
    text.remark(text._source, text.marks)  # type: ignore[arg-type]
    plain = text.viewport().grab().toImage()
    with qtbot.waitSignal(text.sources_changed):
        QTest.keyClick(text, Qt.Key.Key_A)
    QTest.mouseMove(text.viewport(), place(text, "Belta"))
    assert text._thread == [0, 1]
    assert text.viewport().grab().toImage() != plain
    QTest.mouseMove(text.viewport(), place(text, "coming"))
    assert text._thread == []
