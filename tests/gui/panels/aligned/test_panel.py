"""Two articles side by side: which two, at which place, and what is opened from there."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.panels.aligned.panel import AlignedPanel
from resources.messages import word
from scoring.stories.comparison import Comparison
from scoring.stories.values import Place


def test_the_two_that_share_most_stand_side_by_side(panel: AlignedPanel) -> None:
    assert panel.pair == (0, 1)
    assert [choice.currentData() for choice in panel.choices] == [0, 1]
    assert panel.head.count.text() == f"{word('aligned.copy', {'count': 1})}  ·  {word('aligned.quote', {'count': 1})}"
    assert "Bridge closed" in panel.texts[0].accessibleName()


def test_the_keyboard_goes_from_place_to_place_and_opens_it(qtbot: QtBot, panel: AlignedPanel) -> None:
    panel.take_keyboard()
    one, other = panel.texts
    QTest.keyClick(one, Qt.Key.Key_N)
    assert panel.held == 0
    assert panel.head.note.text() in one.accessibleDescription()
    QTest.keyClick(one, Qt.Key.Key_N)
    assert panel.held == 1
    with qtbot.waitSignal(panel.place_opened) as wished:
        QTest.keyClick(one, Qt.Key.Key_Return)
    assert wished.args == [0, *one.matches[1].one]
    other.setFocus()
    with qtbot.waitSignal(panel.place_opened) as wished:
        QTest.keyClick(other, Qt.Key.Key_Return)
    assert wished.args == [1, *one.matches[1].other]
    QTest.keyClick(other, Qt.Key.Key_N)
    assert panel.held == 0, "round the end"
    with qtbot.waitSignal(panel.back_requested):
        QTest.keyClick(other, Qt.Key.Key_Escape)


def test_nothing_is_opened_where_nothing_matches(qtbot: QtBot, panel: AlignedPanel) -> None:
    panel.choices[1].picked.emit(2)
    assert panel.pair == (0, 2)
    assert panel.head.note.text() == word("aligned.none")
    with qtbot.assertNotEmitted(panel.place_opened):
        panel.step(1)
        panel.open_held()


def test_the_article_of_the_other_side_changes_places(panel: AlignedPanel) -> None:
    panel.choices[0].picked.emit(1)
    assert panel.pair == (1, 0)
    assert [choice.currentData() for choice in panel.choices] == [1, 0]


def test_a_line_of_the_board_opens_its_two_places(panel: AlignedPanel) -> None:
    quote = next(match for match in panel.texts[0].matches if match.kind == "quote")
    panel.show_places(Place(1, *quote.other), Place(0, *quote.one))
    assert panel.pair == (1, 0)
    assert panel.held is not None
    assert panel.texts[0].matches[panel.held].kind == "quote"


def test_a_bar_beside_the_left_text_goes_with_it(panel: AlignedPanel) -> None:
    panel._bar.setValue(300)
    assert panel.texts[0].verticalScrollBar().value() == 300
    panel.texts[0].verticalScrollBar().setValue(100)
    assert panel._bar.value() == 100


def test_the_link_is_told(qtbot: QtBot, panel: AlignedPanel) -> None:
    with qtbot.waitSignal(panel.linked) as wished:
        panel.head.link.click()
    assert wished.args == [False]
    assert not panel.scrolling.linked


def test_the_same_two_stay_when_the_desk_changes(panel: AlignedPanel, comparison: Comparison) -> None:
    panel.choices[1].picked.emit(2)
    panel.show_comparison([7, 8, 9], comparison)
    assert panel.pair == (0, 2)
    panel.choices[1].picked.emit(1)
    panel.step(1)
    panel.show_comparison([8, 7, 9], replace(comparison))
    assert panel.pair == (1, 0)
    panel.show_comparison([7, 8, 9], comparison)
    panel.step(1)
    panel.show_comparison([7, 8, 9], replace(comparison))
    assert panel.held == 0, "the place stays, too"
    panel.show_comparison([1, 2, 3], comparison)
    assert panel.pair == (0, 1)
