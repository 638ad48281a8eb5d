"""Dressing the window: what is chosen is seen and remembered."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.app import App
from gui.settings import SCALES


def test_a_theme_is_put_on_and_remembered(app: App) -> None:
    app.dressing.theme("dark")
    assert app.settings.theme == "dark"
    assert app.window.acts["theme_dark"].isChecked()
    assert app.window.palette().window().color().lightness() < 60


def test_text_grows_and_shrinks_within_bounds(app: App) -> None:
    for _ in SCALES:
        app.dressing.scale(1)
    assert app.settings.scale == SCALES[-1]
    app.dressing.scale(0)
    assert app.settings.scale == 1.0
    for _ in SCALES:
        app.dressing.scale(-1)
    assert app.settings.scale == SCALES[0]


def test_the_projector_shows_the_page_alone_large_and_goes_back(app: App, files: list[str]) -> None:
    window = app.window
    app.loading.load(files)
    shown = window.reader.layers.on()
    window.show()
    window.acts["projector"].trigger()
    assert window.isFullScreen()
    assert not any(part.isVisible() for part in (window.library, window.receipt, window.status))
    assert round(17 * window.reader.text.look.scale) == 28
    assert window.reader.text.verticalScrollBar().value() == 0
    assert len(window.reader.layers.on()) == 1
    window.acts["next_family"].trigger()
    assert len(window.reader.layers.on()) == 1
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isFullScreen()
    assert all(part.isVisible() for part in (window.library, window.receipt, window.status))
    assert window.reader.text.look.scale == app.settings.scale
    assert window.reader.layers.on() == shown


def test_the_projector_is_no_larger_than_the_largest_text(app: App, files: list[str]) -> None:
    app.loading.load(files)
    app.settings.scale = SCALES[-1]
    app.window.acts["projector"].trigger()
    assert app.window.reader.text.look.scale == SCALES[-1]


def test_nothing_moves_where_nobody_wants_it(app: App) -> None:
    usual = QApplication.cursorFlashTime()
    app.settings.motion = "still"
    assert QApplication.cursorFlashTime() == 0
    assert not any(map(QApplication.isEffectEnabled, Qt.UIEffect))
    app.settings.motion = "system"
    assert QApplication.cursorFlashTime() == usual > 0
