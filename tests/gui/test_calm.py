from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from gui import calm
from gui.calm import Calm


@pytest.fixture
def times(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    monkeypatch.setattr(calm, "REST", 20)
    return []


def test_at_once_and_then_once_for_all(qtbot: QtBot, times: list[int]) -> None:
    owner = QObject()
    it = Calm(lambda: times.append(1), owner)
    it.ask()
    assert len(times) == 1
    for _ in range(5):
        it.ask()
    assert len(times) == 1
    qtbot.waitUntil(lambda: len(times) == 2)
    qtbot.wait(60)
    assert len(times) == 2


def test_finishing_does_what_was_asked_for_and_no_more(qtbot: QtBot, times: list[int]) -> None:
    owner = QObject()
    it = Calm(lambda: times.append(1), owner)
    it.finish()
    assert times == []
    it.ask()
    it.ask()
    it.finish()
    assert len(times) == 2
    it.finish()
    assert len(times) == 2


def test_without_rest_every_time(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calm, "REST", 0)
    times: list[int] = []
    owner = QObject()
    it = Calm(lambda: times.append(1), owner)
    it.ask()
    it.ask()
    assert len(times) == 2
