"""All scored articles, measure by measure: measures down, articles across, in any measure's order."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gui.calm import Calm
from gui.desk import Desk
from gui.widgets.bars import full_bar
from gui.words import EN_DASH, band_word, measure_word, number_text, points_text, score_text, unit_text
from resources.messages import word
from scoring.explain import value_text
from scoring.values import Assessment, Line

Index = QModelIndex | QPersistentModelIndex
CELL = Qt.ItemDataRole.UserRole
FAMILY = Qt.ItemDataRole.UserRole + 1
UNIT = Qt.ItemDataRole.UserRole + 2
SCORE = "score"
DESK_ORDER = ""


class Cell(NamedTuple):
    """One article at one measure; ``place`` is 1 for the most points of these articles, -1 for the fewest."""

    text: str
    points: float
    family: str
    place: int
    full: float = 1.0  # points that fill a bar of this table
    band: str = ""


class ComparisonModel(QAbstractTableModel):
    """The first row is the score; the others are the receipt's measures in their order."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.order = DESK_ORDER
        self.upward = False
        self._columns: list[tuple[int, Assessment]] = []
        self._full = 1.0
        self.measures: list[tuple[str, str]] = []  # id, family
        self._calm = Calm(self.refresh, self)
        self._stale, self._looked_at = False, True
        desk.changed.connect(self._want)
        desk.assessed.connect(self._want)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or not self._columns else 1 + len(self.measures)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._columns)

    def sort_by(self, measure: str, *, upward: bool = False) -> None:
        """Order the articles by a measure's value, ``SCORE`` or ``DESK_ORDER``; highest first unless ``upward``."""
        self.order, self.upward = measure, upward
        self.refresh()

    def look_at(self, on: bool) -> None:
        """Whether anybody sees the table: while nobody does, nothing is done for it."""
        self._looked_at = on
        if not on:
            self._calm.finish()
        elif self._stale:
            self._calm.ask()

    def _want(self) -> None:
        self._stale = True
        if self._looked_at:
            self._calm.ask()

    def refresh(self) -> None:
        """Take what lies on the desk now."""
        self._stale = False
        self.beginResetModel()
        found = [(entry.key, self._desk.assessment(entry.key)) for entry in self._desk.entries]
        self._columns = [(key, each) for key, each in found if each]
        lines = self._columns[0][1].lines if self._columns else ()
        self.measures = [(line.measure, line.family) for line in lines if line.family != "base"]
        self._full = full_bar(line.points for _, each in self._columns for line in each.lines)
        if self.order:
            known = [each for each in self._columns if self._value(each[1]) is not None]
            unknown = [each for each in self._columns if self._value(each[1]) is None]
            known.sort(key=lambda each: self._value(each[1]) or 0.0, reverse=not self.upward)
            self._columns = known + unknown
        self.endResetModel()

    def measure(self, row: int) -> str:
        """The measure of a row; ``SCORE`` for the first."""
        return SCORE if row == 0 else self.measures[row - 1][0]

    def key(self, column: int) -> int:
        """The key of the article in a column."""
        return self._columns[column][0]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == CELL:
            return self.cell(index.row(), index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cell(index.row(), index.column()).text
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._described(index)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Horizontal:
            title = self._columns[section][1].document.title
            return title if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole) else None
        measure = self.measure(section)
        if role == Qt.ItemDataRole.DisplayRole:
            name = word("window.sort_score") if measure == SCORE else measure_word(measure)
            return f"{name} {'↑' if self.upward else '↓'}" if measure == self.order else name
        if role == Qt.ItemDataRole.ToolTipRole and measure != SCORE:
            return word(f"measures.{measure}_what")
        if role == UNIT:
            return "" if measure == SCORE else unit_text(self._columns[0][1], measure)
        if role == FAMILY:
            return "base" if measure == SCORE else self.measures[section - 1][1]
        return None

    def cell(self, row: int, column: int) -> Cell:
        """What stands in a cell."""
        found = self._columns[column][1]
        if row == 0:
            points = (found.score or found.base) - found.base
            place = _place([each.score for _, each in self._columns], found.score)
            return Cell(score_text(found.score), points, "base", place, band=found.band)
        line = self._line(found, self.measure(row))
        if line is None:
            return Cell(EN_DASH, 0.0, self.measures[row - 1][1], 0)
        scored = found.score is not None
        rivals = [self._line(each, line.measure) for _, each in self._columns if each.score is not None]
        place = _place([each.points for each in rivals if each], line.points) if scored else 0
        return Cell(number_text(line), line.points, line.family, place, self._full)

    def _line(self, found: Assessment, measure: str) -> Line | None:
        return next((line for line in found.lines if line.measure == measure), None)

    def _value(self, found: Assessment) -> float | None:
        if self.order == SCORE:
            return found.score
        line = self._line(found, self.order)
        return line.value if line else None

    def _described(self, index: Index) -> str:
        cell = self.cell(index.row(), index.column())
        measure = self.headerData(index.row(), Qt.Orientation.Vertical)
        places = {1: word("window.best"), -1: word("window.worst"), 0: ""}
        line = self._line(self._columns[index.column()][1], self.measure(index.row()))
        values = {
            "measure": measure,
            "article": self.headerData(index.column(), Qt.Orientation.Horizontal),
            "value": value_text(line) if line else f"{cell.text} {band_word(cell.band)}",
            "points": points_text(cell.points),
            "place": places[cell.place].capitalize(),
        }
        return word("window.cell", values).strip()


def _place(rivals: list[float | None] | list[float], mine: float | None) -> int:
    """1 for the most, -1 for the fewest; 0 between, alone, and where more than half share the place."""
    known = [round(value, 1) for value in rivals if value is not None]
    if mine is None or len(known) < 2 or min(known) == max(known):
        return 0
    for place, extreme in ((1, max(known)), (-1, min(known))):
        if round(mine, 1) == extreme and 2 * known.count(extreme) <= len(known):
            return place
    return 0
