"""Dressing the window: what is chosen is seen and remembered."""

from __future__ import annotations

from gui.app import App
from gui.settings import SCALES


def test_a_theme_is_put_on_and_remembered(app: App) -> None:
    app.dressing.theme("dark")
    assert app.settings.theme == "dark"
    assert app.window.bar.themes["dark"].isChecked()
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
