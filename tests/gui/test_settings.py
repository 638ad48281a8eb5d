"""Settings: kept between two starts, the usual where nonsense is stored, and told when they change."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QByteArray, QSettings
from pytestqt.qtbot import QtBot

from gui.settings import OFFERED, Choice, Settings

Open = Callable[[], Settings]
KEPT: dict[str, Any] = {
    "theme": "dark",
    "scale": 1.3,
    "motion": "still",
    "grouping": "family",
    "reopen": False,
    "geometry": QByteArray(b"here"),
    "zones": QByteArray(b"wide\0"),
    "rewrite_zones": QByteArray(b"narrow\0"),
}


@pytest.fixture
def again(tmp_path: Path) -> Open:
    """The settings as the next start finds them."""
    return lambda: Settings(QSettings(str(tmp_path / "kept.ini"), QSettings.Format.IniFormat))


@pytest.mark.parametrize("name", KEPT)
def test_each_is_kept(again: Open, name: str) -> None:
    assert getattr(again(), name) != KEPT[name]
    setattr(again(), name, KEPT[name])
    assert getattr(again(), name) == KEPT[name]


@pytest.mark.parametrize("each", OFFERED, ids=lambda each: each.id)
def test_every_choice_is_kept(again: Open, each: Choice[Any]) -> None:
    for choice in each.choices:
        setattr(again(), each.id, choice)
        assert getattr(again(), each.id) == choice


@pytest.mark.parametrize("nonsense", ["pink", "", "nan", "inf", "DARKER", QByteArray(b"\xff"), 7.5j, [], None])
def test_nonsense_is_the_usual(again: Open, nonsense: object) -> None:
    settings = again()
    for each in OFFERED:
        settings.store.setValue(each.id, str(nonsense))
        assert getattr(again(), each.id) == each.usual
    for state in ("geometry", "zones", "rewrite_zones"):
        settings.store.setValue(state, str(nonsense))
        assert getattr(again(), state) == QByteArray()


@pytest.mark.parametrize(("stored", "meant"), [("1.4", (1.3, 1.5)), ("0.1", (0.85,)), ("9", (2.0,))])
def test_a_size_between_two_is_the_nearest(settings: Settings, stored: str, meant: tuple[float, ...]) -> None:
    settings.store.setValue("scale", stored)
    assert settings.scale in meant


def test_changes_are_told_once(qtbot: QtBot, settings: Settings) -> None:
    told: list[str] = []
    settings.changed.connect(told.append)
    settings.theme = "dark"
    settings.theme = "dark"
    settings.reopen = False
    assert told == ["theme", "reopen"]


def test_all_are_put_back_but_the_place_of_the_window(settings: Settings) -> None:
    for name, value in KEPT.items():
        setattr(settings, name, value)
    settings.put_back()
    assert [getattr(settings, each.id) for each in OFFERED] == [each.usual for each in OFFERED]
    assert settings.zones == KEPT["zones"]


def test_every_usual_is_a_choice() -> None:
    assert all(each.usual in each.choices for each in OFFERED)


def test_recent_lessons_the_latest_first_and_only_those_still_there(settings: Settings, tmp_path: Path) -> None:
    paths = [tmp_path / f"{number}.lesson" for number in range(10)]
    for path in paths:
        path.touch()
        settings.remember(path)
    settings.remember(paths[5])
    paths[9].unlink()
    assert settings.recent == [paths[5], *(paths[number] for number in (8, 7, 6, 4, 3, 2))]
