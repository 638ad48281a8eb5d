"""The lines of an article: what each is, also in a part of it, and what stands on none of them."""

from __future__ import annotations

from gui.marked.lines import pieces
from scoring.values import Article, Span
from tests.gui.conftest import make_document


def test_lines_have_roles(article: Article) -> None:
    roles = [piece.role for piece in pieces(make_document(article), Span(0, len(article.text)))]
    assert roles == ["residue", "residue", "headline", "body", "residue"]


def test_a_line_that_is_cut_keeps_its_role() -> None:
    document = make_document(Article("a", "a", "Menu " + "word " * 9))
    assert [pieces(document, part)[0].role for part in (Span(0, 20), Span(20, 45))] == ["residue", "residue"]
