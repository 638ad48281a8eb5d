"""Lessons as a person opens, names and finds them again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from gui.dialogs.files import ask_lesson, ask_save
from gui.saving import Saving
from gui.settings import Settings
from gui.window.window import Window
from resources.messages import word
from scoring.lesson.store import SUFFIX


class Lessons(QObject):
    """Asks for files, and keeps the name in the bar and the list of recent lessons true."""

    def __init__(self, saving: Saving, settings: Settings, window: Window, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._saving, self._settings, self._window = saving, settings, window
        saving.moved.connect(self._moved)
        window.bar.menu["recent"].aboutToShow.connect(self._list_recent)
        window.start.lesson_requested.connect(lambda path: self.open(Path(path)))
        window.start.show_recent(settings.recent)

    def ask(self) -> None:
        """Ask for a lesson and open it."""
        ask_lesson(self._window, lambda paths: self.open(Path(paths[0])))

    def new(self) -> None:
        """Begin an empty lesson; one that lies there empty is given a name."""
        if self._saving.path:
            self._saving.new()
        else:
            self.ask_name()

    def ask_name(self) -> None:
        """Ask for a file and keep the lesson there."""
        path = self._saving.path
        name = path.name if path else f"{word('window.lesson')}{SUFFIX}"
        ask_save(self._window, name, lambda paths: self._saving.save_as(Path(paths[0])))

    def open(self, path: Path, then: Callable[[], object] | None = None) -> None:
        """Lay a lesson out, then do what comes after it."""
        self._saving.open(path, then)

    def open_first(self, paths: Sequence[Path], then: Callable[[], object] | None = None) -> None:
        """Open one lesson of several; the others stand among the recent ones."""
        for path in reversed(paths[1:]):
            self._settings.remember(path)
        self.open(paths[0], then)

    def open_last(self) -> None:
        """Go on where the last session ended, however it ended, if that is wanted."""
        for path in self._settings.recent[:1] if self._settings.reopen else ():
            self.open(path)

    def _moved(self, path: str) -> None:
        if path:
            self._settings.remember(Path(path))
        self._window.bar.show_lesson(Path(path).stem)
        self._window.start.show_recent(self._settings.recent)

    def _list_recent(self) -> None:
        menu = self._window.bar.menu["recent"]
        menu.clear()
        for path in self._settings.recent:
            action = menu.addAction(path.stem.replace("&", "&&"))
            action.setStatusTip(str(path))
            action.setWhatsThis(str(path))
            action.triggered.connect(lambda _=False, path=path: self.open(path))
        menu.setDisabled(menu.isEmpty())
