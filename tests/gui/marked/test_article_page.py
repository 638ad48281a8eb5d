"""An article as a page that is read: paged where it is long, folded where it is residue, its place kept."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from gui.marked.article_page import ArticlePage
from gui.marked.page import MOST_SHOWN
from gui.theme import Look
from scoring.values import Article
from tests.gui.conftest import TEXT, make_document


class Plain(ArticlePage):
    """A page with nothing marked on it."""

    def show_text(self, text: str) -> None:
        self._take_text(make_document(Article("a", "a", text)))
        self._begin()


@pytest.fixture
def page(qtbot: QtBot, look: Look) -> Plain:
    page = Plain("article_text")
    qtbot.addWidget(page)
    page.set_look(look)
    page.resize(700, 500)
    page.show()
    qtbot.waitExposed(page)
    return page


def test_residue_is_unfolded_by_what_offers_it(page: Plain) -> None:
    page.show_text(TEXT)
    page.moveCursor(page.textCursor().MoveOperation.Start)
    act = page._act_here()
    assert act
    page._do_act(act)
    assert "Subscribe now" in page.toPlainText()


def test_a_place_in_another_part_is_turned_to(page: Plain) -> None:
    text = "Title\n\n" + "word " * (MOST_SHOWN // 4) + "end"
    page.show_text(text)
    assert page.shown_part().end < len(text)
    page._bring(len(text) - 2)
    assert page.shown_part().end == len(text)
    page.turn(-1)
    assert page.shown_part().start == 0


def test_a_place_in_folded_residue_is_unfolded(page: Plain) -> None:
    page.show_text(TEXT)
    page._bring(TEXT.index("Subscribe"))
    assert "Subscribe now" in page.toPlainText()


def test_a_bigger_type_keeps_the_place(page: Plain, look: Look) -> None:
    page.show_text("Title\n\n" + "\n\n".join(f"Paragraph {n}." for n in range(99)))
    page.verticalScrollBar().setValue(900)
    top = page.top()
    page.set_look(Look(look.theme, 1.5))
    assert page.top() == top
