"""The comparison as Qt sees it: stories, orders, both ways round, and nothing lost when values arrive."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from gui.desk import Desk
from gui.models.comparing import EVERY
from gui.models.comparison import ALL, ComparisonModel
from gui.models.shelf import DESK_ORDER, SCORE
from gui.widgets.heading import HEADING, Heading
from scoring.values import Article, Message
from tests.gui.conftest import TEXT, Assess

ACROSS, DOWN = Qt.Orientation.Horizontal, Qt.Orientation.Vertical


@pytest.fixture
def desk(qtbot: QtBot, assess: Assess) -> Desk:
    """Four articles that were read, the last without a score, and a fifth that is not read yet."""
    desk = Desk()
    texts = [f"{TEXT}{'!' * number}" for number in range(3)] + ["Only this, too short.", TEXT + " Wait."]
    entries = desk.add(Article(str(number), str(number), text) for number, text in enumerate(texts))
    for entry in entries[:4]:
        assert entry.article
        desk.accept(entry, assess(entry.article))
    return desk


@pytest.fixture
def model(desk: Desk) -> Iterator[ComparisonModel]:
    """Watched by Qt's own tester while anything happens to it."""
    model = ComparisonModel(desk)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.refresh()
    yield model
    del tester


def texts(model: ComparisonModel, measure: str) -> list[str]:
    return [str(model.find(key, measure).data()) for key in model.table.keys]


def test_measures_stand_down_and_articles_across_or_turned(model: ComparisonModel) -> None:
    assert (model.rowCount(), model.columnCount()) == (3, 5)
    before = model.index(1, 2).data(), model.names(model.index(1, 2))
    model.turn(True)
    assert (model.rowCount(), model.columnCount()) == (5, 3)
    assert (model.index(2, 1).data(), model.names(model.index(2, 1))) == before
    assert model.is_measure(ACROSS)
    assert not model.is_measure(DOWN)


def test_sorting_puts_what_has_no_value_last(model: ComparisonModel) -> None:
    model.sort_by(SCORE)
    scores = [found.score if found else None for found in model.table.found]
    known = [score for score in scores if score is not None]
    assert known == sorted(known, reverse=True)
    assert scores[3:] == [None, None]
    model.sort_by(SCORE, upward=True)
    assert [found.score for found in model.table.found[:3] if found] == known[::-1]
    model.sort_by("hedges")
    assert texts(model, "hedges")[-1] == "–"
    head = model.headerData(model.find(1, "hedges").row(), DOWN)
    assert str(head).startswith("↓ ")


def test_a_story_holds_its_own_articles(desk: Desk, model: ComparisonModel) -> None:
    story = desk.tell_story("Rain", [1, 3])
    model.show_story(story.key)
    assert model.table.keys == [1, 3]
    assert model.stories() == [(ALL, "All articles", 5), (story.key, "Rain", 2)]
    desk.undo_stack.undo()
    assert (model.story, model.table.keys) == (ALL, [1, 2, 3, 4, 5])


def test_it_follows_the_article_that_was_open(desk: Desk, model: ComparisonModel) -> None:
    rain, sun = desk.tell_story("Rain", [1, 2]), desk.tell_story("Sun", [3])

    def came_from(article: int) -> int:
        model.look_at(False)
        model.look_at(True, article)
        return model.story

    assert came_from(1) == rain.key
    assert came_from(3) == sun.key
    assert came_from(4) == ALL, "outside every story"
    model.show_story(rain.key)
    assert came_from(2) == rain.key
    assert came_from(3) == sun.key
    model.show_story(ALL)
    assert came_from(1) == ALL, "somebody chose all, and it is among them"


def test_while_values_arrive_everything_keeps_its_place(
    qtbot: QtBot, desk: Desk, model: ComparisonModel, assess: Assess
) -> None:
    model.show_measures(EVERY)
    resets: list[int] = []
    model.modelReset.connect(lambda: resets.append(1))
    last = desk.entries[4]
    assert last.article
    with qtbot.waitSignal(model.dataChanged):
        desk.accept(last, assess(last.article))
    assert resets == []
    assert texts(model, "hedges")[4] != "–"
    desk.remove([2])
    assert model.table.keys == [1, 3, 4, 5]
    desk.undo_stack.undo()
    assert model.table.keys == [1, 2, 3, 4, 5]
    desk.remove([1, 2, 3, 4, 5])
    assert (model.rowCount(), model.columnCount()) == (0, 0)


def test_stories_are_known_before_anything_is_read(qtbot: QtBot) -> None:
    desk = Desk()
    model = ComparisonModel(desk)
    desk.add([Article("1", "1", TEXT)])
    with qtbot.waitSignal(model.modelReset):
        desk.tell_story("Rain", [1])
    assert [title for _, title, _ in model.stories()] == ["All articles", "Rain"]


def test_nothing_is_done_while_nobody_looks(desk: Desk, model: ComparisonModel) -> None:
    model.look_at(False)
    desk.remove([1])
    assert len(model.table.keys) == 5
    model.look_at(True)
    assert len(model.table.keys) == 4


def test_headings(desk: Desk, model: ComparisonModel) -> None:
    article, measure = model.headerData(0, ACROSS, HEADING), model.headerData(0, DOWN, HEADING)
    assert isinstance(article, Heading)
    assert isinstance(measure, Heading)
    assert article.band
    assert measure.family
    assert model.headerData(0, ACROSS) == "Rain 🌧 is coming"
    assert "press" in str(model.headerData(0, DOWN, Qt.ItemDataRole.AccessibleTextRole)).lower()
    assert model.headerData(0, DOWN, Qt.ItemDataRole.DecorationRole) is None
    desk.refuse(desk.entries[4], Message("window.nothing_to_paste"))
    refused = model.headerData(4, ACROSS, HEADING)
    assert isinstance(refused, Heading)
    assert refused.detail == "not read"


def test_a_family_alone(model: ComparisonModel) -> None:
    model.show_measures("hedging")
    assert [measure.id for measure in model.table.measures] == ["hedges"]
    assert not model.find(1, "attribution_density").isValid()


def test_the_table_as_text(model: ComparisonModel) -> None:
    rows = [line.split("\t") for line in model.copied().splitlines()]
    assert [len(row) for row in rows] == [6] * 5
    assert rows[1][0] == "Score"
    model.turn(True)
    turned = [line.split("\t") for line in model.copied().splitlines()]
    assert turned == [list(row) for row in zip(*rows, strict=True)]
    assert model.order == DESK_ORDER
