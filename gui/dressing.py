"""Dressing the window: the theme and text size chosen, and those of the projector while it is on."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from gui.settings import SCALES, Settings
from gui.theme import look
from gui.window.window import Window


class Dressing:
    """Puts what the settings say onto the window."""

    def __init__(self, settings: Settings, window: Window) -> None:
        self._settings, self._window = settings, window
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.dress)

    def dress(self) -> None:
        """Palette, style sheet and sizes of the chosen theme."""
        now = look(self._settings.theme, self._settings.scale)
        QGuiApplication.setPalette(now.palette())
        self._window.setStyleSheet(now.style_sheet())
        self._window.set_look(now)
        self._window.bar.themes[self._settings.theme].setChecked(True)

    def theme(self, name: str) -> None:
        """Choose a theme, one of ``THEMES``."""
        self._settings.theme = name
        self.dress()

    def scale(self, by: int) -> None:
        """Text a step larger (1), smaller (-1), or as usual (0)."""
        now = SCALES.index(self._settings.scale)
        self._settings.scale = 1.0 if by == 0 else SCALES[max(0, min(len(SCALES) - 1, now + by))]
        self.dress()
