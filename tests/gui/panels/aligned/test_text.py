"""One of the two texts: what its keys and the mouse wish, and where matches lie on it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.panels.aligned.panel import AlignedPanel
from gui.panels.aligned.text import AlignedText
from gui.theme import Look

KEYS = {
    Qt.Key.Key_N: ("step_requested", [1]),
    Qt.Key.Key_P: ("step_requested", [-1]),
    Qt.Key.Key_Return: ("open_requested", []),
    Qt.Key.Key_Escape: ("back_requested", []),
}


@pytest.fixture
def text(panel: AlignedPanel) -> AlignedText:
    panel.link(False)
    return panel.texts[1]


@pytest.mark.parametrize("key", KEYS)
def test_keys_are_wishes(qtbot: QtBot, text: AlignedText, key: Qt.Key) -> None:
    name, args = KEYS[key]
    with qtbot.waitSignal(getattr(text, name)) as wished:
        QTest.keyClick(text, key)
    assert wished.args == args


def test_the_words_of_a_match_can_be_pressed(qtbot: QtBot, text: AlignedText) -> None:
    quote = next(n for n, match in enumerate(text.matches) if match.kind == "quote")
    start = text.matches[quote].other.start
    box, _ = next(text._lines(start, start + 3))
    with qtbot.waitSignal(text.match_pointed) as wished:
        QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert wished.args == [quote], "the quote, though it lies in a copied passage"


def test_a_match_lies_where_its_words_do(text: AlignedText) -> None:
    place = text.height_of(0)
    assert place
    first, _ = next(text._lines(text.matches[0].other.start, text.matches[0].other.end))
    assert first.top() == pytest.approx(place.top, abs=1)
    assert place.bottom > place.top


def test_only_what_is_in_view_is_painted(text: AlignedText) -> None:
    text.verticalScrollBar().setValue(text.verticalScrollBar().maximum())
    assert list(text._numbers(text._in_view())) == []


def test_it_is_drawn_at_every_size(text: AlignedText, look: Look) -> None:
    text.hold(0)
    for scale in (1.0, 2.0):
        text.set_look(Look(look.theme, scale))
        assert not text.grab().isNull()
