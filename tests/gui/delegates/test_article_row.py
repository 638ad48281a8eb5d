"""A row of the library is drawn in every state."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from gui.delegates.article_row import ArticleRow
from gui.desk import Desk
from gui.models.library import LibraryModel
from gui.theme import Look
from scoring.intake import Failure
from scoring.values import Article, Message
from tests.gui.conftest import Assess


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_rows_differ_by_state(qtbot: QtBot, look: Look, article: Article, assess: Assess, scale: float) -> None:
    desk = Desk()
    scored, _, _ = desk.add(
        [article, Article("b", "b", "Waiting"), Failure("c", None, Message("window.nothing_to_paste"))]
    )
    desk.accept(scored, assess(article))
    view, row = QListView(), ArticleRow()
    row.set_look(Look(look.theme, scale))
    qtbot.addWidget(view)
    view.setModel(LibraryModel(desk))
    view.setItemDelegate(row)
    view.resize(264, 600)
    view.show()
    images = [view.viewport().grab(view.visualRect(view.model().index(n, 0))).toImage() for n in range(3)]
    assert len({bytes(image.constBits()) for image in images}) == 3
    assert view.visualRect(view.model().index(0, 0)).height() >= 60 * scale
