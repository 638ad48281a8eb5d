"""Finding: from what is in view, round the end, and again in what comes next."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gui.panels.reader.panel import ReaderPanel
from scoring.values import Article, Span
from tests.gui.conftest import TEXT, Assess


def now(reader: ReaderPanel) -> str:
    hit = reader.text._hit
    return TEXT[hit.start : hit.end] if hit else ""


def test_typing_finds_and_steps_go_round(reader: ReaderPanel) -> None:
    reader.open_find()
    QTest.keyClicks(reader.find_bar.field, "RAIN")
    assert now(reader) == "Rain"
    assert reader.find_bar.count.text() == "1 of 2"
    reader.find_step(1)
    assert now(reader) == "rain"
    reader.find_step(1)
    assert now(reader) == "Rain"
    reader.find_step(-1)
    assert reader.find_bar.count.text() == "2 of 2"


def test_what_is_folded_away_is_found_too(reader: ReaderPanel) -> None:
    reader.open_find()
    reader.find_bar.field.setText("subscribe")
    assert "Subscribe now" in reader.text.toPlainText()


def test_hits_are_washed_until_the_bar_is_closed(reader: ReaderPanel) -> None:
    reader.open_find()
    plain = reader.text.viewport().grab().toImage()
    reader.find_bar.field.setText("coming")
    assert reader.text.viewport().grab().toImage() != plain
    QTest.keyClick(reader.find_bar.field, Qt.Key.Key_Escape)
    assert not reader.text._hits
    reader.find_step(1)
    assert not reader.find_bar.isHidden()


def test_another_article_is_searched_again(reader: ReaderPanel, assess: Assess) -> None:
    reader.open_find()
    reader.find_bar.field.setText("rain")
    reader.show_assessment(assess(Article("b", "b", "Title\n\nNo such word.")))
    assert reader.find_bar.count.text() == "Not found"
    assert reader.text._hit is None


def test_the_selected_words_are_looked_for(reader: ReaderPanel) -> None:
    reader.text.setTextCursor(reader.text.document().find("Nobody"))
    reader.open_find()
    assert reader.find_bar.field.text() == "Nobody"
    assert reader.text._hits == [Span(TEXT.index("Nobody"), TEXT.index("Nobody") + 6)]


def test_what_stands_in_a_part_that_is_not_shown_is_found_too(reader: ReaderPanel, assess: Assess) -> None:
    weather = "\n\n".join(["A word on the weather. " * 400] * 20)
    reader.show_assessment(assess(Article("long", "", f"{weather}\n\nA needle at the end.")))
    assert "needle" not in reader.text.toPlainText()
    reader.open_find()
    QTest.keyClicks(reader.find_bar.field, "needle")
    assert "needle" in reader.text.toPlainText()
    assert reader.find_bar.count.text() == "1 of 1"
    reader.find_bar.field.setText("weather")
    assert reader.find_bar.count.text().endswith("of 8,000")
