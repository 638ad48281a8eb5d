"""A page with marks: painted by family, found by the pointer, explained by a card."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from gui.marked.card import ReasonCard
from gui.marked.marks import find_marks
from gui.marked.places import Placed, Places
from gui.marked.segments import Segments
from gui.marked.view import ANYWHERE, AT_WORDS, LONGEST_WORD, MarkedView
from gui.theme import Look
from scoring.values import Article
from tests.gui.conftest import Assess

ALL = frozenset({"attribution", "hedging", "unsourced_claims"})
TEXT = "Belta reported that rain may come. Nobody has seen it."


@pytest.fixture
def view(qtbot: QtBot, look: Look, assess: Assess) -> Iterator[MarkedView]:
    view = MarkedView("some_page")
    view.look = look
    view.setPlainText(TEXT)
    view.marks = find_marks(assess(Article("a", "a", TEXT)))
    view._places = Places(TEXT, [Placed(0, len(TEXT), 0)], blocks=[0])
    view._segments = Segments(view.document(), view._places, view.marks)
    view.show_families(ALL)
    view.resize(700, 300)
    view.show()
    qtbot.waitExposed(view)
    yield view
    view.close()
    view.deleteLater()


def over(view: MarkedView, number: int) -> QPoint:
    return next(view._lines(view.marks[number].start, view.marks[number].end))[0].center().toPoint()


def test_marks_are_found_under_the_pointer(view: MarkedView) -> None:
    assert [view.mark_at(over(view, number)) for number in range(3)] == [0, 1, 2]
    view.show_families(frozenset({"hedging"}))
    assert view.mark_at(over(view, 0)) is None
    assert [family for _, family in view.heights()] == ["hedging"]


def test_marks_are_painted_by_family_and_not_on_a_clean_page(view: MarkedView) -> None:
    """Pictures of one view are compared, not colours: letters have coloured edges on some machines."""

    def painted() -> QImage:
        return view.viewport().grab().toImage()

    marked = painted()
    view.clean = True
    clean = painted()
    assert view.marks_at(over(view, 0)) == []
    view.clean = False
    view.show_families(frozenset({"hedging"}))
    hedged = painted()
    view.show_families(frozenset())
    assert marked != hedged != clean != marked
    assert clean == painted(), "a clean page is a page of which no family is shown"


def test_the_card_stands_beside_its_mark(view: MarkedView) -> None:
    card = ReasonCard(view)
    assert view._show_card(card, 1)
    assert card.shows(view.marks[1])
    assert not view._show_card(card, 1, over(view, 1)), "it stands there already"


def test_very_long_words_break_anywhere(view: MarkedView) -> None:
    view._wrap(LONGEST_WORD + 1)
    assert view.wordWrapMode() == ANYWHERE
    view._wrap(10)
    assert view.wordWrapMode() == AT_WORDS
