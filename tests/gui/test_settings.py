"""Choices are kept, nonsense is the default."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings

from gui.settings import Settings


def test_choices_are_kept(tmp_path: Path) -> None:
    path = str(tmp_path / "s.ini")
    first = Settings(QSettings(path, QSettings.Format.IniFormat))
    first.grouping = "family"
    first.theme, first.scale, first.geometry = "dark", 1.3, QByteArray(b"here")
    second = Settings(QSettings(path, QSettings.Format.IniFormat))
    assert (second.theme, second.scale, second.geometry) == ("dark", 1.3, QByteArray(b"here"))
    assert second.grouping == "family"


@pytest.mark.parametrize(("theme", "scale"), [("pink", "wide"), ("", ""), ("DARK", "nan.")])
def test_nonsense_is_the_default(settings: Settings, theme: str, scale: str) -> None:
    settings.theme = theme
    settings._store.setValue("scale", scale)
    settings.grouping = theme
    assert settings.grouping == "weight"
    assert settings.theme == "system"
    assert settings.scale == 1.0
    assert settings.geometry == QByteArray()


def test_a_size_between_two_is_the_nearest(settings: Settings) -> None:
    settings.scale = 1.4
    assert settings.scale in (1.3, 1.5)


def test_recent_lessons_the_latest_first_and_only_those_still_there(settings: Settings, tmp_path: Path) -> None:
    paths = [tmp_path / f"{number}.lesson" for number in range(10)]
    for path in paths:
        path.touch()
        settings.remember(path)
    settings.remember(paths[5])
    paths[9].unlink()
    assert settings.recent == [paths[5], *(paths[number] for number in (8, 7, 6, 4, 3, 2))]
