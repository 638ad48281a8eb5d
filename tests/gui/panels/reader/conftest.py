"""What tests of the reader share: the panel, its text and the bare page, each shown with an article of three marks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.marked.marks import find_marks
from gui.panels.reader.marked_page import MarkedPage
from gui.panels.reader.panel import ReaderPanel
from gui.panels.reader.text import EvidenceText
from gui.theme import Look
from scoring.values import Article
from tests.gui.conftest import Assess

ALL = frozenset({"attribution", "hedging", "unsourced_claims"})
Shown = TypeVar("Shown", bound=QWidget)


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Callable[[Shown, int, int], Shown]]:
    """Shows a widget at a size until the test ends."""
    kept: list[QWidget] = []

    def show(widget: Shown, width: int, height: int) -> Shown:
        kept.append(widget)
        widget.resize(width, height)
        widget.show()
        qtbot.waitExposed(widget)
        return widget

    yield show
    for each in kept:
        each.close()
        each.deleteLater()


@pytest.fixture
def reader(shown: Callable[..., ReaderPanel], look: Look, article: Article, assess: Assess) -> ReaderPanel:
    reader = ReaderPanel()
    reader.set_look(look)
    reader.show_assessment(assess(article))
    return shown(reader, 700, 600)


@pytest.fixture
def text(shown: Callable[..., EvidenceText], look: Look, article: Article, assess: Assess) -> EvidenceText:
    text = EvidenceText()
    text.set_look(look)
    found = assess(article)
    text.show_article(found.document, find_marks(found))
    text.show_families(ALL)
    return shown(text, 700, 500)


@pytest.fixture
def page(shown: Callable[..., MarkedPage], look: Look, article: Article, assess: Assess) -> MarkedPage:
    page = MarkedPage()
    page.set_look(look)
    found = assess(article)
    page.show_article(found.document, find_marks(found))
    return shown(page, 700, 500)
