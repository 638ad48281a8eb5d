"""What journeys share: the whole program in a real window, with its own settings and lessons."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.app import App
from gui.settings import Settings
from gui.theme import load_fonts

PATIENCE = 30_000  # milliseconds


@pytest.fixture
def app(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[App]:
    load_fonts()
    app = App(Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)), tmp_path / "lessons")
    app.window.show()
    qtbot.waitExposed(app.window)
    yield app
    app.window.close()
    app.window.deleteLater()
