"""The story board: lines are pressed by mouse or keyboard, arrows go from one to the next."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from gui.models.story import BoardLine, Group, Section, Tree, Wash
from gui.panels.story.panel import StoryPanel
from gui.theme import Look
from resources.messages import word
from scoring.charts.family import Leaf, Shared
from scoring.stories.values import Place

ONE = BoardLine(Place(0, 3, 9), "It may 🌧 rain today", washes=(Wash(3, 6, grave=True),), beside=Place(1, 2, 7))
OTHER = BoardLine(Place(1, 0, 4), "Anna Smith", "person, 25% of all that is said", share=0.25, leads=False)


@pytest.fixture
def panel(qtbot: QtBot, look: Look) -> StoryPanel:
    panel = StoryPanel()
    qtbot.addWidget(panel)
    panel.set_look(look)
    panel.resize(700, 500)
    panel.tell("2 articles", "Press a line.", [Section("Quotes", "", (Group("Anna", "Who?", (ONE, OTHER)),))])
    panel.show()
    qtbot.waitExposed(panel)
    return panel


def test_a_line_is_opened_by_key_and_by_mouse(qtbot: QtBot, panel: StoryPanel) -> None:
    with qtbot.waitSignal(panel.place_opened) as wished:
        QTest.keyClick(panel.rows[0], Qt.Key.Key_Return)
    assert wished.args == [0, 3, 9]
    with qtbot.waitSignal(panel.place_opened) as wished:
        QTest.mouseClick(panel.rows[1], Qt.MouseButton.LeftButton)
    assert wished.args == [1, 0, 4]


def test_arrows_go_from_line_to_line(panel: StoryPanel) -> None:
    panel.take_keyboard()
    assert panel.window().focusWidget() is panel.rows[0]
    QTest.keyClick(panel.rows[0], Qt.Key.Key_Down)
    assert panel.window().focusWidget() is panel.rows[1]
    QTest.keyClick(panel.rows[1], Qt.Key.Key_Up)
    assert panel.window().focusWidget() is panel.rows[0]


def test_lines_say_which_article_they_are_of(panel: StoryPanel) -> None:
    assert panel.rows[0].accessibleName() == "Article 1: It may 🌧 rain today"
    assert panel.rows[1].accessibleDescription() == OTHER.detail


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_it_is_drawn_at_every_size(panel: StoryPanel, look: Look, scale: float) -> None:
    panel.set_look(Look(look.theme, scale))
    assert not panel.grab().isNull()
    assert panel.rows[0].height() >= panel.rows[0].heightForWidth(panel.rows[0].width())


def test_two_places_are_laid_side_by_side_by_key_and_by_mouse(qtbot: QtBot, panel: StoryPanel) -> None:
    button = panel.rows[0].beside
    assert button
    with qtbot.waitSignal(panel.places_opened) as wished:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert wished.args == [Place(0, 3, 9), Place(1, 2, 7)]
    with qtbot.waitSignal(panel.places_opened):
        QTest.keyClick(panel.rows[0], Qt.Key.Key_Right)
    assert panel.rows[1].beside is None


def test_the_keyboard_stays_at_its_line(panel: StoryPanel) -> None:
    panel.rows[1].setFocus()
    sections = panel._sections
    panel.tell("", "Comparing the articles ...")
    assert panel.window().focusWidget() is panel.story
    panel.tell("2 articles", "", sections)
    assert panel.window().focusWidget() is panel.rows[1]
    panel.tell("2 articles", "", sections)
    assert panel.window().focusWidget() is panel.rows[1]


def test_a_long_list_says_how_many_more_there_are_and_unfolds(panel: StoryPanel) -> None:
    lines = tuple(BoardLine(Place(0, n, n + 1), f"Line {n}") for n in range(15))
    panel.tell("", "", [Section("Alone", "", (Group("", "", lines),))])
    assert len(panel.rows) == 12
    more = panel.findChild(QPushButton, "more_marks")
    assert isinstance(more, QPushButton)
    assert more.text() == word("story.more", {"count": 3})
    more.click()
    assert len(panel.rows) == 15
    assert panel.window().focusWidget() is panel.rows[12]
    panel.findChildren(QPushButton, "more_marks")[-1].click()
    assert len(panel.rows) == 12


def test_the_family_of_reports_is_drawn_and_told(panel: StoryPanel) -> None:
    tree = Tree((Leaf(1, "One"), Leaf(2, "Two")), ((0, 1),), (Shared(0, 1, 0.4),))
    panel.tell("", "", [Section("Reports", "", (Group("", "", (ONE,)),), tree)])
    assert panel.tree
    assert "40%" in panel.tree.accessibleName()
    wide = panel.tree.width()
    panel.resize(400, 500)
    assert panel.tree.width() < wide
