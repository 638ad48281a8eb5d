"""What the library tells of each entry, also to those who listen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from gui.desk import Desk
from gui.models.library import ASSESSMENT, ENTRY, KEY, TROUBLE, LibraryModel
from scoring.intake import Failure
from scoring.values import Article, Message
from tests.gui.conftest import Assess


@pytest.fixture
def desk(qtbot: QtBot, article: Article) -> Desk:
    desk = Desk()
    desk.add([article, Failure("x/none.txt", None, Message("window.nothing_to_paste"))])
    return desk


def spoken(model: LibraryModel, row: int) -> str:
    return str(model.index(row).data(Qt.ItemDataRole.AccessibleTextRole))


def test_it_is_a_sound_model(desk: Desk) -> None:
    assert QAbstractItemModelTester(LibraryModel(desk), QAbstractItemModelTester.FailureReportingMode.Warning)


def test_every_state_has_words(qtbot: QtBot, desk: Desk, article: Article, assess: Assess) -> None:
    model = LibraryModel(desk)
    assert spoken(model, 0) == "Menu. Being read."
    assert spoken(model, 1).startswith("none.txt. There is no text")
    with qtbot.waitSignal(model.dataChanged):
        desk.accept(desk.entries[0], assess(article))
    assert "of 100, " in spoken(model, 0)
    assert model.index(0).data(ASSESSMENT).article == article
    assert model.index(1).data(TROUBLE)
    assert model.index(0).data(KEY) == desk.entries[0].key
    assert model.index(0).data(ENTRY) == desk.entries[0]


def test_what_cannot_be_scored_says_why(desk: Desk, assess: Assess) -> None:
    model = LibraryModel(desk)
    desk.accept(desk.entries[0], assess(Article("c", "c", "Title\n\ntoo short")))
    assert spoken(model, 0).startswith("Title. cannot tell: There is no text")


def test_it_follows_the_desk(desk: Desk) -> None:
    model = LibraryModel(desk)
    desk.remove([desk.entries[0].key])
    assert model.rowCount() == 1
    assert model.row_of(99) == -1


def rows(model: LibraryModel) -> list[str]:
    return [str(model.index(row).data()) for row in range(model.rowCount())]


@pytest.fixture
def told(qtbot: QtBot) -> Desk:
    """Four articles, two of them in a story."""
    desk = Desk()
    entries = desk.add([Article(name, f"{outlet}/{name}", name) for name, outlet in zip("abcd", "xxyy", strict=True)])
    desk.tell_story("Rain", [entry.key for entry in entries[1:3]])
    return desk


def test_stories_are_headings_above_their_articles(told: Desk) -> None:
    model = LibraryModel(told)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert rows(model) == ["Rain", "b", "c", "Other articles", "a", "d"]
    assert spoken(model, 0) == "Story: Rain. Articles: 2."
    assert spoken(model, 1).endswith("Story: Rain.")
    told.undo_stack.undo()
    assert rows(model) == ["a", "b", "c", "d"]
    told.undo_stack.redo()
    assert rows(model)[0] == "Rain"
    assert tester


def test_a_folded_story_stays_folded_in_the_lesson(told: Desk) -> None:
    model = LibraryModel(told)
    model.fold(1, on=True)
    assert rows(model) == ["Rain", "Other articles", "a", "d"]
    assert "Folded" in spoken(model, 0)
    again = Desk()
    again.lay_out(told.lesson)
    assert rows(LibraryModel(again)) == ["Rain", "Other articles", "a", "d"]
    model.filter("b")
    assert rows(model) == ["Rain", "b"]
    model.filter("")
    model.fold(1, on=False)
    assert rows(model) == ["Rain", "b", "c", "Other articles", "a", "d"]


@pytest.mark.parametrize(("sought", "found"), [("x", "ab"), ("Y D", "d"), ("nowhere", ""), ("  ", "abcd")])
def test_the_filter_looks_at_titles_and_paths(told: Desk, sought: str, found: str) -> None:
    told.undo_stack.undo()
    model = LibraryModel(told)
    model.filter(sought)
    assert rows(model) == list(found)


def test_sorting_by_title_score_and_measure(qtbot: QtBot, assess: Assess) -> None:
    desk = Desk()
    texts = ("Belta rain" + "x" * more for more in (4, 2, 6, 1))
    entries = desk.add([Article(text[-1] + str(at), str(at), text) for at, text in enumerate(texts)])
    model = LibraryModel(desk)
    model.sort_by("score")
    for entry in entries[:3]:
        desk.accept(entry, assess(entry.article or Article("", "", "")))
    order = [model.index(row).data(KEY) for row in range(4)]
    scores = [found.score for key in order if (found := desk.assessment(key))]
    assert scores == sorted((score or 0.0 for score in scores), reverse=True)
    assert order[3] == entries[3].key  # nothing known of it yet
    model.sort_by("hedges", upward=True)
    lowest = [found.score for row in range(3) if (found := model.index(row).data(ASSESSMENT))]
    assert lowest == scores[::-1]
    model.sort_by("title", upward=True)
    assert rows(model) == sorted(rows(model))


def test_nothing_is_reset_where_rows_only_come_or_move(qtbot: QtBot, told: Desk) -> None:
    model = LibraryModel(told)
    with qtbot.assertNotEmitted(model.modelReset):
        told.add([Article("e", "z/e", "e"), Article("f", "z/f", "f")])
        model.sort_by("title", upward=False)
    assert rows(model) == ["Rain", "c", "b", "Other articles", "f", "e", "d", "a"]


def test_dropping_moves_articles(told: Desk) -> None:
    model = LibraryModel(told)
    assert model.flags(model.index(0)) & Qt.ItemFlag.ItemIsEditable
    assert not model.flags(model.index(3)) & Qt.ItemFlag.ItemIsEditable
    data = model.mimeData([model.index(4), model.index(0)])
    assert model.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, model.index(1))
    assert rows(model) == ["Rain", "a", "b", "c", "Other articles", "d"]
    data = model.mimeData([model.index(1)])
    assert model.dropMimeData(data, Qt.DropAction.MoveAction, 6, 0, QModelIndex())
    assert rows(model) == ["Rain", "b", "c", "Other articles", "a", "d"]
    told.undo_stack.undo()
    assert rows(model)[1] == "a"
    assert not model.dropMimeData(QMimeData(), Qt.DropAction.MoveAction, 0, 0, QModelIndex())


def test_renaming_in_place(told: Desk) -> None:
    model = LibraryModel(told)
    assert model.setData(model.index(0), " Sun ")
    assert not model.setData(model.index(0), " ")
    assert rows(model)[0] == "Sun"
