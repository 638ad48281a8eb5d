"""What the program remembers of a person's choices between two starts: nothing of what stands in articles."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

THEMES = ("system", "light", "dark", "contrast")
SCALES = (0.85, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0)
GROUPINGS = ("weight", "family")
RECENT = 8  # lessons


class Settings:
    """Typed access to the stored choices; whatever cannot be understood is the default."""

    def __init__(self, store: QSettings) -> None:
        self._store = store

    @property
    def theme(self) -> str:
        """One of ``THEMES``."""
        value = str(self._store.value("theme", THEMES[0]))
        return value if value in THEMES else THEMES[0]

    @theme.setter
    def theme(self, value: str) -> None:
        self._store.setValue("theme", value)

    @property
    def scale(self) -> float:
        """The size of all text, one of ``SCALES``; 1.0 is 100%."""
        try:
            value = float(str(self._store.value("scale", 1.0)))
        except ValueError:
            return 1.0
        return min(SCALES, key=lambda scale: abs(scale - value))

    @scale.setter
    def scale(self, value: float) -> None:
        self._store.setValue("scale", value)

    @property
    def grouping(self) -> str:
        """How the receipt orders its lines, one of ``GROUPINGS``."""
        value = str(self._store.value("grouping", GROUPINGS[0]))
        return value if value in GROUPINGS else GROUPINGS[0]

    @grouping.setter
    def grouping(self, value: str) -> None:
        self._store.setValue("grouping", value)

    @property
    def geometry(self) -> QByteArray:
        """Where the window was."""
        value = self._store.value("geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._store.setValue("geometry", value)

    @property
    def zones(self) -> QByteArray:
        """How library, page and receipt share the window."""
        value = self._store.value("zones")
        return value if isinstance(value, QByteArray) else QByteArray()

    @zones.setter
    def zones(self, value: QByteArray) -> None:
        self._store.setValue("zones", value)

    @property
    def recent(self) -> list[Path]:
        """The lessons opened last that are still there, the latest first."""
        value = self._store.value("recent")
        names = value if isinstance(value, list) else [value] if value else []
        return [path for path in map(Path, map(str, names)) if path.is_file()]

    def remember(self, lesson: Path) -> None:
        """Put a lesson first among the recent ones."""
        paths = [lesson, *(path for path in self.recent if path != lesson)]
        self._store.setValue("recent", [str(path) for path in paths[:RECENT]])
