"""The editor: set like the page that is read, it tells what is written, marks follow, undo is natural, Tab leaves."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.marked.marks import find_marks
from gui.panels.rewrite import blocks
from gui.panels.rewrite.editor import RewriteEditor
from gui.panels.rewrite.panel import RewritePanel
from gui.theme import Look
from scoring.values import Article, Span
from tests.gui.conftest import TEXT, Assess


def text_of(editor: RewriteEditor) -> str:
    return blocks.join(blocks.written(editor.document()))


def put(editor: RewriteEditor, words: str, *, behind: bool = False) -> None:
    """The text cursor before or behind some words."""
    found = editor.document().find(words)
    cursor = editor.textCursor()
    cursor.setPosition(found.selectionEnd() if behind else found.selectionStart())
    editor.setTextCursor(cursor)


def test_the_draft_is_the_whole_text(editor: RewriteEditor) -> None:
    assert text_of(editor) == TEXT
    assert [blocks.role_of(block) for block in blocks.every(editor.document())] == [
        "residue",
        "residue",
        "headline",
        "body",
        "residue",
    ]
    assert not editor.document().isUndoAvailable()


def test_every_key_is_told(qtbot: QtBot, editor: RewriteEditor) -> None:
    put(editor, "Nobody")
    told: list[str] = []
    editor.edited.connect(told.append)
    QTest.keyClicks(editor, "Hm")
    assert told == [TEXT.replace("Nobody", "HNobody"), TEXT.replace("Nobody", "HmNobody")]
    QTest.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert told[-1] == TEXT


def test_enter_begins_a_paragraph_as_far_away_as_others(editor: RewriteEditor) -> None:
    put(editor, "coming", behind=True)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "New")
    assert text_of(editor) == TEXT.replace("coming", "coming\n\nNew")
    assert blocks.role_of(editor.textCursor().block()) == "body"
    put(editor, "Nobody")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert "come. \n\nNobody" in text_of(editor)


def test_pasted_words_come_clean(editor: RewriteEditor) -> None:
    put(editor, "Nobody")
    data = QMimeData()
    data.setHtml("<b>One\u200b</b>\ttwo")
    data.setText("One\u200b\ttwo\r\n\r\nThree ")
    editor.insertFromMimeData(data)
    assert "come. One two\n\nThree Nobody" in text_of(editor)
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile("/a.txt")])
    assert not editor.canInsertFromMimeData(files)


def test_marks_lie_under_their_words(editor: RewriteEditor, assess: Assess) -> None:
    put(editor, "Belta")
    editor.insertPlainText("🌧 ")
    found = assess(Article("a", "a", text_of(editor)))
    editor.show_marks(found.document, find_marks(found))
    assert editor._places is not None
    for mark in editor.marks:
        position = editor._places.position(mark.start)
        cursor = editor.textCursor()
        cursor.setPosition(position or 0)
        cursor.setPosition(editor._places.position(mark.end) or 0, QTextCursor.MoveMode.KeepAnchor)
        assert cursor.selectedText() == found.document.text[mark.start : mark.end]


def test_until_other_marks_come_those_elsewhere_stay(editor: RewriteEditor) -> None:
    put(editor, "coming", behind=True)
    editor.insertPlainText("\nOne\nTwo")
    assert editor._segments is not None
    editor.grab()
    block = editor.document().find("Nobody").block()
    words = block.text()
    assert "Belta" in [words[each.start : each.end] for each in editor._segments.of(block)]
    put(editor, "Nobody")
    QTest.keyClicks(editor, "x")
    assert not editor._segments.of(block)


def test_marks_of_another_text_are_not_shown(editor: RewriteEditor, assess: Assess) -> None:
    before = editor.marks
    found = assess(Article("a", "a", "Something\n\nelse may be"))
    editor.show_marks(found.document, find_marks(found))
    assert editor.marks is before


def test_a_measure_is_washed_and_visited(editor: RewriteEditor) -> None:
    editor.choose("hedges")
    assert {editor.marks[n].measure for n in editor._chosen} == {"hedges"}
    assert editor._point() == TEXT.index("may")


def test_steps_lead_from_mark_to_mark(editor: RewriteEditor) -> None:
    editor.show_families(frozenset({"attribution", "hedging", "unsourced_claims"}))
    stops = []
    for by in (1, 1, 1, 1, -1):
        editor.step(by)
        stops.append(editor.marks[editor.current or 0].kind)
    assert stops == ["source", "hedge", "unsourced_claim", "source", "unsourced_claim"]
    assert editor.card.isVisible()
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert editor.card.isHidden()


def test_escape_leads_to_the_receipt_and_tab_out(qtbot: QtBot, panel: RewritePanel, editor: RewriteEditor) -> None:
    with qtbot.waitSignal(editor.receipt_wished):
        QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert panel.receipt.isAncestorOf(panel.focusWidget())
    editor.setFocus()
    with qtbot.waitSignal(editor.left):
        QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert text_of(editor) == TEXT


def test_another_look_keeps_text_and_marks(editor: RewriteEditor, look: Look) -> None:
    put(editor, "Nobody")
    QTest.keyClicks(editor, "Hm")
    editor.set_look(Look(look.theme, 2.0))
    assert text_of(editor) == TEXT.replace("Nobody", "HmNobody")
    assert editor.document().lastBlock().charFormat().font().pixelSize() == 30


def test_a_place_is_selected(editor: RewriteEditor) -> None:
    at = TEXT.index("Nobody")
    editor.go_to(Span(at, at + 6))
    assert editor.textCursor().selectedText() == "Nobody"


@pytest.mark.parametrize("text", ["", "w" * 50_000, "שלום עולם may. " * 20])
def test_odd_texts(editor: RewriteEditor, assess: Assess, text: str) -> None:
    found = assess(Article("a", "a", text))
    editor.open_text(text, found.document)
    editor.show_marks(found.document, find_marks(found))
    editor.grab()
    QTest.keyClicks(editor, "x")
    assert text_of(editor).rstrip() == ("x" + text).rstrip()
