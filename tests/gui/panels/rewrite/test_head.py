"""The head says both scores and the difference; "cannot tell" is a result."""

from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from gui.panels.rewrite.head import RewriteHead
from gui.theme import Look
from scoring.rewriting.changes import compare
from scoring.values import Article, Assessment
from tests.gui.conftest import Assess


def head_of(qtbot: QtBot, then: Assessment, now: Assessment) -> RewriteHead:
    head = RewriteHead()
    qtbot.addWidget(head)
    head.show_scores(then, now, compare(then, now))
    head.resize(360, head.heightForWidth(360))
    head.grab()
    return head


def test_the_difference_is_said(qtbot: QtBot, look: Look, article: Article, assess: Assess) -> None:
    then = assess(article)
    line = replace(then.lines[1], points=then.lines[1].points + 2.1)
    now = replace(then, lines=(then.lines[0], line, *then.lines[2:]), score=(then.score or 0) + 2.1)
    head = head_of(qtbot, then, now)
    head.set_look(look)
    assert "+2.1 points to the original" in head.accessibleName()
    assert "as the original" in head_of(qtbot, then, then).accessibleName()


def test_cannot_tell_says_why(qtbot: QtBot, look: Look, article: Article, assess: Assess) -> None:
    untold = assess(Article("a", "a", "Title\n\nIt is too short."))
    head = head_of(qtbot, assess(article), untold)
    assert "no difference can be told" in head.accessibleName()
    assert "There is no text to paste" in head.accessibleName()
