"""The library: rows in order, choosing, keeping the place when articles come and go."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from gui.desk import Desk
from gui.models.library import KEY, LibraryModel
from gui.panels.library import LibraryPanel
from gui.theme import Look
from scoring.values import Article

ARTICLES = [Article(name, name, name * 20) for name in ("a", "b", "c")]


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk()


@pytest.fixture
def library(qtbot: QtBot, look: Look, desk: Desk) -> LibraryPanel:
    panel = LibraryPanel(LibraryModel(desk))
    qtbot.addWidget(panel)
    panel.set_look(look)
    return panel


def test_choosing(qtbot: QtBot, library: LibraryPanel, desk: Desk) -> None:
    entries = desk.add(ARTICLES)
    with qtbot.waitSignal(library.article_chosen) as chosen:
        library.choose(entries[1].key)
    assert chosen.args == [entries[1].key]
    assert library.selected() == [entries[1].key]


def test_the_place_is_kept(library: LibraryPanel, desk: Desk) -> None:
    entries = desk.add(ARTICLES)
    library.choose(entries[2].key)
    desk.remove([entries[0].key])
    assert library.selected() == [entries[2].key]
    desk.remove([entries[2].key])
    assert library.selected() == [entries[1].key]
    desk.remove([entries[1].key])
    assert library.selected() == []


def test_stepping_stops_at_the_ends(library: LibraryPanel, desk: Desk) -> None:
    entries = desk.add(ARTICLES)
    library.choose(entries[0].key)
    seen = []
    for by in (-1, 1, 1, 1):
        library.step(by)
        seen.append(library.selected()[0])
    assert seen == [entries[at].key for at in (0, 1, 2, 2)]


def test_adding_is_a_wish(qtbot: QtBot, library: LibraryPanel) -> None:
    with qtbot.waitSignal(library.add_requested):
        library.add.click()


def test_it_steps_back_where_there_is_little_room(library: LibraryPanel) -> None:
    wide = library.width()
    library.set_narrow(narrow=True)
    assert library.sizeHint().width() <= library.maximumWidth(), "else a gap is left beside it"
    assert library.maximumWidth() < wide


def test_a_heading_is_folded_by_keys_and_stepped_over(qtbot: QtBot, library: LibraryPanel, desk: Desk) -> None:
    entries = desk.add(ARTICLES)
    desk.tell_story("Rain", [entries[2].key])
    library.list.setCurrentIndex(library.list.model().index(0, 0))
    QTest.keyClick(library.list, Qt.Key.Key_Left)
    assert library.list.model().rowCount() == 4
    QTest.keyClick(library.list, Qt.Key.Key_Return)
    assert library.list.model().rowCount() == 5
    library.choose(entries[2].key)
    library.step(1)
    assert library.selected() == [entries[0].key]
    library.step(-1)
    assert library.selected() == [entries[2].key]


def test_what_is_open_stays_open_while_it_is_filtered_away(qtbot: QtBot, library: LibraryPanel, desk: Desk) -> None:
    entries = desk.add(ARTICLES)
    library.choose(entries[2].key)
    with qtbot.assertNotEmitted(library.article_chosen):
        library.filter.setText("a")
        library.filter.setText("nothing at all")
    assert not library.none.isHidden()
    QTest.keyClick(library.filter, Qt.Key.Key_Escape)
    assert library.selected() == [entries[2].key]
    assert library.none.isHidden()


def test_moving_by_the_menu_is_a_wish(qtbot: QtBot, library: LibraryPanel, desk: Desk) -> None:
    entries = desk.add(ARTICLES)
    story = desk.tell_story("Rain & sun", [entries[0].key])
    library.choose(entries[1].key)
    menu = library.row_menu()
    move = next(act.menu() for act in menu.actions() if act.menu())
    assert isinstance(move, QMenu)
    with qtbot.waitSignal(library.move_requested) as wished:
        move.actions()[0].trigger()
    assert wished.args == [[entries[1].key], story.key]


def test_sorting_by_the_same_turns_the_order_round(library: LibraryPanel, desk: Desk) -> None:
    entries = desk.add(ARTICLES)
    library.sort_by("title")
    assert library.list.model().index(0, 0).data(KEY) == entries[0].key
    library.sort_by("title")
    assert library.list.model().index(0, 0).data(KEY) == entries[2].key


def test_where_the_open_one_is_gone_another_takes_its_place(qtbot: QtBot, library: LibraryPanel, desk: Desk) -> None:
    entries = desk.add(ARTICLES)
    library.choose(entries[1].key)
    with qtbot.assertNotEmitted(library.article_chosen), qtbot.waitSignal(library.article_moved) as moved:
        desk.remove([entries[1].key])
    assert moved.args == [entries[2].key]
