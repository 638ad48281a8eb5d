"""The library: rows in order, choosing, keeping the place when articles come and go."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from gui.desk import Desk
from gui.models.library import LibraryModel
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
    assert library.maximumWidth() < wide
