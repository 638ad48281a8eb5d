"""The comparison as Qt sees it: articles of a story across and measures down, or the other way round."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gui.calm import Calm
from gui.desk import Desk, Entry
from gui.models.comparing import DIFFER, Compared, pasted
from gui.models.headings import Said, of_article, of_cell, of_measure
from gui.models.shelf import DESK_ORDER, REST, in_order, measured, story_of
from gui.widgets.heading import HEADING, Heading
from gui.words import measure_word, score_text, unit_text
from resources.messages import word
from scoring.lesson.lesson import Story

Index = QModelIndex | QPersistentModelIndex
CELL = Qt.ItemDataRole.UserRole
ALL = REST  # the articles of every story, and what one outside every story is compared with
SPOKEN = (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


class ComparisonModel(QAbstractTableModel):
    """The articles of a story, or all, at the receipt's measures."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.story, self.shown, self.turned = ALL, DIFFER, False
        self.order, self.upward = DESK_ORDER, False
        self._chosen = False  # the story, by somebody
        self.table = Compared((), ())
        self._calm = Calm(self.refresh, self)
        self._stale, self._looked_at = False, True
        desk.changed.connect(self._want)
        desk.assessed.connect(self._want)

    # -- what is shown

    def show_story(self, story: int) -> None:
        """Show the articles of a story, or of ``ALL``."""
        self.story, self._chosen = story, True
        self.refresh()

    def show_measures(self, shown: str) -> None:
        """Show ``EVERY`` measure, first where the articles ``DIFFER`` most, or one family's."""
        self.shown = shown
        self.refresh()

    def sort_by(self, measure: str, *, upward: bool = False) -> None:
        """Order the articles by a measure's value, ``SCORE`` or ``DESK_ORDER``; highest first unless ``upward``."""
        self.order, self.upward = measure, upward
        self.refresh()

    def turn(self, turned: bool) -> None:
        """Measures across and articles down, or back."""
        if turned != self.turned:
            self.beginResetModel()
            self.turned = turned
            self.endResetModel()

    def look_at(self, on: bool, article: int | None = None) -> None:
        """Whether anybody sees the table, and the article seen before; while nobody does, nothing is done for it."""
        if on and not self._looked_at:
            self._follow(article)
        self._looked_at = on
        if not on:
            self._calm.finish()
        elif self._stale:
            self._calm.ask()

    def refresh(self) -> None:
        """Take what lies on the desk now; what stays in its place keeps it."""
        self._stale = False
        table = self._compare()
        if table.axes == self.table.axes and table.measures:
            self.table = table
            self._renew()
        else:
            self.beginResetModel()
            self.table = table
            self.endResetModel()

    def stories(self) -> list[tuple[int, str, int]]:
        """What can be compared: ``ALL`` and every story, each with its title and how many articles it has."""
        count = Counter(map(story_of, self._entries(ALL)))
        told = [(story.key, story.title, count[story.key]) for story in self._stories()]
        return [(ALL, word("window.compare_all"), count.total()), *told]

    def entries(self) -> list[Entry]:
        """The articles of the story that is shown, in the order of the desk."""
        return self._entries(self.story)

    def copied(self) -> str:
        """The whole table as text for a spreadsheet, with the scores."""
        table = self.table
        titles = (self._article(number).heading.name for number in range(len(table.keys)))
        scores = (score_text(found.score if found else None) for found in table.found)
        rows = [["", *titles], [word("window.sort_score"), *scores]]
        for number, measure in enumerate(table.measures):
            cells = (table.cell(number, article).text for article in range(len(table.keys)))
            rows.append([f"{measure_word(measure.id)} ({self._unit(measure.id)})", *cells])
        return pasted(zip(*rows, strict=True) if self.turned else rows)

    def _want(self) -> None:
        self._stale = True
        if self._looked_at:
            self._calm.ask()

    def _stories(self) -> tuple[Story, ...]:
        return self._desk.state.stories

    def _entries(self, story: int) -> list[Entry]:
        return [entry for entry in self._desk.entries if entry.page and story in (ALL, story_of(entry))]

    def _follow(self, article: int | None) -> None:
        """Show the story of an article, unless that is in the table anyway by somebody's choice."""
        entry = self._desk.entry(article) if article is not None else None
        if entry is None or (self._chosen and self.story in (ALL, story_of(entry))):
            return
        self.story, self._stale = story_of(entry), True

    def _compare(self) -> Compared:
        if self.story not in {story.key for story in self._stories()}:
            self.story = ALL
        entries = self._entries(self.story)
        if self.order:
            read = measured(self.order)
            entries = in_order(entries, lambda entry: read(self._desk.assessment(entry.key)), upward=self.upward)
        return Compared(
            [each.key for each in entries], [self._desk.assessment(each.key) for each in entries], self.shown
        )

    # -- what Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self._count(down=True)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self._count(down=False)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        measure, article = self.at(index)
        if role == CELL:
            return self.table.cell(measure, article)
        if role == Qt.ItemDataRole.DisplayRole:
            return self.table.cell(measure, article).text
        if role in SPOKEN:
            return self._described(measure, article)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in (HEADING, Qt.ItemDataRole.DisplayRole, *SPOKEN):
            return None
        said = self._measure(section) if self.is_measure(orientation) else self._article(section)
        return said.spoken if role in SPOKEN else said.heading if role == HEADING else said.heading.name

    def is_measure(self, orientation: Qt.Orientation) -> bool:
        """Whether the headings of that side name measures, not articles."""
        return (orientation == Qt.Orientation.Horizontal) == self.turned

    def at(self, index: Index) -> tuple[int, int]:
        """The measure and the article of a cell, as numbers."""
        return (index.column(), index.row()) if self.turned else (index.row(), index.column())

    def names(self, index: Index) -> tuple[int, str]:
        """The key of the article and the measure of a cell."""
        measure, article = self.at(index)
        return self.table.keys[article], self.table.measures[measure].id

    def find(self, key: int, measure: str) -> QModelIndex:
        """The cell of an article and a measure; none where either is not shown."""
        keys, measures = self.table.axes
        if key not in keys or measure not in measures:
            return QModelIndex()
        row, column = measures.index(measure), keys.index(key)
        return self.index(column, row) if self.turned else self.index(row, column)

    def _count(self, *, down: bool) -> int:
        return len(self.table.measures if down != self.turned else self.table.keys)

    def _renew(self) -> None:
        last = self.index(self.rowCount() - 1, self.columnCount() - 1)
        self.dataChanged.emit(self.index(0, 0), last)
        self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, last.row())
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last.column())

    # -- what is said

    def _measure(self, number: int) -> Said:
        measure = self.table.measures[number]
        arrow = ("↑" if self.upward else "↓") if measure.id == self.order else ""
        return of_measure(measure, self._unit(measure.id), arrow)

    def _article(self, number: int) -> Said:
        entry = self._desk.entry(self.table.keys[number])
        if entry is None:  # until the table follows the desk
            return Said(Heading(""), "")
        return of_article(entry, self.table.found[number], self._desk.trouble(entry))

    def _unit(self, measure: str) -> str:
        return unit_text(self.table.sample, measure) if self.table.sample else ""

    def _described(self, measure: int, article: int) -> str:
        row = self.table.measures[measure]
        title = self._article(article).heading.name
        return of_cell(self.table.cell(measure, article), row.lines[article], row.id, title)
