"""The command palette: finds while one types, runs by Enter and press, gives the focus back, is heard and never cut."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.models.commands import Command
from gui.theme import Look, look
from gui.window.palette import CommandPalette
from tests.gui.fitting import cut
from tests.gui.voice import complaints, told

Key = Qt.Key


class Place(QWidget):
    """A window with a field and a button, and the palette over it."""

    def __init__(self) -> None:
        super().__init__()
        self.ran: list[str] = []
        self.field, self.button = QLineEdit(), QPushButton("Elsewhere")
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addStretch(1)
        column.addWidget(self.button)
        self.palette_ = CommandPalette(self)
        self.resize(1024, 640)

    def open(self) -> CommandPalette:
        names = ("Read", "Compare", *(f"Article {number}" for number in range(20)))
        self.palette_.open(
            [Command(name, "F1", lambda: "It is done.", partial(self.ran.append, name)) for name in names]
        )
        return self.palette_


@pytest.fixture
def place(qtbot: QtBot, look: Look) -> Iterator[Place]:
    place = Place()
    qtbot.addWidget(place)
    place.palette_.set_look(look)
    place.show()
    place.activateWindow()
    qtbot.waitUntil(place.isActiveWindow)
    place.field.setFocus()
    yield place
    place.close()


def row(palette: CommandPalette) -> str:
    return str(palette.list.currentIndex().data())


def press(*keys: Key) -> None:
    for key in keys:
        QTest.keyClick(QApplication.focusWidget() or QWidget(), key)


def test_typing_finds_and_enter_runs_after_the_focus_went_back(place: Place) -> None:
    palette = place.open()
    assert QApplication.focusWidget() is palette.field
    QTest.keyClicks(palette.field, "comp")
    assert row(palette) == "Compare"
    press(Key.Key_Return)
    assert place.ran == ["Compare"]
    assert not palette.isVisible()
    assert QApplication.focusWidget() is place.field


def test_keys_walk_through_what_was_found(place: Place) -> None:
    palette = place.open()
    seen = []
    for key in (Key.Key_Down, Key.Key_Tab, Key.Key_Up, Key.Key_Backtab, Key.Key_Up, Key.Key_PageDown, Key.Key_PageUp):
        press(key)
        seen.append(row(palette))
    assert seen == ["Compare", "Article 0", "Compare", "Read", "Read", "Article 5", "Read"]
    assert QApplication.focusWidget() is palette.field


def test_esc_puts_it_away_and_nothing_runs(place: Place) -> None:
    palette = place.open()
    press(Key.Key_Down, Key.Key_Escape)
    assert not palette.isVisible()
    assert QApplication.focusWidget() is place.field
    assert place.ran == []


def test_it_begins_anew_each_time(place: Place) -> None:
    QTest.keyClicks(place.open().field, "comp")
    press(Key.Key_Escape)
    palette = place.open()
    assert palette.field.text() == ""
    assert row(palette) == "Read"


def test_a_press_runs(place: Place) -> None:
    palette = place.open()
    box = palette.list.visualRect(palette.model.index(1))
    QTest.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert place.ran == ["Compare"]


def test_a_press_elsewhere_puts_it_away_and_takes_the_focus(place: Place) -> None:
    palette = place.open()
    place.button.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not palette.isVisible()
    assert QApplication.focusWidget() is place.button


def test_another_window_in_front_leaves_it_open(qtbot: QtBot, place: Place) -> None:
    palette, other = place.open(), QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    assert palette.isVisible()


def test_where_the_focus_was_may_be_gone(place: Place) -> None:
    place.open()
    place.field.hide()
    press(Key.Key_Escape)
    assert QApplication.focusWidget() in (place, place.button)
    place.open()
    place.button.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    press(Key.Key_Escape)
    assert not place.palette_.isVisible()


def test_nothing_found_is_said_and_enter_does_nothing(place: Place) -> None:
    palette = place.open()
    QTest.keyClicks(palette.field, "xyzzyx")
    assert palette.none.isVisible()
    assert not palette.list.isVisible()
    press(Key.Key_Return, Key.Key_Down)
    assert place.ran == []
    assert palette.isVisible()


def test_it_stays_in_the_window(place: Place) -> None:
    palette = place.open()
    for size in ((1600, 1000), (760, 520), (500, 300)):
        place.resize(*size)
        QApplication.sendPostedEvents()
        assert place.rect().contains(palette.geometry())
        assert abs(palette.geometry().center().x() - place.rect().center().x()) <= 1


def test_few_rows_need_no_scrolling(place: Place) -> None:
    palette = place.open()
    QTest.keyClicks(palette.field, "re")
    assert palette.list.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("sought", ["", "comp", "xyzzyx"])
def test_no_words_are_cut(place: Place, scale: float, sought: str) -> None:
    now = look("light", scale)
    place.setStyleSheet(now.style_sheet())
    place.palette_.set_look(now)
    palette = place.open()
    palette.field.setText(sought)
    QApplication.sendPostedEvents()
    assert cut(palette) == []


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_it_is_drawn_in_every_theme(place: Place, theme: str) -> None:
    now = look(theme, 1.0)
    place.setStyleSheet(now.style_sheet())
    place.palette_.set_look(now)
    picture = place.open().grab().toImage()
    assert picture.pixelColor(picture.width() // 2, 6).name().upper() == now.theme.paper


def test_it_is_heard(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(CommandPalette, "_say", lambda self, text: said.append(text))
    palette = place.open()
    press(Key.Key_Down)
    palette.field.setText("xyzzyx")
    assert said == [
        "Read. It is done. F1. 1 of 22.",
        "Compare. It is done. F1. 2 of 22.",
        "Nothing here is called that.",
    ]
    assert complaints(palette.field) == []
    assert told(palette.field).role() == QAccessible.Role.EditableText
    assert told(palette.list).role() == QAccessible.Role.List
    assert told(palette).text(QAccessible.Text.Name)


def test_letters_of_every_script_are_typed(place: Place) -> None:
    palette = place.open()
    for letter in "яß漢🌧":
        pressed = QKeyEvent(QEvent.Type.KeyPress, ord(letter), Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(palette.field, pressed)
    assert palette.field.text() == "яß漢🌧"
