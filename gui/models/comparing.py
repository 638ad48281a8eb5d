"""Articles beside each other at the receipt's measures: what a cell says, and where they differ. No Qt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from statistics import median
from typing import NamedTuple

from gui.models.shelf import in_order, line_of
from gui.widgets.bars import full_bar
from gui.words import EN_DASH, MINUS, number_text
from scoring.explain import CLEAR
from scoring.values import Assessment, Line

EVERY, DIFFER = "", "differ"  # which measures: all in the receipt's order, or first where they differ; else a family
MIDDLE_OF = 3  # articles, before there is a middle worth naming


class Cell(NamedTuple):
    """One article at one measure; ``place`` is 1 for the most points of these articles, -1 for the fewest."""

    text: str = EN_DASH
    points: float = 0.0
    family: str = "base"
    place: int = 0
    full: float = 1.0  # points that fill a bar of this table
    middle: float | None = None  # points of these articles' middle


class Measure:
    """One measure over all articles of a table."""

    def __init__(self, id: str, family: str, found: Sequence[Assessment | None]) -> None:
        self.id, self.family = id, family
        find = line_of(id)
        self.lines: list[Line | None] = [find(each) if each else None for each in found]
        both = zip(found, self.lines, strict=True)
        self._scored = [line for each, line in both if line and each and each.score is not None]
        self._points = [line.points for line in self._scored]
        self.most, self.fewest = max(self._points, default=0.0), min(self._points, default=0.0)

    @property
    def spread(self) -> float:
        """Points between the article with the most and the one with the fewest."""
        return self.most - self.fewest

    @cached_property
    def _rivals(self) -> list[float]:
        """The points as they are shown."""
        return [round(points, 1) for points in self._points]

    @cached_property
    def middle(self) -> float | None:
        """The points of the middle article, where there are enough and they differ."""
        return median(self._points) if len(self._points) >= MIDDLE_OF and self.spread >= CLEAR else None

    @cached_property
    def middle_text(self) -> str:
        """The value of the middle article, where there are enough."""
        known = [line for line in self._scored if line.value is not None]
        if len(known) < MIDDLE_OF:
            return ""
        return number_text(sorted(known, key=lambda line: line.value or 0.0)[len(known) // 2])

    def place(self, article: int) -> int:
        """1 for the most, -1 for the fewest; 0 between, and where it decides nothing or more than a third share it."""
        line, rivals = self.lines[article], self._rivals
        if line is None or self.spread < CLEAR:
            return 0
        mine = round(line.points, 1)
        if 3 * rivals.count(mine) > max(3, len(rivals)):
            return 0
        return (mine == round(self.most, 1)) - (mine == round(self.fewest, 1))


class Compared:
    """Some articles, read or not yet, at some measures."""

    def __init__(self, keys: Sequence[int], found: Sequence[Assessment | None], shown: str = EVERY) -> None:
        self.keys, self.found = list(keys), list(found)
        self.sample = next(filter(None, found), None)
        lines = self.sample.lines if self.sample else ()
        measures = [Measure(line.measure, line.family, self.found) for line in lines if line.family != "base"]
        self.ids = [measure.id for measure in measures]  # in the receipt's order, shown or not
        self.families = list(dict.fromkeys(measure.family for measure in measures))
        self.full = full_bar(points for measure in measures for points in (measure.most, measure.fewest))
        self.measures = _shown(measures, shown)
        self._cells: dict[tuple[int, int], Cell] = {}

    @property
    def axes(self) -> tuple[list[int], list[str]]:
        """Which articles and which measures, in their order."""
        return self.keys, [measure.id for measure in self.measures]

    def cell(self, measure: int, article: int) -> Cell:
        """What stands in a cell: asked for again and again while the table scrolls."""
        known = self._cells.get((measure, article))
        if known is None:
            known = self._cells[measure, article] = self._cell(measure, article)
        return known

    def _cell(self, measure: int, article: int) -> Cell:
        row = self.measures[measure]
        found, line = self.found[article], row.lines[article]
        if found is None or line is None:
            return Cell(family=row.family)
        cell = Cell(number_text(line), line.points, row.family, full=self.full)
        return cell if found.score is None else cell._replace(place=row.place(article), middle=row.middle)


def _shown(measures: list[Measure], shown: str) -> list[Measure]:
    if shown == DIFFER:
        return in_order(measures, lambda measure: measure.spread, upward=False)
    return [measure for measure in measures if shown in (EVERY, measure.family)]


def pasted(table: Iterable[Sequence[str]]) -> str:
    """A table as text that a spreadsheet takes in: a line a row, a tab between cells, no words taken for a formula."""
    return "".join("\t".join(map(_plain, row)) + "\n" for row in table)


def _plain(text: str) -> str:
    line = " ".join(text.replace(MINUS, "-").split())
    return f"'{line}" if line[:1] in ("=", "+", "@") else line
