"""The page: roles of lines, folds, and positions there and back."""

from __future__ import annotations

from gui.panels.reader.page import Placed, Places, paragraphs, pieces
from scoring.values import Article
from tests.gui.conftest import make_document


def test_lines_have_roles(article: Article) -> None:
    roles = [piece.role for piece in pieces(make_document(article))]
    assert roles == ["residue", "residue", "headline", "body", "residue"]


def test_residue_is_folded_into_one_line_a_run(article: Article) -> None:
    found = [(each.role, each.lines, each.fold) for each in paragraphs(make_document(article), frozenset())]
    assert found == [("residue", 2, 0), ("headline", 0, None), ("body", 0, None), ("residue", 1, 1)]


def test_an_unfolded_run_shows_its_lines(article: Article) -> None:
    found = [each.text for each in paragraphs(make_document(article), frozenset({0}))]
    assert found[:4] == ["", "Menu", "Subscribe now", "Rain 🌧 is coming"]


def test_signs_that_would_break_paragraphs_keep_their_place() -> None:
    document = make_document(Article("a", "a", "Title\n\none\u2029two\ufdd0three"))
    assert [each.text for each in paragraphs(document, frozenset())] == ["Title", "one two three"]


def test_positions_go_there_and_back() -> None:
    text = "ab\n\nc🌧d"
    places = Places(text, [Placed(0, 2, 0), Placed(4, 7, 3)])
    assert [places.position(point) for point in (0, 2, 3, 4, 5, 6, 7)] == [0, 2, None, 3, 4, 6, 7]
    assert [places.point(position) for position in (0, 3, 4, 5, 6)] == [0, 4, 5, 5, 6]
    assert list(places.within(1, 6)) == [(1, 2), (3, 6)]


def test_what_is_not_shown_has_no_position() -> None:
    places = Places("abcd", [Placed(2, 4, 0)])
    assert places.position(0) is None
    assert list(places.within(0, 2)) == []
    assert Places("abcd", []).point(0) is None
