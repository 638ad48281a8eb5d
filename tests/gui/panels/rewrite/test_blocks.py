"""Text to blocks and back: every gap, emoji and line from the right keeps its place."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextCursor, QTextDocument

from gui.panels.rewrite import blocks
from gui.theme import Look
from scoring.clean import clean
from scoring.values import Article
from tests.gui.conftest import make_document

TEXTS = [
    "",
    "One line",
    "Title\n\nFirst 🌧 paragraph.\nSecond, right below.\n\n\nThird after a gap.",
    "שלום עולם\n\nHello שלום",
    "\u00e9 is é\n\n👩\u200d🚀 flies",
]


def page_of(text: str, look: Look) -> QTextDocument:
    page = QTextDocument()
    blocks.fill(page, text, blocks.roles(make_document(Article("a", "a", text))), look)
    return page


@pytest.mark.parametrize("text", TEXTS)
def test_there_and_back(look: Look, text: str) -> None:
    page = page_of(text, look)
    assert blocks.join(blocks.written(page)) == text
    assert page.blockCount() == max(1, sum(bool(line.strip()) for line in text.split("\n")))


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("blanks", ["", "  ", "\n\n"])
def test_places(look: Look, text: str, blanks: str) -> None:
    page = page_of(text, look)
    cursor = QTextCursor(page)
    if blanks.strip("\n"):
        cursor.insertText(blanks)
    parts = blocks.written(page)
    cleaned = clean(blocks.join(parts))
    places = blocks.find_places(parts, cleaned)
    raw = page.toRawText().encode("utf-16-le")
    for point, sign in enumerate(cleaned):
        position = places.position(point)
        if sign != "\n":
            assert position is not None
            assert raw[2 * position :].decode("utf-16-le", "replace")[:1] == sign


@pytest.mark.parametrize(
    "other",
    [
        "Title\n\nFirst.\n\nSecond.",
        "Title\n\nSecond.",
        "Title\n\nFirst.\n\nNew.\n\nSecond.\n\nThird.",
        "New\n\nTitle\n\nFirst.\n\nSecond.\n\nThird.",
        "First.",
        "",
        "Title\n\nFirst!\n\nSecond.\n\nThird.",
    ],
)
def test_another_text_is_one_step_to_undo(look: Look, other: str) -> None:
    text = "Title\n\nFirst.\n\nSecond.\n\nThird."
    page = page_of(text, look)
    page.setUndoRedoEnabled(False)
    page.setUndoRedoEnabled(True)
    blocks.rewrite(page, other, look)
    assert blocks.join(blocks.written(page)) == other
    page.undo()
    assert blocks.join(blocks.written(page)) == text
    page.redo()
    assert blocks.join(blocks.written(page)) == other


def test_roles_are_put_right_within_the_change_before(look: Look) -> None:
    page = page_of("Title\n\nBody.", look)
    page.setUndoRedoEnabled(False)
    page.setUndoRedoEnabled(True)
    blocks.rewrite(page, "Title\n\nxBody.", look)
    blocks.dress(page, ["body", "headline"], look)
    assert [blocks.role_of(block) for block in blocks.every(page)] == ["body", "headline"]
    page.undo()
    assert blocks.join(blocks.written(page)) == "Title\n\nBody."
    assert [blocks.role_of(block) for block in blocks.every(page)] == ["headline", "body"]
    assert not page.isUndoAvailable()


@pytest.mark.parametrize(("raw", "even"), [("a\tb", "a b"), ("e\u0301x", "éx"), ("a\u200bb🌧\xa0c", "ab🌧 c")])
def test_words_are_made_clean(look: Look, raw: str, even: str) -> None:
    page = page_of("Title", look)
    QTextCursor(page).insertText(raw)
    blocks.even_out(page.firstBlock())
    assert page.firstBlock().text() == f"{even}Title"
