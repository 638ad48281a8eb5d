"""What every panel owes everybody: room for its words, every theme, the keyboard, and a voice."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby, pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from gui.app import App
from gui.panels.receipt.panel import ReceiptPanel
from gui.settings import THEMES, Settings
from gui.theme import Look, look
from resources import messages
from tests.gui.fitting import cut
from tests.gui.keyboard import left, name, shows_focus, stops, tab_round, top
from tests.gui.panels.suite import PLACES, classes, score
from tests.gui.pseudo import pseudo
from tests.gui.voice import complaints, told

LEAST = (1024, 640)
SCALES = (1.0, 1.5, 2.0)
STATES = ("empty", "full", "none")
CASES = [(panel, state) for panel in PLACES for state in STATES]
IDS = [f"{panel.__name__}-{state}" for panel, state in CASES]
every_state = pytest.mark.parametrize(("panel", "state"), CASES, ids=IDS)


@pytest.fixture
def app(qtbot: QtBot, look: Look, settings: Settings, tmp_path: Path) -> Iterator[App]:
    """The program in the smallest window it must do in, scoring for real."""
    app = App(settings, tmp_path / "lessons", runner=lambda work, _: work(), score=score)
    app.window.resize(*LEAST)
    app.window.show()
    qtbot.waitExposed(app.window)
    yield app
    app.window.close()
    app.window.deleteLater()


def enter(app: App, panel: type[QWidget], state: str) -> QWidget:
    """The panel, brought into a state."""
    for act in getattr(PLACES[panel], state):
        act(app)
    for _ in range(5):
        QApplication.processEvents()  # everything gets its place
    shown = PLACES[panel].panel(app)
    assert isinstance(shown, panel)
    assert shown.isVisible()
    return shown


def activate(qtbot: QtBot, window: QWidget) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def is_operated(widget: QWidget) -> bool:
    """Whether people press, type into or walk through a widget; not what it is made of."""
    own = not isinstance(widget.parent(), QComboBox | QAbstractScrollArea | QLineEdit)
    return own and (isinstance(widget, QAbstractButton) or widget.focusPolicy() != Qt.FocusPolicy.NoFocus)


def test_no_panel_is_forgotten() -> None:
    assert classes() == set(PLACES)


@every_state
@pytest.mark.parametrize("scale", SCALES)
def test_no_words_are_cut(app: App, panel: type[QWidget], state: str, scale: float) -> None:
    app.settings.scale = scale
    app.dressing.dress()
    window = enter(app, panel, state).window()
    assert app.window.size().toTuple() == LEAST
    assert not cut(window), "\n".join(cut(window))


@every_state
def test_it_is_drawn_in_every_theme(app: App, panel: type[QWidget], state: str) -> None:
    shown, papers = enter(app, panel, state), set()
    for theme in THEMES:
        app.dressing.theme(theme)
        picture = shown.grab().toImage()
        paper = picture.pixelColor(2, picture.height() - 3).name().upper()
        assert paper in (look(theme, 1.0).theme.paper, look(theme, 1.0).theme.surface)
        papers.add(paper)
    assert len(papers) > 1


@every_state
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_tab_goes_everywhere_in_order_and_back(
    qtbot: QtBot, app: App, panel: type[QWidget], state: str, scale: float
) -> None:
    app.settings.scale = scale
    app.dressing.dress()
    shown = enter(app, panel, state)
    activate(qtbot, shown.window())
    forth = tab_round(shown.window())
    assert {name(each) for each in stops(shown)} <= {name(each) for each in forth}
    back = tab_round(shown.window(), Qt.Key.Key_Backtab)
    assert [forth[0], *reversed(forth[1:])] == back
    outside = next((at for at, each in enumerate(forth) if not shown.isAncestorOf(each)), 0)
    inside = [each for each in forth[outside:] + forth[:outside] if shown.isAncestorOf(each)]
    assert len(list(groupby(forth, shown.isAncestorOf))) <= 3, "the panel is left and entered again"
    for one, other in pairwise(inside):
        beside = left(other) >= left(one) + one.width()  # in the next column
        assert beside or top(one) < top(other) + other.height(), f"{name(other)} stands above {name(one)}"


@every_state
def test_one_sees_where_the_keyboard_is(qtbot: QtBot, app: App, panel: type[QWidget], state: str) -> None:
    shown = enter(app, panel, state)
    activate(qtbot, shown.window())
    assert [name(each) for each in stops(shown) if not shows_focus(each)] == []


@every_state
def test_everything_has_a_voice(app: App, panel: type[QWidget], state: str) -> None:
    shown = enter(app, panel, state)
    assert told(shown).text(QAccessible.Text.Name), "the panel has no name"
    operated = [each for each in shown.findChildren(QWidget) if each.isVisible() and is_operated(each)]
    assert [complaint for each in operated for complaint in complaints(each)] == []


@every_state
def test_switches_say_whether_they_are_on(app: App, panel: type[QWidget], state: str) -> None:
    shown = enter(app, panel, state)
    for button in shown.findChildren(QAbstractButton):
        if button.isVisible() and button.isCheckable():
            found = told(button).state()
            assert (found.checkable, button.isChecked()) == (True, found.checked), name(button)


@pytest.fixture
def translated(monkeypatch: pytest.MonkeyPatch) -> None:
    """Everything that is said is said in longer, foreign words."""
    plain = messages._text
    monkeypatch.setattr(messages, "_text", lambda *asked: pseudo(plain(*asked)))


@every_state
def test_a_longer_language_finds_room(translated: None, app: App, panel: type[QWidget], state: str) -> None:
    window = enter(app, panel, state).window()
    assert not cut(window), "\n".join(cut(window))


def test_every_button_speaks_the_other_language(translated: None, app: App) -> None:
    enter(app, ReceiptPanel, "full")
    buttons = [each for each in app.window.findChildren(QAbstractButton) if each.isVisible() and is_operated(each)]
    assert len(buttons) > 20
    assert [name(each) for each in buttons if told(each).text(QAccessible.Text.Name).isascii()] == []
