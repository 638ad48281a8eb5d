"""Dressing the window: the theme and text size chosen, and those of the projector while it is on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from gui.dialogs.settings import SettingsDialog
from gui.settings import SCALES, Settings
from gui.theme import look
from gui.window.window import Window

PROJECTED = 28 / 17  # text of the reader on a wall, in pixels of the design, over that on a desk
SYSTEM = -1  # what Qt takes for as often as the system says


class Dressing:
    """Puts what the settings say onto the window."""

    def __init__(self, settings: Settings, window: Window) -> None:
        self._settings, self._window = settings, window
        self.dialog: SettingsDialog | None = None
        self._projected = False
        self._moving = {effect: QApplication.isEffectEnabled(effect) for effect in Qt.UIEffect}
        self._move()
        settings.changed.connect(self._changed)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.dress)

    def ask(self) -> None:
        """Show what can be chosen, beside the window."""
        self.dialog = self.dialog or SettingsDialog(self._settings, self._window)
        self.dialog.show()
        self.dialog.activateWindow()

    def dress(self) -> None:
        """Palette, style sheet and sizes of the chosen theme."""
        choice, scale = self._settings.theme, self._settings.scale
        now = look("projector", min(scale * PROJECTED, SCALES[-1])) if self._projected else look(choice, scale)
        QGuiApplication.setPalette(now.palette())
        self._window.setStyleSheet(now.style_sheet())
        self._window.set_look(now)
        self._window.acts[f"theme_{choice}"].setChecked(True)

    def projector(self, on: bool) -> None:
        """Large and in high contrast, or as chosen."""
        self._projected = on
        self.dress()
        self._window.show_projector(on)

    def theme(self, name: str) -> None:
        """Choose a theme, one of ``THEMES``."""
        self._settings.theme = name

    def scale(self, by: int) -> None:
        """Text a step larger (1), smaller (-1), or as usual (0)."""
        now = SCALES.index(self._settings.scale)
        self._settings.scale = 1.0 if by == 0 else SCALES[max(0, min(len(SCALES) - 1, now + by))]

    def _changed(self, setting: str) -> None:
        if setting in ("theme", "scale"):
            self.dress()
        elif setting == "motion":
            self._move()

    def _move(self) -> None:
        """Let menus slide and the text cursor blink as the system has it, or nothing."""
        moves = self._settings.motion == "system"
        for effect, usual in self._moving.items():
            QApplication.setEffectEnabled(effect, usual and moves)
        QGuiApplication.styleHints().setCursorFlashTime(SYSTEM if moves else 0)
