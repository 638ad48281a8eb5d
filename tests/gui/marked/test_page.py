"""The page: roles of lines, folds, what is dropped, and the parts of a long text."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from gui.marked.page import MOST_SHOWN, Paragraph, paragraphs, parts
from scoring.cut import Cut, Join
from scoring.values import Article, Document, Residue, Span
from tests.gui.conftest import make_document

NONE: frozenset[int] = frozenset()


def laid(document: Document, unfolded: frozenset[int] = NONE, joins: tuple[Join, ...] = ()) -> list[Paragraph]:
    return list(paragraphs(document, unfolded, Span(0, len(document.text)), joins))


def test_a_caption_is_shown_in_its_place() -> None:
    document = make_document(Article("a", "a", "Title\n\nA boat. Photo: Belta\n\nBody"))
    document = replace(document, residue=(Residue(7, 27, "caption"),))
    assert [each.role for each in laid(document)] == ["headline", "caption", "body"]


def test_residue_is_folded_into_one_line_a_run(article: Article) -> None:
    found = [(each.role, each.lines, each.fold) for each in laid(make_document(article))]
    assert found == [("residue", 2, 0), ("headline", 0, None), ("body", 0, None), ("residue", 1, 1)]


def test_an_unfolded_run_shows_its_lines(article: Article) -> None:
    found = [each.text for each in laid(make_document(article), frozenset({0}))]
    assert found[:4] == ["", "Menu", "Subscribe now", "Rain 🌧 is coming"]


def test_signs_that_would_break_paragraphs_keep_their_place() -> None:
    document = make_document(Article("a", "a", "Title\n\none\u2029two\ufdd0three"))
    assert [each.text for each in laid(document)] == ["Title", "one two three"]


@pytest.mark.parametrize(
    ("gone", "where"),
    [
        ("One is.", [("headline", ()), ("body", (0,)), ("body", ())]),
        ("Two are.", [("headline", ()), ("body", (0,)), ("body", ())]),
        ("Three.", [("headline", ()), ("body", ()), ("note", (0,))]),
    ],
)
def test_what_is_dropped_has_its_place(gone: str, where: list[tuple[str, tuple[int, ...]]]) -> None:
    article = Article("a", "a", "Title\n\nOne is. Two are.\n\nThree.")
    start = article.text.index(gone)
    cut = Cut(article, [Span(start, start + len(gone))])
    found = [(each.role, each.joins) for each in laid(make_document(cut.article), joins=cut.joins)]
    assert found == [each for each in where if gone != "Three." or each != ("body", ())] or found == where


def test_neighbours_that_are_dropped_share_a_line() -> None:
    article = Article("a", "a", "Title\n\nOne.\n\nTwo.\n\nThree.")
    cut = Cut(article, [Span(7, 11), Span(13, 17)])
    found = [(each.role, each.joins) for each in laid(make_document(cut.article), joins=cut.joins)]
    assert found == [("headline", ()), ("note", (0, 1)), ("body", ())]


@pytest.mark.parametrize("sign", ["word ", "x", "é", "e\u0301", "👩\u200d🚀"])
def test_parts_cover_a_long_text_and_tear_no_sign(sign: str) -> None:
    text = sign * (3 * MOST_SHOWN // len(sign))
    found = parts(text)
    assert (found[0].start, found[-1].end) == (0, len(text))
    assert all(one.end == other.start for one, other in pairwise(found))
    assert all(0 < part.end - part.start <= MOST_SHOWN for part in found)
    assert all(part.start % len(sign) == 0 for part in found)


def test_an_empty_text_has_one_part() -> None:
    assert parts("") == [Span(0, 0)]
