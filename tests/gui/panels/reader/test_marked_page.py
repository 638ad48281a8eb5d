"""The page with its marks: kept where the text stays, paged where it is long, painted only where it is seen."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from gui.marked.marks import find_marks
from gui.panels.reader.marked_page import MarkedPage
from scoring.values import Article
from tests.gui.conftest import TEXT, Assess


def test_new_marks_leave_the_text_alone(page: MarkedPage, assess: Assess, article: Article) -> None:
    before = page.document().revision()
    found = assess(article)
    page.remark(found.document, find_marks(found)[1:])
    assert page.document().revision() == before
    assert [mark.kind for mark in page.marks] == ["hedge", "unsourced_claim"]


def test_the_same_article_again_is_not_set_again(page: MarkedPage, assess: Assess, article: Article) -> None:
    before = page.document().revision()
    found = assess(article)
    page.show_again(found.document, find_marks(found))
    assert page.document().revision() == before


def test_only_what_is_on_the_screen_is_drawn(page: MarkedPage, assess: Assess) -> None:
    found = assess(Article("a", "a", TEXT.replace("Nobody", "\n\n".join(["word " * 50] * 40) + "Nobody")))
    page.show_article(found.document, find_marks(found))
    page.show_families(frozenset({"attribution", "hedging", "unsourced_claims"}))
    assert {page.marks[each.number].kind for each in page._visible(*page._within(page.viewport().rect()))} == {
        "source",
        "hedge",
    }


def test_a_word_without_end_does_not_freeze(qtbot: QtBot, page: MarkedPage, assess: Assess) -> None:
    found = assess(Article("a", "a", "Title\n\n" + "w" * 50_000))
    page.show_article(found.document, [])
    assert page.document().documentLayout().blockBoundingRect(page.document().lastBlock()).height() > 10_000
