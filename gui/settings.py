"""What the program remembers of a person's choices between two starts: nothing of what stands in articles."""

from __future__ import annotations

from math import isfinite
from pathlib import Path
from typing import Any, Generic, Self, TypeVar, overload

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

THEMES = ("system", "light", "dark", "contrast")
SCALES = (0.85, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0)
GROUPINGS = ("weight", "family")
MOTIONS = ("system", "still")
RECENT = 8  # lessons

T = TypeVar("T")


class Kept(Generic[T]):
    """Something stored under the name that it has in ``Settings``; whatever cannot be understood is ``usual``."""

    id = ""

    def __init__(self, usual: T) -> None:
        self.usual = usual

    def __set_name__(self, owner: type[Settings], name: str) -> None:
        self.id = name

    @overload
    def __get__(self, owner: None, kind: type[Settings]) -> Self: ...
    @overload
    def __get__(self, owner: Settings, kind: type[Settings]) -> T: ...
    def __get__(self, owner: Settings | None, kind: type[Settings]) -> Self | T:
        return self if owner is None else self.understand(owner.store.value(self.id, self.usual))

    def __set__(self, owner: Settings, value: T) -> None:
        before = self.__get__(owner, type(owner))
        owner.store.setValue(self.id, value)
        if value != before:
            owner.changed.emit(self.id)

    def understand(self, stored: object) -> T:
        """What is meant by what lies in the store."""
        return stored if isinstance(stored, type(self.usual)) else self.usual


class Choice(Kept[T]):
    """One of some; stored in words, as every kind of store gives them back."""

    def __init__(self, choices: tuple[T, ...], usual: T) -> None:
        super().__init__(usual)
        self.choices = choices

    def understand(self, stored: object) -> T:
        meant = (each for each in self.choices if str(each).lower() == str(stored).lower())
        return next(meant, self.usual)


class Size(Choice[float]):
    """One of some sizes; one between two is the nearest."""

    def understand(self, stored: object) -> float:
        try:
            size = float(str(stored))
        except ValueError:
            return self.usual
        return min(self.choices, key=lambda choice: abs(choice - size)) if isfinite(size) else self.usual


class Settings(QObject):
    """Typed access to the stored choices; tells which one changes."""

    changed = Signal(str)  # its id

    theme = Choice(THEMES, usual="system")
    scale = Size(SCALES, usual=1.0)  # of all text; 1.0 is 100%
    motion = Choice(MOTIONS, usual="system")
    grouping = Choice(GROUPINGS, usual="weight")  # how the receipt orders its lines
    stories = Choice((True, False), usual=True)  # newly opened articles fall into their story by themselves
    reopen = Choice((True, False), usual=True)  # go on with the last lesson at the start
    geometry = Kept(QByteArray())  # where the window was
    zones = Kept(QByteArray())  # how library, page and receipt share it
    rewrite_zones = Kept(QByteArray())  # how a rewrite and its receipt share it

    def __init__(self, store: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.store = store

    def put_back(self) -> None:
        """Make every choice the usual one."""
        for each in OFFERED:
            setattr(self, each.id, each.usual)

    @property
    def recent(self) -> list[Path]:
        """The lessons opened last that are still there, the latest first."""
        value = self.store.value("recent")
        names = value if isinstance(value, list) else [value] if value else []
        return [path for path in map(Path, map(str, names)) if path.is_file()]

    def remember(self, lesson: Path) -> None:
        """Put a lesson first among the recent ones."""
        paths = [lesson, *(path for path in self.recent if path != lesson)]
        self.store.setValue("recent", [str(path) for path in paths[:RECENT]])


OFFERED: tuple[Choice[Any], ...] = (
    Settings.theme,
    Settings.scale,
    Settings.motion,
    Settings.grouping,
    Settings.stories,
    Settings.reopen,
)
"""What a person can choose, in the order of the settings dialog; worded in ``settings.toml``."""
