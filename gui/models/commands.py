"""What can be called by name: actions and places to go, and those of them that a few letters mean."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from resources.messages import word

NAME, TOLD, NOTE = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
LIKE = 75  # of 100: names this much like what was typed are taken for it where nothing begins so
MOST_LIKE = 8  # names
Index = QModelIndex | QPersistentModelIndex


class Command(NamedTuple):
    """Something to call: its name, what comes of it, its keys or its kind, and the call."""

    name: str
    told: str
    note: str
    run: Callable[[], object]

    @property
    def spoken(self) -> str:
        """All that is shown of it."""
        return word("palette.spoken", {"name": self.name, "told": self.told, "note": self.note})


class CommandsModel(QAbstractListModel):
    """The commands that were found."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[tuple[str, str, Command]] = []
        self.found: list[Command] = []

    def offer(self, commands: Sequence[Command]) -> None:
        """Take what can be called, and find all of it."""
        self._all = [(_words(each.name), _words(f"{each.name} {each.note} {each.told}"), each) for each in commands]
        self.find("")

    def find(self, sought: str) -> None:
        """Find what is called so: names that begin with it, then with its words, then what is said with them."""
        words = _words(sought).split()
        begun = f" {' '.join(words)}"
        ranks = [(_rank(name, said, words, begun), command) for name, said, command in self._all]
        self.beginResetModel()
        self.found = [command for rank in range(3) for found, command in ranks if found == rank] or self._like(sought)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent and parent.isValid() else len(self.found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        command = self.found[index.row()]
        texts = {NAME: command.name, TOLD: command.told, NOTE: command.note}
        return command.spoken if role == Qt.ItemDataRole.AccessibleTextRole else texts.get(role)

    def _like(self, sought: str) -> list[Command]:
        """Names spelt a little otherwise."""
        from rapidfuzz import fuzz, process  # the window opens without

        names = [name for name, _, _ in self._all]
        like = process.extract(_words(sought), names, scorer=fuzz.partial_ratio, score_cutoff=LIKE, limit=MOST_LIKE)
        return [self._all[at][2] for _, _, at in like]


def _words(text: str) -> str:
    """The words of a text, each after a blank."""
    return " " + re.sub(r"\W+", " ", text.casefold()).strip()


def _rank(name: str, said: str, words: Sequence[str], begun: str) -> int:
    if name.startswith(begun):
        return 0
    if all(f" {each}" in name for each in words):
        return 1
    return 2 if all(f" {each}" in said for each in words) else 3
