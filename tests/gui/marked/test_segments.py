"""Where marks lie on the page."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor, QTextDocument

from gui.marked.marks import find_marks
from gui.marked.segments import Segments
from gui.marked.setting import set_page
from gui.theme import Look
from scoring.values import Article
from tests.gui.conftest import Assess


def test_segments_are_found_by_block_and_stretch(look: Look, article: Article, assess: Assess) -> None:
    found, page = assess(article), QTextDocument()
    marks = find_marks(found)
    segments = Segments(page, set_page(page, found.document, look, frozenset()), marks)
    assert segments.marks() == [0, 1, 2]
    block = page.findBlockByNumber(2)
    whole = segments.between(block, block.position(), block.position() + block.length())
    texts = [block.text().encode("utf-16-le")[2 * each.start : 2 * each.end].decode("utf-16-le") for each in whole]
    assert texts == ["Belta", "may", "Nobody has seen it."]
    assert [each.mark for each in segments.between(block, block.position(), block.position() + 3)] == [0]
    heights = list(segments.heights())
    assert [number for _, number in heights] == [0, 1, 2]
    assert all(height >= 0 for height, _ in heights)


def test_marks_of_what_was_not_written_stay_for_a_while(look: Look, article: Article, assess: Assess) -> None:
    found, page = assess(article), QTextDocument()
    segments = Segments(page, set_page(page, found.document, look, frozenset()), find_marks(found))
    whole = list(segments.of(page.findBlockByNumber(2)))
    QTextCursor(page.findBlockByNumber(1)).insertText("one\ntwo\n")
    segments.move(1, 2)
    assert list(segments.of(page.findBlockByNumber(4))) == whole
    segments.move(4, 0)
    assert segments.marks() == []


def test_folded_marks_are_not_on_the_page(look: Look, assess: Assess) -> None:
    found, page = assess(Article("a", "a", "Menu may\n\nTitle\n\nBody")), QTextDocument()
    segments = Segments(page, set_page(page, found.document, look, frozenset()), find_marks(found))
    assert segments.marks() == []
