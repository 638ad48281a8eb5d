"""Dropping: files, folders, lessons, text and addresses, on every page and panel, also over fields and lists."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.app import App
from resources.messages import word
from scoring.lesson.lesson import Lesson, Page
from scoring.lesson.store import Store
from scoring.values import Article
from tests.gui.conftest import TEXT

NONE, LEFT, COPY = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
Place = Callable[[App], QWidget]
PLACES: dict[str, tuple[str, Place]] = {
    "bar": ("read", lambda app: app.window.bar),
    "menus": ("read", lambda app: app.window.bar.menus),
    "view button": ("read", lambda app: app.window.bar.views["read"]),
    "library": ("read", lambda app: app.window.library.list),
    "filter": ("read", lambda app: app.window.library.filter),
    "sorter": ("read", lambda app: app.window.library.sorter),
    "article": ("read", lambda app: app.window.reader.text),
    "layers": ("read", lambda app: app.window.reader.layers),
    "search": ("read", lambda app: app.window.reader.find_bar.field),
    "receipt": ("read", lambda app: app.window.receipt),
    "comparison": ("compare", lambda app: app.window.comparison.table),
    "sort": ("compare", lambda app: app.window.comparison.sorter),
    "rewrite": ("rewrite", lambda app: app.window.rewrite.editor),
    "status": ("read", lambda app: app.window.status),
    "palette": ("read", lambda app: app.window.commands.field),
    "strip": ("read", lambda app: app.window.strip),
}
FIELDS = ("filter", "search", "palette", "rewrite")
every_place = pytest.mark.parametrize("place", PLACES)


def drop(app: App, data: QMimeData, at: QWidget | None = None) -> bool:
    """Drag something to the middle of a widget and let it go, as the screen tells the window; whether it is taken."""
    window, at = app.window, at or app.window.pages
    place = at.mapTo(window, at.rect().center())
    handle = window.windowHandle()
    entering, moving = (kind(place, COPY, data, LEFT, NONE) for kind in (QDragEnterEvent, QDragMoveEvent))
    QApplication.sendEvent(handle, entering)
    moving.setAccepted(entering.isAccepted())  # Qt takes what was let in for wanted
    QApplication.sendEvent(handle, moving)
    falling = QDropEvent(QPointF(place), COPY, data, LEFT, NONE)
    if moving.isAccepted():
        QApplication.sendEvent(handle, falling)
    return moving.isAccepted()


def files_of(*paths: str | Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def text_of(text: str) -> QMimeData:
    data = QMimeData()
    data.setText(text)
    return data


def lesson(path: Path, text: str) -> Path:
    Store.create(path, Lesson((Page(1, Article("a", "a", text)),))).close()
    return path


def go_to(app: App, place: str) -> QWidget:
    view, widget = PLACES[place]
    app.showing.view(view)
    app.window.reader.open_find()
    app.window.strip.tell("Something was told.")
    if place == "palette":
        app.window.acts["palette"].trigger()
    QApplication.processEvents()
    assert widget(app).isVisible()
    return widget(app)


@every_place
def test_a_file_is_read_wherever_it_falls(app: App, files: list[str], place: str) -> None:
    app.loading.load(files[:2])
    assert drop(app, files_of(files[2]), go_to(app, place))
    assert len(app.desk.entries) == 3
    fields = (app.window.library.filter, app.window.reader.find_bar.field, app.window.commands.field)
    assert [field.text() for field in fields] == ["", "", ""]
    app.rewriting.hand()
    assert [page.draft for page in app.desk.lesson.pages] == [None, None, None]


@pytest.mark.parametrize("place", [each for each in PLACES if each not in FIELDS])
def test_text_is_read_wherever_no_field_takes_it(app: App, files: list[str], place: str) -> None:
    app.loading.load(files[:2])
    assert drop(app, text_of("A title\n\nBelta said that it may rain."), go_to(app, place))
    assert len(app.desk.entries) == 3


def test_a_field_takes_text(app: App, files: list[str]) -> None:
    app.loading.load(files[:2])
    assert drop(app, text_of("rain"), go_to(app, "filter"))
    assert app.window.library.filter.text() == "rain"
    assert len(app.desk.entries) == 2


def test_on_the_first_screen(app: App, files: list[str]) -> None:
    assert drop(app, files_of(*files[:2]))
    assert len(app.desk.entries) == 2


def test_on_an_article_that_cannot_be_shown(app: App, files: list[str]) -> None:
    app.loading.load(["missing.txt"])
    app.window.library.choose(app.desk.entries[0].key)
    app.window.show_page(app.window.waiting)
    assert drop(app, files_of(files[0]), app.window.waiting)
    assert len(app.desk.entries) == 2


def test_on_the_title_of_a_story_that_is_being_written(app: App, files: list[str]) -> None:
    app.loading.load(files[:2])
    app.window.library.list.selectAll()
    app.window.acts["make_story"].trigger()
    editor = QApplication.focusWidget() or app.window.library.list
    assert drop(app, files_of(files[2]), editor)
    assert len(app.desk.entries) == 3


def test_a_folder(app: App, files: list[str]) -> None:
    assert drop(app, files_of(Path(files[0]).parent))
    assert len(app.desk.assessments()) == 3


def test_a_lesson(app: App, tmp_path: Path) -> None:
    assert drop(app, files_of(lesson(tmp_path / "monday.lesson", TEXT)))
    assert app.window.bar.lesson.text() == "monday"
    assert len(app.desk.entries) == 1


def test_of_several_lessons_one_is_opened_and_the_others_are_kept_at_hand(app: App, tmp_path: Path) -> None:
    paths = [lesson(tmp_path / f"{name}.lesson", TEXT) for name in ("monday", "tuesday", "wednesday")]
    assert drop(app, files_of(*paths))
    assert app.saving.path == paths[0]
    assert app.settings.recent == paths
    assert app.window.strip.label.text() == word("window.one_lesson", {"count": 2, "name": "monday"})


@pytest.mark.parametrize("data", ["url", "text"])
def test_an_address_is_not_looked_up_and_that_is_said(app: App, data: str) -> None:
    address = "https://example.org/news/rain?page=1"
    given = QMimeData()
    if data == "url":
        given.setUrls([QUrl(address)])
    else:
        given.setText(f" {address}\n")
    assert drop(app, given)
    assert app.desk.entries == ()
    assert app.window.strip.label.text() == word("window.no_addresses")


def test_files_beside_an_address_are_read(app: App, files: list[str]) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/"), QUrl.fromLocalFile(files[0])])
    assert drop(app, data)
    assert len(app.desk.entries) == 1
    assert app.window.strip.label.text() == word("window.no_addresses")


def test_text_that_begins_with_an_address_is_text(app: App) -> None:
    assert drop(app, text_of("https://example.org/ said that it may rain.\n\nBelta said so, too."))
    assert len(app.desk.entries) == 1


def test_anything_else_is_not_taken(app: App) -> None:
    data = QMimeData()
    data.setData("application/x-colour", b"red")
    assert not drop(app, data)
    assert not drop(app, QMimeData())


def test_a_window_shown_again_still_takes_files(qtbot: QtBot, app: App, files: list[str]) -> None:
    app.window.hide()
    app.window.show()
    qtbot.waitExposed(app.window)
    assert drop(app, files_of(files[0]))
    assert len(app.desk.entries) == 1
