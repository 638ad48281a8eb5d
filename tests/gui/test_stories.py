"""The comparison of the story that is looked at."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gui.app import App
from resources.messages import word
from scoring.charts.family import headline
from tests.gui.test_every_panel import app

__all__ = ["app"]

SAID = (
    "{head}\n\nThe minister of transport, Anna Smith, said on Monday that the old bridge over the river Elbe will be "
    "closed for {weeks} weeks because engineers found deep cracks in its northern pillar. “We cannot let a single "
    "lorry cross it before every pillar has been examined,” Smith told reporters in Dresden. {more}"
)


def paste(app: App, head: str, weeks: int, more: str) -> None:
    app.loading.paste(SAID.format(head=head, weeks=weeks, more=more))


def test_too_few_articles_are_told(app: App) -> None:
    paste(app, "Bridge closed", 6, "")
    app.showing.view("story")
    assert app.window.pages.currentWidget() is app.window.story
    assert app.window.story.hint.text() == word("story.few", {"count": 1})


def test_too_many_articles_are_told(app: App) -> None:
    for number in range(13):
        paste(app, f"Bridge closed {number}", 6, "")
    app.showing.view("story")
    assert app.window.story.hint.text() == word("story.many", {"count": 13})


def test_a_line_opens_its_words_in_the_reader(app: App) -> None:
    paste(app, "Bridge closed", 6, "")
    paste(app, "Deep cracks found", 6, "Traffic goes over another bridge.")
    app.showing.view("story")
    story = app.window.story
    assert story.headline.text() == headline(2, 1)
    row = next(row for row in story.rows if row.line.place.end)
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Return)
    assert app.window.pages.currentWidget() is app.window.reader
    key = app.desk.entries[row.line.place.article].key
    assert app.window.library.selected() == [key]
    assert app.window.reader.text._hit == row.line.place[1:]


def test_it_compares_once_and_only_what_is_looked_at(app: App) -> None:
    paste(app, "Bridge closed", 6, "")
    paste(app, "Deep cracks found", 6, "")
    assert app.stories._wanted is None
    app.showing.view("story")
    rows = app.window.story.rows
    app.showing.refresh()
    assert app.window.story.rows is rows


def test_a_line_lays_two_articles_side_by_side_and_escape_leads_back(app: App) -> None:
    paste(app, "Bridge closed", 6, "")
    paste(app, "Deep cracks found", 6, "Traffic goes over another bridge.")
    app.showing.view("story")
    story, aligned = app.window.story, app.window.aligned
    row = next(row for row in story.rows if row.beside)
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Right)
    assert app.window.pages.currentWidget() is aligned
    assert aligned.held is not None
    QTest.keyClick(aligned.texts[0], Qt.Key.Key_Return)
    assert app.window.pages.currentWidget() is app.window.reader
    app.window.acts["beside"].trigger()
    assert aligned.held is not None, "the place is still there"
    QTest.keyClick(aligned.texts[0], Qt.Key.Key_Escape)
    assert app.window.pages.currentWidget() is story
    assert [each.line for each in story.rows if each.hasFocus()] == [row.line]


def test_an_article_in_another_language_is_told_to_be_left_out(app: App) -> None:
    paste(app, "Bridge closed", 6, "")
    paste(app, "Deep cracks found", 6, "")
    app.loading.paste("Die Brücke\n\n" + "Der Minister sagte, dass die alte Brücke über die Elbe gesperrt wird. " * 8)
    app.showing.view("story")
    assert "Die Brücke" in app.window.story.hint.text()
    assert app.window.story.rows


def test_side_by_side_ends_where_there_is_nothing_to_compare(app: App) -> None:
    paste(app, "Bridge closed", 6, "")
    paste(app, "Deep cracks found", 6, "")
    app.showing.show_overview()
    app.showing.show_beside()
    app.desk.remove([app.desk.entries[0].key])
    assert app.window.pages.currentWidget() is app.window.story
    assert app.window.story.hint.text() == word("story.few", {"count": 1})
