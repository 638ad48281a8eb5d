"""The comparison: sorted, turned and narrowed by mouse or keyboard; a press on a number opens its article there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.desk import Desk
from gui.models.comparison import ComparisonModel
from gui.models.shelf import DESK_ORDER, SCORE
from gui.panels.comparison import ComparisonPanel
from gui.theme import Look
from resources.messages import word
from scoring.values import Article
from tests.gui.conftest import TEXT, Assess

ACROSS, DOWN = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
LONG = "An article with a title that goes on and on " * 5
FROM_RIGHT = "\N{HEBREW LETTER SHIN}\N{HEBREW LETTER LAMED}\N{HEBREW LETTER VAV}\N{HEBREW LETTER FINAL MEM} " * 9


def fill(desk: Desk, assess: Assess, count: int) -> None:
    titles = [LONG, FROM_RIGHT, *(f"Number {number} 🌧" for number in range(count))][:count]
    texts = [TEXT.replace("Rain", title) for title in titles]
    texts = [text + "!" * ((number - len(text)) % 7) for number, text in enumerate(texts)]  # and so other points
    for entry in desk.add(Article(str(number), str(number), text) for number, text in enumerate(texts)):
        assert entry.article
        desk.accept(entry, assess(entry.article))


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk()


@pytest.fixture
def panel(qtbot: QtBot, desk: Desk, look: Look, assess: Assess) -> ComparisonPanel:
    panel = ComparisonPanel(ComparisonModel(desk))
    qtbot.addWidget(panel)
    panel.set_look(look)
    assert panel.table.isHidden()
    panel.resize(1000, 600)
    panel.show()
    fill(desk, assess, 3)
    return panel


def click(panel: ComparisonPanel, index: QModelIndex) -> None:
    place = panel.table.visualRect(index).center()
    QTest.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def order(panel: ComparisonPanel) -> list[int]:
    return panel._model.table.keys


def test_it_fills_as_results_come(panel: ComparisonPanel) -> None:
    assert not panel.table.isHidden()
    assert panel.table.model().columnCount() == 3
    assert panel.sorter.count() == 2 + 3
    assert panel.story.currentText() == "All articles (3)"


def test_sorting_by_the_list_and_turning_the_order_round(panel: ComparisonPanel) -> None:
    before = order(panel)
    panel.sorter.setCurrentIndex(panel.sorter.findData(SCORE))
    panel.sorter.activated.emit(panel.sorter.currentIndex())
    falling = order(panel)
    panel.direction.click()
    assert order(panel) == falling[::-1]
    assert panel.table.corner.text().startswith("↑")
    panel.table.corner.click()
    assert order(panel) == falling
    panel.sort_by(DESK_ORDER)
    assert order(panel) == before
    assert not panel.direction.isEnabled()


@pytest.mark.parametrize("turned", [False, True])
def test_a_press_on_a_measures_name_sorts_by_it(panel: ComparisonPanel, turned: bool) -> None:
    panel.turn.setChecked(turned)
    heads = panel.table.columns if turned else panel.table.rows
    number = panel._model.table.axes[1].index("hedges")
    heads.sectionClicked.emit(number)
    assert (panel._model.order, panel._model.upward) == ("hedges", False)
    assert panel.sorter.currentData() == "hedges"
    heads.sectionClicked.emit(number)
    assert panel._model.upward


@pytest.mark.parametrize("turned", [False, True])
def test_a_press_on_an_articles_name_opens_it(qtbot: QtBot, panel: ComparisonPanel, turned: bool) -> None:
    panel.turn.setChecked(turned)
    heads = panel.table.rows if turned else panel.table.columns
    with qtbot.waitSignal(panel.cell_opened) as opened:
        heads.sectionClicked.emit(1)
    assert opened.args == [order(panel)[1], SCORE]


@pytest.mark.parametrize("turned", [False, True])
def test_one_press_opens_the_marks_behind_a_number(qtbot: QtBot, panel: ComparisonPanel, turned: bool) -> None:
    panel.turn.setChecked(turned)
    index = panel._model.find(order(panel)[1], "hedges")
    with qtbot.waitSignal(panel.cell_opened) as opened:
        click(panel, index)
    assert opened.args == [order(panel)[1], "hedges"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_so_do_keys(qtbot: QtBot, panel: ComparisonPanel, key: Qt.Key) -> None:
    panel.table.setCurrentIndex(panel._model.find(order(panel)[2], "attribution_density"))
    with qtbot.waitSignal(panel.cell_opened) as opened:
        QTest.keyClick(panel.table, key)
    assert opened.args == [order(panel)[2], "attribution_density"]


def test_a_story_alone(panel: ComparisonPanel, desk: Desk) -> None:
    story = desk.tell_story("Rain", order(panel)[:2])
    panel.story.setCurrentIndex(panel.story.findData(story.key))
    panel.story.activated.emit(panel.story.currentIndex())
    assert panel.table.model().columnCount() == 2
    desk.rename_story(story.key, "Rain in May")
    assert panel.story.currentText() == "Rain in May (2)"
    desk.move(order(panel)[:1], None)
    assert panel.hint.text() == word("window.compare_one")
    desk.undo_stack.setIndex(0)
    assert panel.table.isHidden()
    assert panel.hint.text() == word("window.compare_empty")


def test_a_family_alone(panel: ComparisonPanel) -> None:
    panel.measures.setCurrentIndex(panel.measures.findData("hedging"))
    panel.measures.activated.emit(panel.measures.currentIndex())
    assert panel.table.model().rowCount() == 1
    assert panel.sorter.count() == 2 + 3, "sorted by any all the same"


def test_what_it_is_sorted_by_is_seen(panel: ComparisonPanel) -> None:
    panel.resize(1000, 200)
    measure = panel._model.table.axes[1][-1]
    index = panel._model.find(order(panel)[0], measure)
    view = panel.table.viewport().rect()
    assert not view.contains(panel.table.visualRect(index).center())
    panel.sort_by(measure)
    assert view.contains(panel.table.visualRect(panel._model.find(order(panel)[0], measure)).center())


def test_cell_and_view_stay_when_articles_come(panel: ComparisonPanel, desk: Desk, assess: Assess) -> None:
    fill(desk, assess, 40)
    index = panel._model.find(order(panel)[20], "hedges")
    panel.table.setCurrentIndex(index)
    panel.table.horizontalScrollBar().setValue(700)
    entry = desk.add([Article("one more", "", TEXT)])[0]
    assert entry.article
    desk.accept(entry, assess(entry.article))
    now = panel.table.currentIndex()
    assert panel._model.names(now) == (order(panel)[20], "hedges")
    assert panel.table.horizontalScrollBar().value() == 700
    panel.sort_by("hedges")
    assert panel._model.names(panel.table.currentIndex()) == panel._model.names(panel._model.find(21, "hedges"))
    assert panel.table.horizontalScrollBar().value() == 0, "the first is seen"
    panel.turn.click()
    assert panel.table.visualRect(panel.table.currentIndex()).intersects(panel.table.viewport().rect())


def test_the_table_goes_into_a_spreadsheet(qtbot: QtBot, panel: ComparisonPanel) -> None:
    panel.table.setFocus()
    with qtbot.waitSignal(panel.told) as told:
        QTest.keyClick(panel.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "3" in word(*told.args[0])
    assert len(QGuiApplication.clipboard().text().splitlines()) == 2 + 3
    QGuiApplication.clipboard().clear()
    panel.copier.click()
    assert QGuiApplication.clipboard().text()


def test_tab_goes_through_the_tools_into_the_table(panel: ComparisonPanel) -> None:
    panel.sort_by(SCORE)
    panel.story.setFocus()
    seen = []
    for _ in range(7):
        focus = panel.window().focusWidget()
        assert focus
        seen.append(focus.objectName())
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    tools = ["compare_story", "compare_measures", "sort_by", "compare_direction", "compare_turn", "compare_copy"]
    assert seen[:6] == tools
    assert seen[6] in ("comparison_table", "table_corner")


@pytest.mark.parametrize("count", [1, 2, 5, 12, 200])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_it_is_drawn(panel: ComparisonPanel, desk: Desk, assess: Assess, look: Look, count: int, scale: float) -> None:
    desk.remove(order(panel))
    fill(desk, assess, count)
    panel.set_look(Look(look.theme, scale))
    panel.resize(670, 520)
    for turned in (False, True):
        panel.turn.setChecked(turned)
        assert not panel.grab().isNull()
        room = panel.table.viewport().size()
        assert room.width() > 0.5 * panel.table.width()
        assert room.height() > 0.4 * panel.table.height()
