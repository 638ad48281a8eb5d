"""A line unfolded: pictures with words, marks a few at a time."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.panels.receipt.details import AT_ONCE, LineDetails
from gui.theme import Look
from resources.messages import word
from scoring.scorecard.files import load
from scoring.values import Article, Evidence, Line, Message
from tests.gui.conftest import Assess

TEXT = "may " * 40


@pytest.fixture
def line(article: Article, assess: Assess) -> Line:
    marks = tuple(Evidence(4 * at, 4 * at + 3, "hedge", Message("hedging.hedge")) for at in range(20))
    return replace(assess(article).lines[2], evidence=marks)


@pytest.fixture
def details(qtbot: QtBot, look: Look) -> LineDetails:
    details = LineDetails("hedging", look)
    qtbot.addWidget(details)
    details.resize(330, 600)
    details.show()
    return details


def shown(details: LineDetails) -> list[QWidget]:
    return [row for row in details.rows if row.isVisible()]


def test_marks_are_shown_a_few_at_a_time(details: LineDetails, line: Line) -> None:
    details.show_line(line, TEXT, None, scored=True)
    assert len(shown(details)) == AT_ONCE
    assert details.more.text() == word("receipt.more", {"count": 20 - AT_ONCE})
    details.more.click()
    assert len(shown(details)) == 20
    assert not details.more.isVisible()
    details.show_line(replace(line, evidence=line.evidence[:2]), TEXT, None, scored=True)
    assert len(shown(details)) == 2


def test_the_pictures_come_with_the_shape(details: LineDetails, line: Line) -> None:
    details.show_line(line, TEXT, None, scored=True)
    assert not details.standing.isVisible()
    details.show_line(line, TEXT, load().shape("hedges"), scored=True)
    assert details.standing.isVisible()
    assert "This article" in details.standing.accessibleName()
    assert "points" in details.shape.accessibleName()
    assert details.caption.text()


def test_only_the_mark_in_question_announces_a_preview(details: LineDetails, line: Line) -> None:
    details.show_line(line, TEXT, None, scored=True)
    second = details.rows[1].mark
    assert second
    details.show_preview(second.strike, 33.2, 35.0)
    told = [row.strike.accessibleDescription() for row in details.rows]
    assert [text for text in told if "→" in text] == ["Without this mark: 33 → 35 (+1.8)"]
    assert "→" in told[1]
    details.show_preview(second.strike, 33.2, None)
    assert "cannot tell" in details.rows[1].strike.accessibleDescription()
