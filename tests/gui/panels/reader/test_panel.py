"""The reader panel: what the article is, its layers, and the marks of a measure."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.panels.reader.panel import ReaderPanel
from gui.theme import Look
from scoring.values import Article, Strike
from tests.gui.conftest import Assess


def test_the_meta_line(reader: ReaderPanel) -> None:
    assert reader.meta.text() == "rain.txt  ·  1 word  ·  3 lines of page residue"


def test_showing_a_measure_switches_its_layer_on(reader: ReaderPanel) -> None:
    switch = next(each for each in reader.layers.switches if each.family == "hedging")
    switch.setChecked(False)
    assert reader.text._shown == {"attribution", "unsourced_claims"}
    reader.show_measure("hedges")
    assert switch.isChecked()
    assert reader.text._chosen == {1}


def test_a_chosen_mark_tells_its_measure(qtbot: QtBot, reader: ReaderPanel) -> None:
    reader.step(1)
    with qtbot.waitSignal(reader.measure_chosen) as chosen:
        QTest.keyClick(reader.text, Qt.Key.Key_Return)
    assert chosen.args == ["attribution_density"]


def test_a_mark_of_the_receipt_is_gone_to(reader: ReaderPanel) -> None:
    reader.layers.switches[1].setChecked(False)
    reader.show_mark(reader.text.marks[1].strike)
    assert reader.text._chosen == {1}
    assert reader.layers.switches[1].isChecked()


def test_the_clean_page_is_the_page_alone(reader: ReaderPanel) -> None:
    parts = (reader.meta, reader.map, reader.layers)
    reader.show_clean(True)
    assert not any(part.isVisible() for part in parts)
    reader.show_clean(False)
    assert all(part.isVisible() for part in parts)


def test_the_switch_and_the_key_join_sources_alike(qtbot: QtBot, reader: ReaderPanel) -> None:
    assert reader.layers.sources is not None
    with qtbot.waitSignal(reader.sources_changed):
        reader.layers.sources.click()
    assert reader.text.sources
    QTest.keyClick(reader.text, Qt.Key.Key_A)
    assert not reader.layers.sources.isChecked()


def test_layers_that_stay_are_not_made_again(reader: ReaderPanel, article: Article, assess: Assess) -> None:
    before = list(reader.layers.switches)
    reader.show_assessment(assess(article))
    assert reader.layers.switches == before


def test_wishes_are_passed_on(qtbot: QtBot, reader: ReaderPanel) -> None:
    reader.step(1)
    strike = reader.text.marks[0].strike
    with qtbot.waitSignal(reader.preview_requested) as asked:
        QTest.keyClick(reader.text, Qt.Key.Key_S)
    assert asked.args == [strike]
    reader.show_preview(strike, 50.0, 52.0)
    with qtbot.waitSignal(reader.strike_requested) as struck:
        QTest.keyClick(reader.text, Qt.Key.Key_S)
    assert struck.args == [strike]
    assert isinstance(struck.args[0], Strike)


def test_the_map_goes_there(reader: ReaderPanel) -> None:
    reader.text.resize(300, 60)
    reader.map.place_chosen.emit(1.0)
    bar = reader.text.verticalScrollBar()
    assert bar.value() == bar.maximum()


def test_a_new_look_keeps_the_article(reader: ReaderPanel, look: Look) -> None:
    reader.set_look(Look(look.theme, 1.5))
    assert "Rain" in reader.text.toPlainText()
