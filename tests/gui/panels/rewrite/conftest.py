"""What tests of the rewrite lab share: the panel with a draft of the small article, and its editor."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from gui.panels.rewrite.editor import RewriteEditor
from gui.panels.rewrite.panel import RewritePanel
from gui.theme import Look
from scoring.lesson.lesson import Page
from scoring.values import Article
from tests.gui.conftest import Assess


@pytest.fixture
def panel(qtbot: QtBot, look: Look, article: Article, assess: Assess) -> Iterator[RewritePanel]:
    panel = RewritePanel()
    panel.set_look(look)
    found = assess(article)
    panel.open_draft(Page(1, article), article.text, found, found)
    panel.resize(1000, 700)
    panel.show()
    qtbot.waitExposed(panel)
    yield panel
    panel.receipt.rest()
    panel.close()
    panel.deleteLater()


@pytest.fixture
def editor(panel: RewritePanel) -> RewriteEditor:
    panel.editor.setFocus()
    return panel.editor
