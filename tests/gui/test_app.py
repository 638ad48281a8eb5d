"""The whole window: what a person does, and what is then seen."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from pathlib import Path
from time import sleep

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from gui import app as app_module
from gui import lessons as lessons_module
from gui.app import App
from gui.desk import WHOLE
from gui.settings import Settings
from gui.theme import Look
from resources.messages import word
from scoring.lesson.lesson import Page
from scoring.lesson.store import Store
from scoring.values import Assessment
from tests.gui.conftest import TEXT, make_assessment, score


def titles(app: App) -> list[str]:
    return [str(app.library.index(row).data()) for row in range(app.library.rowCount())]


def test_the_first_screen(app: App) -> None:
    assert app.window.pages.currentWidget() is app.window.start
    assert app.window.status.text.text() == word("window.status_empty")
    assert not app.window.acts["export"].isEnabled()


def test_articles_are_scored_and_the_first_is_shown(app: App, files: list[str]) -> None:
    app.loading.load(files)
    assert app.window.pages.currentWidget() is app.window.reader
    assert len(app.desk.assessments()) == 3
    assert app.window.status.text.text().startswith("3 of 3 articles read · card")
    assert app.window.windowTitle() == "Rain 🌧 is coming – Copydesk"
    assert app.window.acts["export"].isEnabled()


def test_bad_files_go_to_the_strip_and_the_others_are_scored(app: App, files: list[str], tmp_path: Path) -> None:
    app.loading.load([str(tmp_path / "none.txt"), *files])
    assert len(app.desk.assessments()) == 3
    assert not app.window.strip.isHidden()
    assert "none.txt" in app.window.strip.label.text()
    failed = next(entry for entry in app.desk.entries if entry.trouble)
    app.window.library.choose(failed.key)
    assert app.window.pages.currentWidget() is app.window.waiting
    assert "none.txt" in app.window.waiting.text.text()


def test_a_bug_is_told_and_stops_nothing(
    app: App, files: list[str], tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "bug.txt").write_text("Title\n\nThere is a bug.", "utf-8")
    with caplog.at_level(logging.ERROR):
        app.loading.load([str(tmp_path / "bug.txt"), *files])
    assert "a planted bug" in app.window.strip.label.text()
    assert len(app.desk.assessments()) == 3


def test_removing_and_undoing(app: App, files: list[str]) -> None:
    app.loading.load(files)
    app.window.library.choose(app.desk.entries[1].key)
    app.window.acts["remove"].trigger()
    assert len(titles(app)) == 2
    assert app.window.acts["undo"].text() == "&Undo remove an article"
    app.window.acts["undo"].trigger()
    assert len(titles(app)) == 3
    assert len(app.desk.assessments()) == 3
    app.window.acts["undo"].trigger()
    assert app.window.pages.currentWidget() is app.window.start
    app.window.acts["redo"].trigger()
    assert len(titles(app)) == 3
    assert app.window.pages.currentWidget() is app.window.reader


def test_pasting_text_makes_an_article(app: App) -> None:
    QGuiApplication.clipboard().setText(TEXT)
    QTest.keyClick(app.window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert titles(app) == ["Rain 🌧 is coming"]
    QGuiApplication.clipboard().setText(" ")
    app.window.acts["paste"].trigger()
    assert app.window.strip.label.text() == word("window.nothing_to_paste")


def test_dropped_files_and_text_are_read(app: App, files: list[str]) -> None:
    app.window.paths_dropped.emit(files[:2])
    app.window.text_dropped.emit("A title\n\nBelta said it may rain.")
    assert len(app.desk.assessments()) == 3


def test_the_sample_lesson(app: App) -> None:
    app.window.start.buttons["sample"].click()
    assert len(app.desk.assessments()) == 5
    app.window.acts["sample"].trigger()
    assert len(app.desk.entries) == 5, "what lies open is not opened again"


def test_a_mark_selects_its_line_and_a_line_its_marks(app: App, files: list[str]) -> None:
    app.loading.load(files)
    window = app.window
    window.acts["next_mark"].trigger()
    QTest.keyClick(window.reader.text, Qt.Key.Key_Return)
    assert [row.line.measure for row in window.receipt.rows if row.isChecked()] == ["attribution_density"]
    line = next(row for row in window.receipt.rows if row.line.measure == "hedges")
    line.click()
    chosen = [window.reader.text.marks[number].measure for number in window.reader.text._chosen]
    assert chosen == ["hedges"]


def test_a_cell_of_the_comparison_opens_its_article_with_those_marks(app: App, files: list[str]) -> None:
    app.loading.load(files)
    app.window.acts["compare"].trigger()
    assert app.window.pages.currentWidget() is app.window.comparison
    app.window.comparison.cell_opened.emit(app.desk.entries[1].key, "hedges")
    assert app.window.pages.currentWidget() is app.window.reader
    assert app.window.library.selected() == [app.desk.entries[1].key]
    assert [row.line.measure for row in app.window.receipt.rows if row.isChecked()] == ["hedges"]


def test_what_cannot_be_told_is_a_result(app: App, files: list[str]) -> None:
    app.loading.load(files[2:])
    assert app.window.pages.currentWidget() is app.window.reader
    assert app.window.receipt.findChildren(type(app.window.receipt.rows[0]))


@pytest.mark.parametrize("theme", ["dark", "light", "contrast"])
def test_switching_themes(app: App, files: list[str], theme: str) -> None:
    app.loading.load(files[:1])
    app.window.acts[f"theme_{theme}"].trigger()
    assert app.settings.theme == theme
    seen = app.window.reader.grab().toImage().pixelColor(4, 4)
    assert seen == QColor(app.window.reader.text.look.theme.paper)


def test_text_grows_and_shrinks(app: App, files: list[str]) -> None:
    app.loading.load(files[:1])
    app.window.acts["larger"].trigger()
    assert app.settings.scale > 1
    assert app.window.reader.text.look.scale == app.settings.scale
    for _ in range(20):
        app.window.acts["smaller"].trigger()
    assert app.settings.scale == 0.85
    app.window.acts["usual"].trigger()
    assert app.settings.scale == 1.0


def test_about(app: App, files: list[str]) -> None:
    app.loading.load(files[:1])
    app.window.acts["about"].trigger()
    assert app.about is not None
    assert app.about.isVisible()
    assert not app.about.isModal()
    app.about.close()


def test_exporting(app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, files: list[str]) -> None:
    target = tmp_path / "report.pdf"
    monkeypatch.setattr(app_module, "ask_export", lambda parent, name, then: then([str(target)]))
    monkeypatch.setattr("gui.work.write_report", lambda lesson, path, tick: Path(path).write_bytes(b"%PDF") and path)
    app.loading.load(files)
    app.window.acts["export"].trigger()
    assert target.read_bytes() == b"%PDF"
    assert str(target) in app.window.strip.label.text()


def slow(page: Page, tick: Callable[[float], None]) -> Assessment:
    for _ in range(50):
        sleep(0.005)
        tick(0.5)
    return make_assessment(page.article)


@pytest.fixture
def slow_app(qtbot: QtBot, look: Look, settings: Settings, tmp_path: Path) -> Iterator[App]:
    app = App(settings, tmp_path / "lessons", score=slow)
    app.window.show()
    yield app
    app.window.close()
    app.window.deleteLater()


def test_cancelling_and_reading_on(qtbot: QtBot, slow_app: App, files: list[str]) -> None:
    app = slow_app
    app.loading.load(files)
    qtbot.waitUntil(lambda: len(app.desk.entries) == 3 and not app.window.status.cancel.isHidden())
    assert app.window.pages.currentWidget() is app.window.waiting
    with qtbot.waitSignal(app.jobs.finished):
        app.window.status.cancel.click()
    assert app.window.status.cancel.isHidden()
    assert "not read yet" in app.window.strip.label.text()
    with qtbot.waitSignal(app.jobs.finished):
        app.window.strip.act.click()
    assert len(app.desk.assessments()) == 3


def test_closing_while_reading_leaves_no_thread(qtbot: QtBot, slow_app: App, files: list[str]) -> None:
    slow_app.loading.load(files)
    qtbot.waitUntil(lambda: len(slow_app.desk.entries) == 3)
    slow_app.window.close()
    assert slow_app.jobs._pool.activeThreadCount() == 0


def test_the_window_comes_back_where_it_was(app: App, tmp_path: Path) -> None:
    app.window.resize(780, 560)
    app.window.rewrite.zones.setSizes([300, 400])
    sizes = app.window.rewrite.zones.sizes()
    app.window.close()
    again = App(app.settings, tmp_path / "lessons", runner=lambda work, _: work())
    assert (again.window.width(), again.window.height()) == (780, 560)
    assert again.window.rewrite.zones.sizes() == sizes
    again.window.deleteLater()


# -- lessons


@pytest.fixture
def again(app: App, tmp_path: Path) -> Iterator[Callable[[], App]]:
    """The program started anew after the first one ended."""
    apps: list[App] = []

    def start() -> App:
        app.window.close()
        apps.append(App(app.settings, tmp_path / "lessons", runner=lambda work, _: work(), score=score))
        apps[-1].lessons.open_last()
        return apps[-1]

    yield start
    for each in apps:
        each.window.close()
        each.window.deleteLater()


def test_the_lesson_is_there_again(app: App, files: list[str], again: Callable[[], App]) -> None:
    app.loading.load(files)
    app.desk.tell_story("Rain", [app.desk.entries[0].key])
    lesson = app.desk.lesson
    second = again()
    assert second.desk.lesson == lesson
    assert len(second.desk.assessments()) == 3
    assert second.window.bar.lesson.text() == app.settings.recent[0].stem


def test_a_new_lesson_begins_at_the_first_screen(app: App, files: list[str]) -> None:
    app.loading.load(files)
    app.window.acts["new_lesson"].trigger()
    assert app.window.pages.currentWidget() is app.window.start
    assert app.window.bar.lesson.text() == ""
    app.window.bar.menu["recent"].aboutToShow.emit()
    (recent,) = app.window.bar.menu["recent"].actions()
    recent.trigger()
    assert len(app.desk.assessments()) == 3


def test_a_lesson_saved_elsewhere_opens_from_there(
    app: App, files: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app.loading.load(files)
    target = tmp_path / "mine.lesson"
    monkeypatch.setattr(lessons_module, "ask_save", lambda parent, name, then: then([str(target)]))
    app.window.acts["save_as"].trigger()
    app.window.acts["new_lesson"].trigger()
    monkeypatch.setattr(lessons_module, "ask_lesson", lambda parent, then: then([str(target)]))
    app.window.acts["open_lesson"].trigger()
    assert len(app.desk.entries) == 3
    assert app.window.bar.lesson.text() == "mine"


def test_a_lesson_and_articles_dropped_together(app: App, files: list[str], tmp_path: Path) -> None:
    Store.create(tmp_path / "x.lesson").close()
    app.open_paths([files[0], str(tmp_path / "x.lesson")])
    assert len(app.desk.entries) == 1
    assert app.saving.path == tmp_path / "x.lesson"


def test_a_bad_lesson_is_told_and_nothing_is_lost(app: App, files: list[str], tmp_path: Path) -> None:
    app.loading.load(files)
    (tmp_path / "bad.lesson").write_bytes(b"no")
    app.open_paths([str(tmp_path / "bad.lesson")])
    assert "bad.lesson" in app.window.strip.label.text()
    assert len(app.desk.entries) == 3


def test_an_article_scored_long_ago_is_scored_again_to_show_its_marks(app: App, tmp_path: Path) -> None:
    names = []
    for number in range(WHOLE + 2):
        names.append(str(tmp_path / f"{number}.txt"))
        Path(names[-1]).write_text(f"{TEXT} Number {number}.", "utf-8")
    app.loading.load(names)
    app.showing.open_article(app.desk.entries[1].key)
    assert app.window.pages.currentWidget() is app.window.reader
    assert app.window.reader.text.marks


def test_finding_in_the_article(app: App, files: list[str]) -> None:
    app.loading.load(files)
    app.window.acts["find"].trigger()
    app.window.reader.find_bar.field.setText("nobody")
    assert app.window.reader.find_bar.count.text() == "1 of 1"
    app.window.acts["find_next"].trigger()
    app.window.acts["find_previous"].trigger()
    assert app.window.reader.find_bar.count.text() == "1 of 1"


def test_the_clean_page_and_back(app: App, files: list[str]) -> None:
    app.loading.load(files)
    sides = (app.window.library, app.window.receipt, app.window.reader.layers)
    app.window.acts["clean"].trigger()
    assert not any(side.isVisible() for side in sides)
    app.window.acts["clean"].trigger()
    assert all(side.isVisible() for side in sides)


def test_the_key_of_the_page_and_the_menu_join_sources_alike(app: App, files: list[str]) -> None:
    app.loading.load(files)
    app.window.acts["sources"].trigger()
    assert app.window.reader.text.sources
    QTest.keyClick(app.window.reader.text, Qt.Key.Key_A)
    assert not app.window.acts["sources"].isChecked()


def test_the_report_goes_to_a_printer(
    app: App, files: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed: list[int] = []
    monkeypatch.setattr("gui.printing.ask_printer", lambda parent, then: then(None))

    def take(printer: object, pages: list[bytes]) -> bool:
        printed.append(len(pages))
        return True

    monkeypatch.setattr("gui.printing.print_pages", take)
    monkeypatch.setattr("gui.work.draw_report", lambda lesson, dots, tick: [b"page"] * len(lesson.pages))
    app.loading.load(files)
    app.window.acts["print"].trigger()
    assert printed == [3]


def test_a_story_is_made_renamed_left_and_undone_by_actions(qtbot: QtBot, app: App, files: list[str]) -> None:
    app.loading.load(files[:2])
    library, acts = app.window.library, app.window.acts
    library.list.selectAll()
    acts["make_story"].trigger()
    assert titles(app)[0] == "Story 1"
    (editor,) = [each for each in library.list.findChildren(QLineEdit) if each.isVisible()]
    acts["rename_story"].trigger()
    assert editor.isVisible(), "it is being renamed already"
    editor.setText("Rain")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: titles(app)[0] == "Rain")  # Qt takes the text in when the key is done with
    library.choose(app.desk.entries[0].key)
    acts["leave_story"].trigger()
    assert titles(app)[0] == "Rain"
    assert titles(app)[2] == "Other articles"
    for _ in range(3):
        acts["undo"].trigger()
    assert len(titles(app)) == 2


def test_the_filter_takes_the_focus(app: App, files: list[str]) -> None:
    app.loading.load(files[:1])
    app.window.acts["filter"].trigger()
    assert app.window.library.filter.hasFocus()


def test_the_table_is_turned_by_action_and_button_alike(app: App, files: list[str]) -> None:
    app.loading.load(files)
    acts, comparison = app.window.acts, app.window.comparison
    acts["compare"].trigger()
    acts["turn_table"].trigger()
    assert comparison.turn.isChecked()
    comparison.turn.click()
    assert not acts["turn_table"].isChecked()
    acts["copy_table"].trigger()
    assert QGuiApplication.clipboard().text().count("\t") >= 3


def test_how_the_window_shows_things_is_no_step_to_undo(app: App, files: list[str]) -> None:
    app.loading.load(files)
    app.desk.undo_stack.clear()
    acts = app.window.acts
    for name in ("compare", "turn_table", "read", "next_article", "next_mark", "sources", "next_family", "clean"):
        acts[name].trigger()
    for name in ("clean", "larger", "theme_dark", "settings", "palette", "filter"):
        acts[name].trigger()
    app.window.library.sort_by("score")
    app.window.library.filter.setText("rain")
    assert not app.desk.undo_stack.canUndo()
    assert not acts["undo"].isEnabled()
