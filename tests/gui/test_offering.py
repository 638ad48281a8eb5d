"""What the palette offers in the window: what can be done now, and every place to go."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.app import App
from gui.models.commands import Command
from gui.window.actions import ACTIONS, plain

Ctrl, Shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def offered(app: App) -> Callable[[], dict[str, Command]]:
    """What the palette offers now, by name."""

    def offered() -> dict[str, Command]:
        palette = app.window.commands
        app.window.acts["palette"].trigger()
        found = {each.name: each for each in palette.model.found}
        palette.put_away()
        return found

    return offered


Offered = Callable[[], dict[str, Command]]


def test_what_can_be_done_now_and_nothing_else(app: App, files: list[str], offered: Offered) -> None:
    assert {"Open files…", "Dark", "Projector"} <= set(offered())
    assert {"Export report…", "Find in the article…", "Undo"}.isdisjoint(offered())
    app.loading.load(files)
    assert {"Export report…", "Find in the article…", "Undo add 3 articles"} <= set(offered())
    acts = [app.window.acts[each.id] for each in ACTIONS if each.id != "palette"]
    assert {plain(act.text()) for act in acts if act.isEnabled()} <= set(offered())
    assert {plain(act.text()) for act in acts if not act.isEnabled()}.isdisjoint(offered())


def test_each_says_what_it_does_with_its_keys(offered: Offered) -> None:
    found = offered()["Projector"]
    assert (found.tell(), found.note) == ("Fills the screen with the article in large type, for the wall.", "F5")


def test_an_article_is_opened(app: App, files: list[str], offered: Offered) -> None:
    app.loading.load(files)
    app.window.acts["compare"].trigger()
    article = offered()["A headline"]
    assert (article.tell(), article.note) == ("Score – of 100, cannot tell.", "Article")
    article.run()
    assert app.window.library.selected() == [app.desk.entries[2].key]
    assert app.window.windowTitle().startswith("A headline")


def test_what_could_not_be_read_says_why(app: App, files: list[str], offered: Offered) -> None:
    app.loading.load([*files, "missing.txt"])
    assert "missing.txt" in offered()["missing.txt"].tell()


def test_a_story_is_compared(app: App, files: list[str], offered: Offered) -> None:
    app.loading.load(files)
    story = app.desk.tell_story("Rain & more", [entry.key for entry in app.desk.entries[:2]])
    assert offered()["Rain & more"].tell() == "Compares its 2 articles."
    offered()["Rain & more"].run()
    assert app.window.pages.currentWidget() is app.window.comparison
    assert app.table.story == story.key


def test_a_recent_lesson_is_opened(app: App, files: list[str], offered: Offered) -> None:
    app.loading.load(files)
    path = app.saving.path
    assert path is not None
    app.window.acts["new_lesson"].trigger()
    lesson = offered()[path.stem]
    assert (lesson.tell(), lesson.note) == (str(path), "Recent lessons")
    lesson.run()
    assert len(app.desk.entries) == 3


def test_marks_are_shown_and_hidden(app: App, files: list[str], offered: Offered) -> None:
    app.loading.load(files)
    assert "hedging" in app.window.reader.layers.on()
    offered()["How sure"].run()
    assert "hedging" not in app.window.reader.layers.on()


@pytest.mark.parametrize(("key", "held"), [(Qt.Key.Key_K, Ctrl), (Qt.Key.Key_P, Ctrl | Shift)])
def test_its_keys_open_it_from_everywhere_and_put_it_away(
    qtbot: QtBot, app: App, files: list[str], key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    app.loading.load(files)
    app.window.activateWindow()
    qtbot.waitUntil(app.window.isActiveWindow)
    for place in (app.window.reader.text, app.window.library.list, app.window.library.filter):
        place.setFocus()
        QTest.keyClick(place, key, held)
        assert app.window.commands.isVisible(), place.objectName()
        QTest.keyClick(QApplication.focusWidget() or QWidget(), key, held)
        assert not app.window.commands.isVisible()
        assert QApplication.focusWidget() is place


def test_a_command_that_wants_the_focus_gets_it(qtbot: QtBot, app: App, files: list[str]) -> None:
    app.loading.load(files)
    app.window.activateWindow()
    qtbot.waitUntil(app.window.isActiveWindow)
    app.window.reader.text.setFocus()
    app.window.acts["palette"].trigger()
    QTest.keyClicks(app.window.commands.field, "filter")
    QTest.keyClick(app.window.commands.field, Qt.Key.Key_Return)
    assert app.window.library.filter.hasFocus()
