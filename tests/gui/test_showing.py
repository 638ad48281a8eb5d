"""Which page the window shows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gui.app import App


def test_the_first_screen_until_something_is_open(app: App, files: list[str]) -> None:
    window = app.window
    assert window.pages.currentWidget() is window.start
    app.loading.load(files)
    assert window.pages.currentWidget() is window.reader
    app.desk.remove([entry.key for entry in app.desk.entries])
    assert window.pages.currentWidget() is window.start


def test_a_cell_opens_an_article_that_must_be_read_again(app: App, files: list[str]) -> None:
    app.loading.load(files)
    app.showing.view("compare")
    app.desk._whole.clear()
    app.showing.open_cell(app.desk.entries[0].key, "hedges")
    text = app.window.reader.text
    assert [text.marks[number].measure for number in text._chosen] == ["hedges"]
    assert [row.line.measure for row in app.window.receipt.rows if row.isChecked()] == ["hedges"]
    assert text.hasFocus()
    app.window.acts["next_mark"].trigger()
    assert text.current is not None
    assert text.marks[text.current].measure == "hedges", "the keys go on from there"


def test_one_click_leads_from_a_number_to_its_marks(app: App, files: list[str]) -> None:
    app.loading.load(files)
    app.showing.view("compare")
    table, reader = app.window.comparison.table, app.window.reader
    cell = app.table.find(app.desk.entries[1].key, "unsourced_claims")
    table.scrollTo(cell)
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(cell).center())
    assert app.window.pages.currentWidget() is reader
    assert {reader.text.marks[number].measure for number in reader.text._chosen} == {"unsourced_claims"}
    assert reader.text.hasFocus()


def test_who_asks_for_the_copy_writes_at_once(app: App, files: list[str]) -> None:
    app.loading.load(files)
    window = app.window
    window.library.list.setFocus()
    window.acts["rewrite"].trigger()
    assert window.rewrite.editor.hasFocus()
    window.library.list.setFocus()
    window.library.step(1)
    assert window.library.list.hasFocus(), "who goes through the articles goes on"
    window.acts["read"].trigger()
    window.bar.views["rewrite"].setFocus()
    window.bar.views["rewrite"].click()
    assert window.bar.views["rewrite"].hasFocus(), "who goes through the views goes on"


def test_a_cell_leads_nowhere_else(app: App, files: list[str]) -> None:
    app.loading.load(files)
    app.showing._wanted = app.desk.entries[1].key, "hedges"
    app.showing.open_article(app.desk.entries[0].key)
    assert app.window.reader.text._chosen == frozenset()


def test_making_a_story_leads_nowhere_else(app: App, files: list[str]) -> None:
    app.loading.load(files)
    app.showing.view("compare")
    app.desk.tell_story("Rain", [app.desk.entries[0].key])
    assert app.window.pages.currentWidget() is app.window.comparison
    assert app.window.comparison.story.count() == 2


def test_removing_an_article_leads_nowhere_else(app: App, files: list[str]) -> None:
    app.loading.load(files)
    app.showing.view("compare")
    app.desk.remove([app.desk.entries[0].key])
    assert app.window.pages.currentWidget() is app.window.comparison
    app.showing.view("read")
    assert app.window.windowTitle().startswith("Rain"), "another one took its place"
    app.showing.view("compare")
    app.desk.remove([entry.key for entry in app.desk.entries])
    app.loading.load(files)
    assert app.window.pages.currentWidget() is app.window.reader


def test_comparing_follows_the_article_that_was_open(app: App, files: list[str]) -> None:
    app.loading.load(files)
    story = app.desk.tell_story("Rain", [app.desk.entries[0].key])
    app.showing.open_article(app.desk.entries[0].key)
    app.showing.view("compare")
    assert app.window.comparison.story.currentData() == story.key


def test_a_cell_of_the_comparison_opens_its_article_at_its_marks(app: App, files: list[str]) -> None:
    app.loading.load(files)
    app.showing.view("compare")
    assert app.window.pages.currentWidget() is app.window.comparison
    key = app.desk.entries[1].key
    app.showing.open_cell(key, "hedges")
    assert app.window.pages.currentWidget() is app.window.reader
    assert app.window.library.selected() == [key]
    assert app.window.windowTitle().startswith("Rain")


def test_undo_brings_what_it_changed_into_view(app: App, files: list[str]) -> None:
    app.loading.load(files)
    one, two, _ = (entry.key for entry in app.desk.entries)
    app.window.library.choose(one)
    app.striking.strike(app.window.reader.text.marks[0].strike)
    app.window.library.choose(two)
    app.window.acts["undo"].trigger()
    assert app.window.library.selected() == [one]
    assert len(app.window.reader.text.marks) == 3
    app.window.library.choose(two)
    app.window.acts["compare"].trigger()
    app.window.acts["redo"].trigger()
    assert app.window.pages.currentWidget() is app.window.comparison
