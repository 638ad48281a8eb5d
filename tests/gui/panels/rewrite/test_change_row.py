"""A line then and now."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from gui.panels.rewrite.change_row import ChangeRow
from gui.theme import Look
from scoring.rewriting.changes import compare
from scoring.values import Article
from tests.gui.conftest import Assess


def test_it_says_and_draws_what_changed(qtbot: QtBot, look: Look, article: Article, assess: Assess) -> None:
    then, now = assess(article), assess(Article("a", "a", article.text + " a"))
    change = next(each for each in compare(then, now).lines if each.now.measure == "hedges")
    row = ChangeRow("hedges", look)
    qtbot.addWidget(row)
    row.resize(360, row.heightForWidth(360))
    before = row.grab().toImage()
    row.show_change(change, 10.0)
    assert "→" in row.accessibleName()
    assert row.heightForWidth(360) > 0
    assert row.grab().toImage() != before
    seen = row.accessibleName()
    row.show_change(change, 10.0)
    assert row.accessibleName() == seen


def test_nothing_scored_is_drawn_too(qtbot: QtBot, look: Look, assess: Assess) -> None:
    found = assess(Article("a", "a", "Title\n\nIt is too short."))
    row = ChangeRow("hedges", look)
    qtbot.addWidget(row)
    row.show_change(next(each for each in compare(found, found).lines if each.now.measure == "hedges"), 10.0)
    row.grab()
    assert "–" in row.accessibleName()
