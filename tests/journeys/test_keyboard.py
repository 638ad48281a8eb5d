"""The whole way by keyboard alone: every key goes to whatever has the focus, and the focus is never lost."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from gui.app import App
from gui.panels.aligned.text import AlignedText
from gui.panels.receipt.mark_row import MarkButton
from gui.panels.receipt.row import ReceiptRow
from gui.panels.story.row import BoardRow
from gui.widgets.zones import Boundary
from resources.messages import word
from tests.gui.keyboard import focus, name
from tests.gui.voice import told
from tests.journeys.conftest import PATIENCE

FAR = 60  # stops of Tab to anywhere at most
NONE, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
Found = TypeVar("Found", bound=QWidget)


def activate(qtbot: QtBot, window: QWidget) -> None:
    """Give a window the keyboard: on a bare screen there is no window manager to do so when a dialog goes."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
    """Press a key where the focus is; afterwards the focus is somewhere in sight."""
    for _ in range(times):
        QTest.keyClick(focus(), key, modifiers)
        focus()


def type_in(text: str) -> None:
    field = focus()
    assert isinstance(field, QLineEdit), f"nothing can be typed into {name(field)}"
    QTest.keyClicks(field, text)


def tab_to(kind: type[Found], key: Qt.Key = Qt.Key.Key_Tab) -> Found:
    """Press Tab until the focus is at such a widget."""
    for _ in range(FAR):
        press(key)
        there = focus()
        if isinstance(there, kind):
            return there
    raise AssertionError(f"Tab does not come to {kind.__name__}")


def test_a_lesson_by_keyboard(qtbot: QtBot, app: App, tmp_path: Path) -> None:
    window, text = app.window, app.window.reader.text
    activate(qtbot, window)

    assert focus() is window.start.buttons["sample"]
    with qtbot.waitSignal(app.jobs.finished, timeout=PATIENCE):
        press(Qt.Key.Key_Space)
    assert len(app.desk.assessments()) == 5

    assert focus() is window.library.list
    press(Qt.Key.Key_Down)
    assert window.reader._assessment is app.desk.whole(app.desk.entries[1].key)
    press(Qt.Key.Key_Up)

    assert tab_to(type(text)) is text
    press(Qt.Key.Key_N, times=3)
    assert text.card.isVisible()
    struck = text.marks[text.current or 0].strike
    press(Qt.Key.Key_S)
    qtbot.waitUntil(lambda: text.card.preview.isVisible() and not app.jobs.left)
    press(Qt.Key.Key_S)
    page = app.desk.entries[0].page
    assert page
    assert struck in page.strikes
    qtbot.waitUntil(lambda: not app.jobs.left)
    assert focus() is text

    width = window.receipt.width()
    boundary = tab_to(Boundary)
    assert boundary is window.zones.handle(2)
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Left, times=2)
    assert window.receipt.width() > width

    row = tab_to(ReceiptRow)
    while not row.line.evidence:
        row = tab_to(ReceiptRow)
    press(Qt.Key.Key_Right)
    assert told(row).state().expanded
    tab_to(MarkButton)
    press(Qt.Key.Key_Return)
    assert text._chosen
    tab_to(ReceiptRow, Qt.Key.Key_Backtab)
    press(Qt.Key.Key_Left)
    assert told(row).state().collapsed

    press(Qt.Key.Key_2, CONTROL)
    assert window.pages.currentWidget() is window.comparison
    assert focus() is window.comparison.table
    press(Qt.Key.Key_Down, times=2)
    press(Qt.Key.Key_Return)
    assert window.pages.currentWidget() is window.reader
    assert focus() is text

    press(Qt.Key.Key_F, CONTROL)
    type_in("beijing")
    first = window.reader.find_bar.count.text()
    press(Qt.Key.Key_Return)
    assert first != window.reader.find_bar.count.text() != word("window.find_none")
    press(Qt.Key.Key_Escape)
    assert focus() is text

    press(Qt.Key.Key_4, CONTROL)
    qtbot.waitUntil(lambda: bool(window.story.rows), timeout=PATIENCE)
    assert window.pages.currentWidget() is window.story
    line = tab_to(BoardRow)
    while line.beside is None:
        press(Qt.Key.Key_Down)
        line = window.story.rows[window.story.rows.index(line) + 1]
        assert focus() is line
    press(Qt.Key.Key_Right)
    aligned = window.aligned
    assert window.pages.currentWidget() is aligned
    assert focus() is aligned.texts[0]
    assert aligned.held is not None
    before = aligned.held
    press(Qt.Key.Key_N)
    assert aligned.held != before
    press(Qt.Key.Key_F4, times=2)
    assert tab_to(AlignedText) is aligned.texts[1]
    press(Qt.Key.Key_Return)
    assert window.pages.currentWidget() is window.reader
    assert focus() is text
    press(Qt.Key.Key_5, CONTROL)
    assert focus() is aligned.texts[0]
    press(Qt.Key.Key_Escape)
    assert window.pages.currentWidget() is window.story
    assert isinstance(focus(), BoardRow)
    press(Qt.Key.Key_Return)
    assert focus() is text

    press(Qt.Key.Key_E, CONTROL)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), QFileDialog))
    QTest.keyClick(focus(), Qt.Key.Key_A, CONTROL)
    type_in(str(tmp_path / "lesson.pdf"))
    with qtbot.waitSignal(app.loading.saved, timeout=PATIENCE):
        QTest.keyClick(focus(), Qt.Key.Key_Return)
    assert (tmp_path / "lesson.pdf").read_bytes().startswith(b"%PDF")
    activate(qtbot, window)
    assert focus() is text

    press(Qt.Key.Key_Z, CONTROL)
    assert not any(entry.page.strikes for entry in app.desk.entries if entry.page)
    press(Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), QDialog))
    QTest.keyClick(focus(), Qt.Key.Key_Escape)
    activate(qtbot, window)
    assert focus() is text
