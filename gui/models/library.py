"""The list of open articles as Qt sees it: stories and their articles, filtered and sorted."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from gui.calm import Calm
from gui.desk import Desk, Entry
from gui.models.shelf import DESK_ORDER, NO_ENTRY, REST, TITLE, Row, by_story, in_order, measured, shelve, story_of
from gui.words import article_title, band_word, score_text
from resources.messages import word
from scoring.lesson.lesson import Story

Index = QModelIndex | QPersistentModelIndex
KEY = Qt.ItemDataRole.UserRole
ENTRY = Qt.ItemDataRole.UserRole + 1
ASSESSMENT = Qt.ItemDataRole.UserRole + 2
TROUBLE = Qt.ItemDataRole.UserRole + 3
STORY = Qt.ItemDataRole.UserRole + 4  # the key of the story that a heading names, else None
FOLDED = Qt.ItemDataRole.UserRole + 5
COUNT = Qt.ItemDataRole.UserRole + 6  # of a story's articles
DRAGGED = "application/x-copydesk-articles"
MANY = 20  # runs of new rows: from there on all rows are laid out anew
VIEW = "folded"  # the stories folded, in the view of the lesson


class LibraryModel(QAbstractListModel):
    """One row an entry of the desk or a story that some of them belong to."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.order, self.upward, self.sought = DESK_ORDER, False, ""
        self._texts: dict[int, tuple[Entry, str]] = {}  # what the filter looks at
        self._rows: list[Row] = []
        self._at: dict[Row, int] = {}
        self._by_entry: dict[int, int] = {}
        self._counts: dict[int, int] = {}
        self._calm = Calm(self.arrange, self)
        desk.changed.connect(self._follow)
        desk.assessed.connect(self._refresh)
        self.arrange()

    # -- what is listed

    def filter(self, sought: str) -> None:
        """List only what has all these words in its title or path."""
        self.sought = sought
        self.arrange()

    def sort_by(self, order: str, *, upward: bool = False) -> None:
        """Order by ``SCORE``, ``TITLE``, ``DESK_ORDER`` or a measure, within each story."""
        self.order, self.upward = order, upward
        self.arrange()

    @property
    def folded(self) -> frozenset[int]:
        """The stories that show their heading only."""
        return frozenset(int(each) for each in self._desk.view.get(VIEW, "").split() if each.isdecimal())

    def fold(self, story: int, *, on: bool) -> None:
        """Hide or show the articles of a story."""
        folded = self.folded | {story} if on else self.folded - {story}
        self._desk.look_at({VIEW: " ".join(map(str, sorted(folded)))})
        self.arrange()
        at = self.index(self.heading_of(story))
        self.dataChanged.emit(at, at)

    def arrange(self) -> None:
        """Put the rows where they belong; what stays keeps its row, unless rows have gone."""
        rows = self._wanted()
        if rows == self._rows:
            return
        if len(rows) > len(self._rows) and (runs := _runs(self._rows, rows)) is not None:
            for first, last in runs:
                self.beginInsertRows(QModelIndex(), first, last)
                self._take([*self._rows[:first], *rows[first : last + 1], *self._rows[first:]])
                self.endInsertRows()
        elif len(rows) == len(self._rows) and set(rows) == set(self._rows):
            self._reorder(rows)
        else:
            self.beginResetModel()
            self._take(rows)
            self.endResetModel()

    def _wanted(self) -> list[Row]:
        shown = list(self._matching())
        if self.order:
            shown = in_order(shown, self._value(), upward=self.upward)
        told = by_story(self._desk.state.stories, shown)
        self._counts = {story: len(keys) for story, keys in told.items()}
        return list(shelve(told, frozenset() if self.sought else self.folded))

    def _matching(self) -> Iterator[Entry]:
        words = self.sought.casefold().split()
        for entry in self._desk.entries:
            if not words or all(each in self._text(entry) for each in words):
                yield entry

    def _text(self, entry: Entry) -> str:
        known = self._texts.get(entry.key)
        if known is None or known[0] is not entry:
            known = self._texts[entry.key] = entry, f"{self._title(entry)} {entry.taken.path}".casefold()
        return known[1]

    def _value(self) -> Callable[[Entry], float | str | None]:
        if self.order == TITLE:
            return self._text
        read = measured(self.order)
        return lambda entry: read(self._desk.assessment(entry.key))

    def _take(self, rows: list[Row]) -> None:
        self._rows = rows
        self._at = {row: at for at, row in enumerate(rows)}
        self._by_entry = {row.entry: at for at, row in enumerate(rows)}

    def _reorder(self, rows: list[Row]) -> None:
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        moved = [self._rows[index.row()] for index in held]
        self._take(rows)
        self.changePersistentIndexList(held, [self.index(self._at[row]) for row in moved])
        self.layoutChanged.emit()

    # -- what a row says

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if row.entry == NO_ENTRY:
            return self._of_story(row.story, role)
        if role == STORY:  # asked for every row
            return None
        entry = self._desk.entry(row.entry)
        if entry is None:  # until the rows follow the desk
            return None
        if role == KEY:
            return entry.key
        if role == ENTRY:
            return entry
        if role == ASSESSMENT:
            return self._desk.assessment(entry.key)
        if role == TROUBLE:
            trouble = self._desk.trouble(entry)
            return word(*trouble) if trouble else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._title(entry)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._described(entry)
        return None

    def row_of(self, key: int) -> int:
        """The row of an entry, or -1."""
        return self._by_entry.get(key, -1) if key != NO_ENTRY else -1

    def heading_of(self, story: int) -> int:
        """The row of a story's heading, or -1."""
        return self._at.get(Row(story), -1)

    def is_heading(self, row: int) -> bool:
        """Whether a row names a story."""
        return self._rows[row].is_heading

    def has_headings(self) -> bool:
        """Whether there are stories."""
        return bool(self._rows) and self._rows[0].is_heading

    def story_at(self, row: int) -> int:
        """The story that a row names or belongs to, or ``REST``."""
        return self._rows[row].story

    def stories(self) -> tuple[Story, ...]:
        """All stories, in order."""
        return self._desk.state.stories

    def knows(self, key: int) -> bool:
        """Whether an entry lies on the desk, listed or not."""
        return self._desk.entry(key) is not None

    def story_title(self, story: int) -> str:
        """What a story is called."""
        titles = (each.title for each in self._desk.state.stories if each.key == story)
        return next(titles, word("window.story_rest"))

    def _of_story(self, story: int, role: int) -> object:
        title, count, folded = self.story_title(story), self._counts.get(story, 0), story in self.folded
        if role == STORY:
            return story
        if role == FOLDED:
            return folded and not self.sought
        if role == COUNT:
            return count
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return title
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            kind = "folded" if folded else "unfolded"
            return word(f"window.row_story_{kind}", {"title": title, "count": count})
        return None

    def _title(self, entry: Entry) -> str:
        return article_title(entry.taken, self._desk.assessment(entry.key))

    def _described(self, entry: Entry) -> str:
        told, story = self._found(entry), story_of(entry)
        return word("window.row_of_story", {"row": told, "story": self.story_title(story)}) if story else told

    def _found(self, entry: Entry) -> str:
        trouble, found = self._desk.trouble(entry), self._desk.assessment(entry.key)
        title = self._title(entry)
        if trouble:
            return word("window.row_failed", {"title": title, "why": word(*trouble)})
        if not found:
            return word("window.row_waiting", {"title": title})
        values = {"title": title, "score": score_text(found.score), "band": band_word(found.band)}
        if found.score is None:
            return word("window.row_not_scored", {**values, "why": "; ".join(word(*c.message) for c in found.cautions)})
        return word("window.row_scored", values)

    # -- what people do with rows

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        row = self._rows[index.row()]
        if not row.is_heading:
            return usual | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
        named = Qt.ItemFlag.ItemIsEditable if row.story != REST else Qt.ItemFlag.NoItemFlags
        return usual | Qt.ItemFlag.ItemIsDropEnabled | named

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        title = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or not title:
            return False
        self._desk.rename_story(self._rows[index.row()].story, title)
        return True

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [DRAGGED]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        keys = (self._rows[index.row()].entry for index in indexes)
        data.setData(DRAGGED, " ".join(str(key) for key in keys if key != NO_ENTRY).encode())
        return data

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:  # noqa: ARG002
        at = parent.row() if parent.isValid() else min(row, len(self._rows)) - 1
        if not data.hasFormat(DRAGGED) or at < 0:
            return False
        keys = [int(key) for key in bytes(data.data(DRAGGED).data()).split()]
        self._desk.move(keys, self._rows[at].story or None)
        return True

    # -- what happens on the desk

    def _follow(self) -> None:
        self.arrange()
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def _refresh(self, key: int) -> None:
        self._texts.pop(key, None)
        row = self.row_of(key)
        if row >= 0:
            self.dataChanged.emit(self.index(row), self.index(row))
        if self.order or self.sought:
            self._calm.ask()


def _runs(old: list[Row], new: list[Row]) -> list[tuple[int, int]] | None:
    """The runs of rows, first and last, that make the new ones of the old; None where that is not all, or too many."""
    runs: list[tuple[int, int]] = []
    place = 0
    for at, row in enumerate(new):
        if place < len(old) and old[place] == row:
            place += 1
        elif runs and runs[-1][1] == at - 1:
            runs[-1] = (runs[-1][0], at)
        else:
            runs.append((at, at))
            if len(runs) > MANY:
                return None
    return runs if place == len(old) else None
