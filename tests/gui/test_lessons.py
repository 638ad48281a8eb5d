"""Lessons in the window: the name in the bar, the recent ones, what cannot be opened."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gui import lessons as lessons_module
from gui.app import App
from scoring.lesson.lesson import Lesson
from scoring.lesson.store import Store


def test_an_opened_lesson_is_named_and_recent(app: App, tmp_path: Path) -> None:
    path = tmp_path / "monday.lesson"
    Store.create(path, Lesson()).close()
    app.lessons.open(path)
    assert app.window.bar.lesson.text() == "monday"
    assert app.settings.recent == [path]


def test_a_lesson_that_cannot_be_opened_is_told(app: App, tmp_path: Path) -> None:
    path = tmp_path / "none.lesson"
    app.lessons.open(path)
    assert "none.lesson" in app.window.strip.label.text()
    assert app.settings.recent == []


def test_without_a_recent_lesson_nothing_is_opened(app: App) -> None:
    app.lessons.open_last()
    assert app.saving.path is None


def test_the_last_lesson_stays_closed_where_nobody_wants_it(app: App, tmp_path: Path) -> None:
    Store.create(tmp_path / "monday.lesson", Lesson()).close()
    app.settings.remember(tmp_path / "monday.lesson")
    app.settings.reopen = False
    app.lessons.open_last()
    assert app.saving.path is None
    app.settings.reopen = True
    app.lessons.open_last()
    assert app.saving.path == tmp_path / "monday.lesson"


def test_a_double_click_on_the_name_names_the_lesson(
    app: App, files: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app.loading.load(files)
    monkeypatch.setattr(lessons_module, "ask_save", lambda parent, name, then: then([str(tmp_path / "rain")]))
    QTest.mouseDClick(app.window.bar.lesson, Qt.MouseButton.LeftButton)
    assert app.saving.path == tmp_path / "rain.lesson"
    assert app.window.bar.lesson.text() == "rain"


def test_a_new_lesson_on_the_first_screen_is_given_a_name(
    app: App, files: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lessons_module, "ask_save", lambda parent, name, then: then([str(tmp_path / "rain")]))
    app.window.start.buttons["new_lesson"].click()
    assert app.window.bar.lesson.text() == "rain"
    app.loading.load(files)
    app.window.acts["new_lesson"].trigger()
    assert app.window.bar.lesson.text() == ""
    assert app.settings.recent == [tmp_path / "rain.lesson"]


def test_articles_that_come_with_a_lesson_are_put_into_it(app: App, tmp_path: Path, files: list[str]) -> None:
    path = tmp_path / "monday.lesson"
    Store.create(path, Lesson()).close()
    app.open_paths([files[0], str(path)])
    assert app.saving.path == path
    assert [each.article.path for each in app.desk.entries if each.article] == [files[0]]
