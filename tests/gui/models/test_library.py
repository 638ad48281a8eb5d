"""What the library tells of each entry, also to those who listen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
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
