"""Which page the window shows."""

from __future__ import annotations

from gui.app import App


def test_the_first_screen_until_something_is_open(app: App, files: list[str]) -> None:
    window = app.window
    assert window.pages.currentWidget() is window.start
    app.loading.load(files)
    assert window.pages.currentWidget() is window.reader
    app.desk.remove([entry.key for entry in app.desk.entries])
    assert window.pages.currentWidget() is window.start


def test_a_cell_of_the_comparison_opens_its_article_at_its_marks(app: App, files: list[str]) -> None:
    app.loading.load(files)
    app.showing.view("compare")
    assert app.window.pages.currentWidget() is app.window.comparison
    key = app.desk.entries[1].key
    app.showing.open_cell(key, "hedges")
    assert app.window.pages.currentWidget() is app.window.reader
    assert app.window.library.selected() == [key]
    assert app.window.windowTitle().startswith("Rain")
