"""What can be called by name: actions and places to go, and those of them that a few letters mean."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from resources.messages import word

NAME, TOLD, NOTE = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
LIKE = 75  # of 100: names this much like what was typed are taken for it where nothing begins so
MOST_LIKE = 8  # names
END = "\n"
Index = QModelIndex | QPersistentModelIndex


class Command(NamedTuple):
    """Something to call: its name, its keys or its kind, what comes of it, and the call."""

    name: str
    note: str
    tell: Callable[[], str]  # worded when it is shown: there may be thousands
    run: Callable[[], object]

    @property
    def spoken(self) -> str:
        """All that is shown of it."""
        return word("palette.spoken", {"name": self.name, "told": self.tell(), "note": self.note})


class CommandsModel(QAbstractListModel):
    """The commands that were found."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: Sequence[Command] = ()
        self._names: Sequence[str] = ()
        self.found: Sequence[Command] = ()

    def offer(self, commands: Sequence[Command]) -> None:
        """Take what can be called, and find all of it."""
        self._all, self._names = commands, _words(f"{each.name} {each.note}" for each in commands)
        self.find("")

    def find(self, sought: str) -> None:
        """Find what is called so; else that of which it is told; else what is spelt a little otherwise."""
        (words,) = _words([sought])
        self.beginResetModel()
        self.found = self._named(words) or self._told(words) or self._like(words)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent and parent.isValid() else len(self.found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        command = self.found[index.row()]
        if role == TOLD:
            return command.tell()
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return command.spoken
        return {NAME: command.name, NOTE: command.note}.get(role)

    def _named(self, words: str) -> list[Command]:
        """Those whose names begin so first, then those with words that begin so."""
        first = [name.startswith(words) for name in self._names]
        rest = [not begun and _begins(name, words) for name, begun in zip(self._names, first, strict=True)]
        return [each for some in (first, rest) for each, chosen in zip(self._all, some, strict=True) if chosen]

    def _told(self, words: str) -> list[Command]:
        told = _words(each.tell() for each in self._all)
        return [each for each, said in zip(self._all, told, strict=True) if _begins(said, words)]

    def _like(self, words: str) -> list[Command]:
        from rapidfuzz import fuzz, process  # the window opens without

        like = process.extract(words, self._names, scorer=fuzz.partial_ratio, score_cutoff=LIKE, limit=MOST_LIKE)
        return [self._all[at] for _, _, at in like]


def _words(texts: Iterable[str]) -> list[str]:
    """The words of each text, each after a blank; of thousands of texts at once."""
    lines = "".join(f"{text.replace(END, ' ')}{END}" for text in texts)
    return [f" {line.strip()}" for line in re.sub(r"[^\w\n]+", " ", lines.casefold()).split(END)[:-1]]


def _begins(text: str, words: str) -> bool:
    """Whether each of the words begins one of the text."""
    return all(f" {each}" in text for each in words.split())
