"""The desk: the articles that lie open, in order, what was found about them, and what can be undone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from resources.messages import word
from scoring.values import Article, Assessment, Message

if TYPE_CHECKING:
    from scoring.intake.failure import Failure


class Entry(NamedTuple):
    """One thing on the desk: an article, or what could not be made one. ``key`` stays the same while it is known."""

    key: int
    content: Article | Failure

    @property
    def article(self) -> Article | None:
        """The article, if it is one."""
        return self.content if isinstance(self.content, Article) else None

    @property
    def trouble(self) -> Message | None:
        """Why it is no article."""
        return None if isinstance(self.content, Article) else self.content.message


class Desk(QObject):
    """The open articles. Adding and removing can be undone; assessments are kept for what comes back."""

    changed = Signal()
    assessed = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: tuple[Entry, ...] = ()
        self.undo_stack = QUndoStack(self)
        self._assessments: dict[int, Assessment] = {}
        self._troubles: dict[int, Message] = {}
        self._last_key = 0

    def add(self, contents: Iterable[Article | Failure]) -> list[Entry]:
        """Put articles at the end; one that lies open already (same place, same words) is left out."""
        known = {(entry.content.path, entry.article.text) for entry in self.entries if entry.article}
        ids = {entry.article.id for entry in self.entries if entry.article}
        added: list[Entry] = []
        for content in contents:
            if isinstance(content, Article) and (content.path, content.text) in known:
                continue
            self._last_key += 1
            added.append(Entry(self._last_key, _named(content, ids)))
        if added:
            self._change("window.undo_add", (*self.entries, *added), len(added))
        return added

    def remove(self, keys: Iterable[int]) -> None:
        """Take entries off the desk."""
        gone = set(keys)
        rest = tuple(entry for entry in self.entries if entry.key not in gone)
        if len(rest) < len(self.entries):
            self._change("window.undo_remove", rest, len(self.entries) - len(rest))

    def accept(self, key: int, assessment: Assessment) -> None:
        """Keep what scoring found about an article."""
        self._assessments[key] = assessment
        self.assessed.emit(key)

    def refuse(self, key: int, trouble: Message) -> None:
        """Keep why an article could not be scored."""
        self._troubles[key] = trouble
        self.assessed.emit(key)

    def entry(self, key: int) -> Entry | None:
        """The entry of that key, if it lies on the desk."""
        return next((entry for entry in self.entries if entry.key == key), None)

    def assessment(self, key: int) -> Assessment | None:
        """What scoring found, once it has."""
        return self._assessments.get(key)

    def trouble(self, entry: Entry) -> Message | None:
        """What went wrong with an entry, if anything did."""
        return entry.trouble or self._troubles.get(entry.key)

    def assessments(self) -> list[Assessment]:
        """What is found so far, in the order of the desk."""
        found = (self.assessment(entry.key) for entry in self.entries)
        return [assessment for assessment in found if assessment]

    def waiting(self) -> list[Entry]:
        """Articles that nothing is known about yet."""
        return [each for each in self.entries if not self.trouble(each) and not self.assessment(each.key)]

    def show(self, entries: tuple[Entry, ...]) -> None:
        """Lay out these entries: for the undo stack."""
        self.entries = entries
        self.changed.emit()

    def _change(self, id: str, after: tuple[Entry, ...], count: int) -> None:
        self.undo_stack.push(_Change(self, word(id, {"count": count}), after))


class _Change(QUndoCommand):
    """The desk before and after."""

    def __init__(self, desk: Desk, text: str, after: tuple[Entry, ...]) -> None:
        super().__init__(text)
        self._desk, self._before, self._after = desk, desk.entries, after

    def undo(self) -> None:
        self._desk.show(self._before)

    def redo(self) -> None:
        self._desk.show(self._after)


def _named(content: Article | Failure, taken: set[str]) -> Article | Failure:
    """An article under an id of its own, with -2, -3, ... where its own is taken: the rule of the shell."""
    if not isinstance(content, Article):
        return content
    name, count = content.id, 1
    while name in taken:
        count += 1
        name = f"{content.id}-{count}"
    taken.add(name)
    return replace(content, id=name)
