"""What every panel owes everybody: room for its words, every theme, the keyboard, and a voice."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.app import App
from gui.settings import Settings
from gui.theme import Look
from tests.gui.fitting import cut
from tests.gui.panels.suite import PLACES, classes, score

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
    shown = PLACES[panel].panel(app)
    assert isinstance(shown, panel)
    assert shown.isVisible()
    return shown


def test_no_panel_is_forgotten() -> None:
    assert classes() == set(PLACES)


@every_state
@pytest.mark.parametrize("scale", SCALES)
def test_no_words_are_cut(qtbot: QtBot, app: App, panel: type[QWidget], state: str, scale: float) -> None:
    app.settings.scale = scale
    app.dressing.dress()
    enter(app, panel, state)
    assert app.window.size().toTuple() == LEAST
    qtbot.wait(20)
    assert not cut(app.window), "\n".join(cut(app.window))
