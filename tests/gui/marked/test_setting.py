"""The page as set: text, type sizes, a column that is easy to read."""

from __future__ import annotations

from PySide6.QtGui import QTextDocument

from gui.marked.page import MOST_SHOWN, parts
from gui.marked.setting import set_page
from gui.theme import Look
from scoring.cut import Cut
from scoring.values import Article, Span
from tests.gui.conftest import make_document


def lines(page: QTextDocument) -> list[str]:
    return page.toPlainText().split("\n")


def test_the_page_shows_the_article(look: Look, article: Article) -> None:
    page = QTextDocument()
    places = set_page(page, make_document(article), look, frozenset())
    assert lines(page)[1:3] == ["Rain 🌧 is coming", "Belta reported that rain may come. Nobody has seen it."]
    at = article.text.index("Nobody")
    position = places.position(at)
    assert position is not None
    assert page.findBlock(position).text()[position - page.findBlock(position).position() :].startswith("Nobody")


def test_residue_is_named_by_its_number_of_lines(look: Look, article: Article) -> None:
    page = QTextDocument()
    set_page(page, make_document(article), look, frozenset())
    assert "2 lines of page residue folded" in lines(page)[0]
    assert "1 line of page residue folded" in lines(page)[-1]
    set_page(page, make_document(article), look, frozenset({0}))
    assert lines(page)[1] == "Menu"


def test_a_title_that_is_not_in_the_text_is_shown(look: Look) -> None:
    page = QTextDocument()
    article = Article("a", "a", "Menu", "A title from the file")
    set_page(page, make_document(article), look, frozenset())
    assert lines(page)[0] == "A title from the file"


def test_type(look: Look, article: Article) -> None:
    page = QTextDocument()
    set_page(page, make_document(article), look, frozenset())
    headline, body = page.findBlockByNumber(1), page.findBlockByNumber(2)
    assert headline.charFormat().font().pixelSize() == 30
    assert body.charFormat().font().pixelSize() == 17
    assert body.blockFormat().lineHeight() / 17 >= 1.5


def test_a_very_long_text_is_cut_and_says_so(look: Look) -> None:
    page = QTextDocument()
    text = "Title\n\n" + "word " * (MOST_SHOWN // 4)
    set_page(page, make_document(Article("a", "a", text)), look, frozenset())
    assert f"of {len(text):,}" in lines(page)[-1]
    assert "Show the next" in lines(page)[-1]
    document = make_document(Article("a", "a", text))
    places = set_page(page, document, look, part=parts(text)[1])
    assert "Show the 100,000 characters before" in lines(page)[0]
    assert [act.kind for act in places.acts] == ["turn"]


def test_what_is_dropped_is_said_in_the_line(look: Look) -> None:
    page, article = QTextDocument(), Article("a", "a", "Title\n\nOne 🌧 is. Two are. Three.")
    cut = Cut(article, [Span(17, 25)])
    places = set_page(page, make_document(cut.article), look, joins=cut.joins)
    assert lines(page)[1] == "One 🌧 is. dropped here · put back Three."
    at = places.position(cut.article.text.index("Three"))
    assert at is not None
    assert page.toRawText().encode("utf-16-le")[2 * at :].decode("utf-16-le") == "Three."
    assert [page.findBlock(act.start).blockNumber() for act in places.acts] == [1]
