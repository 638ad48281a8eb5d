"""The list of open articles as Qt sees it."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gui.desk import Desk, Entry
from gui.words import article_title, band_word, score_text
from resources.messages import word

Index = QModelIndex | QPersistentModelIndex
KEY = Qt.ItemDataRole.UserRole
ENTRY = Qt.ItemDataRole.UserRole + 1
ASSESSMENT = Qt.ItemDataRole.UserRole + 2
TROUBLE = Qt.ItemDataRole.UserRole + 3


class LibraryModel(QAbstractListModel):
    """One row an entry of the desk."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._entries = desk.entries
        desk.changed.connect(self._reset)
        desk.assessed.connect(self._refresh)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self._entries[index.row()]
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
        return next((row for row, entry in enumerate(self._entries) if entry.key == key), -1)

    def _title(self, entry: Entry) -> str:
        return article_title(entry.taken, self._desk.assessment(entry.key))

    def _described(self, entry: Entry) -> str:
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

    def _reset(self) -> None:
        self.beginResetModel()
        self._entries = self._desk.entries
        self.endResetModel()

    def _refresh(self, key: int) -> None:
        row = self.row_of(key)
        if row >= 0:
            self.dataChanged.emit(self.index(row), self.index(row))
