"""The whole window as a screen reader finds it: everything has a name and a role, and marks say why they are there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from gui.app import App
from gui.marked.card import why
from gui.marked.marks import Mark
from gui.marked.view import MarkedView
from gui.panels.reader.panel import ReaderPanel
from gui.panels.receipt.panel import ReceiptPanel
from gui.panels.rewrite.panel import RewritePanel
from resources.messages import word
from tests.gui.panels.suite import PLACES
from tests.gui.test_every_panel import app, enter
from tests.gui.voice import OPERATED, told, tree

__all__ = ["app"]
Role, Text = QAccessible.Role, QAccessible.Text
NAMED = OPERATED | {
    Role.Cell,
    Role.ColumnHeader,
    Role.Graphic,
    Role.Grouping,
    Role.ListItem,
    Role.MenuItem,
    Role.RowHeader,
    Role.Separator,
    Role.Window,
}
panels = pytest.mark.parametrize("panel", list(PLACES), ids=lambda panel: panel.__name__)


@panels
def test_all_that_can_be_met_has_a_name(app: App, panel: type[QWidget]) -> None:
    enter(app, panel, "full")
    met = list(tree(told(app.window)))
    assert len(met) > 20
    unnamed = [each for each in met if each.role() in NAMED and not each.text(Text.Name).strip()]
    assert [f"{each.role().name} {each.object()}" for each in unnamed if not _is_blank(each.object())] == []
    assert [str(each.object()) for each in met if each.role() == Role.NoRole] == []


def _is_blank(thing: object) -> bool:
    """A label without a text, or a picture beside words: there is nothing to say."""
    return told(thing).role() == Role.StaticText if isinstance(thing, QWidget) else False


@panels
def test_what_paints_itself_says_what_it_shows(app: App, panel: type[QWidget]) -> None:
    enter(app, panel, "full")
    painted = [each for each in app.window.findChildren(QWidget) if each.isVisible() and _paints_itself(type(each))]
    assert [repr(each) for each in painted if not told(each).text(Text.Name)] == []
    assert [repr(each) for each in painted if told(each).role() in (Role.Client, Role.Border, Role.Grip)] == []


def _paints_itself(kind: type) -> bool:
    return any("paintEvent" in vars(each) for each in kind.__mro__ if each.__module__.startswith("gui."))


def test_zones_are_met_in_the_order_in_which_they_stand(app: App) -> None:
    enter(app, ReaderPanel, "full")
    names = [each.text(Text.Name) for each in tree(told(app.window))]
    zones = (app.window.library, app.window.reader, app.window.receipt)
    met = [names.index(told(zone).text(Text.Name)) for zone in zones]
    assert met == sorted(met)


def test_the_receipt_is_met_from_its_top_down(app: App) -> None:
    enter(app, ReceiptPanel, "full")
    names = ["struck_list", "grouping", "line_starting_point", "fold_still", "case_for", "checks"]
    body = app.window.receipt.widget()
    met = [each.objectName() for each in body.children()] if body else []
    assert [each for each in met if each in names] == names


def test_the_article_can_be_read_aloud(app: App) -> None:
    reader = enter(app, ReaderPanel, "full")
    text = told(app.window.reader.text).textInterface()
    assert app.window.reader.text.toPlainText() == text.text(0, text.characterCount())
    assert told(app.window.reader.text).state().readOnly
    assert reader.isVisible()


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is announced, in order."""
    said: list[str] = []

    def hear(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return said


def test_a_mark_says_why_it_is_there(app: App, said: list[str]) -> None:
    enter(app, ReaderPanel, "full")
    said.clear()
    text = app.window.reader.text
    carets = []
    for _ in range(3):
        QTest.keyClick(text, Qt.Key.Key_N)
        assert said[-1] == text.card.words() == told(text).text(Text.Description)
        carets.append(told(text).textInterface().cursorPosition())
    assert len(said) == 3
    assert carets == sorted(carets)
    assert carets[0] < carets[-1]
    QTest.keyClick(text, Qt.Key.Key_S)
    assert "S again strikes it" in said[-1]


@pytest.mark.parametrize("panel", [ReaderPanel, RewritePanel])
def test_a_mark_is_told_where_the_text_cursor_comes_into_it(
    app: App, panel: type[ReaderPanel | RewritePanel], said: list[str]
) -> None:
    enter(app, panel, "full")
    text: MarkedView = app.window.reader.text if panel is ReaderPanel else app.window.rewrite.editor
    text.setFocus()
    alone = (each for each in text.marks if each.drawn and sum(_touch(each, other) for other in text.marks) == 1)
    mark = next(each for each in alone if each.family != "wording")  # which is shown when asked for
    assert text._places is not None
    text._move_cursor(text._places.shown(mark.start) - 1)
    said.clear()
    for _ in range(3):
        QTest.keyClick(text, Qt.Key.Key_Right)
    assert said == [why(mark)]
    assert word(*mark.note) in said[0]
    for key in [Qt.Key.Key_Left] * 3 + [Qt.Key.Key_Right]:
        QTest.keyClick(text, key)
    assert said == [why(mark), why(mark)], "it is told again to who comes back"


def _touch(one: Mark, other: Mark) -> bool:
    return one.start - 2 < other.end and other.start < one.end + 2
