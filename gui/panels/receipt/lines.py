"""The lines of the receipt, kept from one assessment to the next: they are told what changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel, QWidget

from gui.panels.receipt.account import Account, Counted, make_account, split, sum_points
from gui.panels.receipt.details import LineDetails
from gui.panels.receipt.family import FamilyFold
from gui.panels.receipt.fold import Fold, ReceiptFold
from gui.panels.receipt.parts import SumLine
from gui.panels.receipt.row import ReceiptRow
from gui.theme import Look
from gui.widgets.named import named
from gui.widgets.points_bar import full_scale
from resources.messages import word
from scoring.scorecard.card import Shape
from scoring.values import Assessment, Strike

AnyFold = TypeVar("AnyFold", bound=Fold)


class Choices(NamedTuple):
    """What a person unfolded: by name, so that it holds for the next article and in another look, too."""

    folds: set[str]
    measures: set[str]


class Lines(QObject):
    """Makes and keeps the widgets of the lines; ``widgets`` are those to show now, in order."""

    measure_chosen = Signal(str)
    mark_chosen = Signal(Strike)
    preview_requested = Signal(Strike)
    strike_requested = Signal(Strike)
    shapes_requested = Signal()
    moved = Signal()  # other widgets are to be shown

    def __init__(self, body: QWidget, look: Look, choices: Choices) -> None:
        super().__init__(body)
        self._body, self._look, self._choices = body, look, choices
        self.rows: list[ReceiptRow] = []
        self.folds: list[Fold] = []
        self._plan: list[QWidget] = []
        self._all: dict[str, ReceiptRow] = {}
        self._details: dict[str, LineDetails] = {}
        self._small: dict[str, ReceiptFold] = {}
        self._families: dict[str, FamilyFold] = {}
        self._headings: dict[str, QLabel] = {}
        self._sums: dict[str, SumLine] = {}
        self._shapes: Mapping[str, Shape] | None = None  # until they were asked for and came
        self._found: Assessment | None = None

    def show_assessment(self, found: Assessment, way: str) -> None:
        """Show the lines of an assessment by ``way``, one of ``settings.GROUPINGS``."""
        self._found = found
        self.rows, self.folds = [], []
        self._plan = self._make_plan(found, way)
        for row in self.rows:
            if row.unfolded:
                self._fill(row)

    def widgets(self) -> list[QWidget]:
        """What is to be seen."""
        shown: list[QWidget] = []
        for part in self._plan:
            shown += self._with_details(part)
            if isinstance(part, Fold) and part.isChecked():
                shown += [each for row in part.rows for each in self._with_details(row)]
        return shown

    def show_shapes(self, shapes: Mapping[str, Shape] | None) -> None:
        """Take the shapes by measure: unfolded lines draw them. There may be none at all."""
        self._shapes = shapes
        for row in self.rows:
            if row.unfolded:
                self._fill(row)

    def show_preview(self, strike: Strike, before: float | None, after: float | None) -> None:
        """Say what striking a mark would do, where it is offered."""
        for details in self._details.values():
            details.show_preview(strike, before, after)

    def select(self, measure: str) -> ReceiptRow | None:
        """Check the line of a measure, out of its fold if need be."""
        row = next((row for row in self.rows if row.line.measure == measure), None)
        if row:
            for fold in self.folds:
                if row in fold.rows:
                    fold.setChecked(True)
            row.setChecked(True)
        return row

    def select_none(self) -> None:
        """Uncheck all lines."""
        for row in self.rows:
            row.setChecked(False)

    # -- the plan

    def _make_plan(self, found: Assessment, way: str) -> list[QWidget]:
        if found.score is None:
            lines = [Counted(line, None) for line in found.lines if line.family != "base"]
            return [self._heading("window.not_scored"), *self._rows_of(lines, 1.0)]
        account, full = make_account(found), full_scale(line.points for line in found.lines)
        plan = [self._sum("start", account.base, word("window.start")), *self._rows_of(account.start, full)]
        plan += self._by_family(account, full) if way == "family" else self._by_weight(account, full)
        if found.cut:
            plan.append(self._sum("sum", account.total, word("window.sum")))
        plan.append(self._sum("total", found.score, word("window.total_cut" if found.cut else "window.total")))
        return plan if way == "family" else [*plan, *self._fold("still", account.still, full)]

    def _by_weight(self, account: Account, full: float) -> list[QWidget]:
        plan: list[QWidget] = []
        for name, lines in (("for", account.favour), ("against", account.against)):
            if lines:
                large, small = split(lines)
                plan += [self._heading(f"window.{name}"), *self._rows_of(large, full), *self._fold(name, small, full)]
        return plan

    def _by_family(self, account: Account, full: float) -> list[QWidget]:
        families = account.families()
        sums = {family: sum_points(lines) for family, lines in families.items()}
        plan: list[QWidget] = []
        for family, lines in families.items():
            if family not in self._families:
                self._families[family] = self._made(FamilyFold(family, self._look))
            fold = self._families[family]
            plan.append(fold)
            self.folds.append(fold)
            fold.show_rows(self._rows_of(lines, full), sums[family], full_scale(sums.values()))
        return plan

    def _fold(self, name: str, lines: Sequence[Counted], full: float) -> list[QWidget]:
        if not lines:
            return []
        if name not in self._small:
            self._small[name] = self._made(ReceiptFold(name, self._look))
        fold = self._small[name]
        fold.show_rows(self._rows_of(lines, full), sum_points(lines))
        self.folds.append(fold)
        return [fold]

    def _made(self, fold: AnyFold) -> AnyFold:
        self._keep(fold)
        fold.setChecked(fold.name in self._choices.folds)
        fold.toggled.connect(lambda unfolded: self._remember(fold.name, unfolded))
        return fold

    def _rows_of(self, lines: Sequence[Counted], full: float) -> list[ReceiptRow]:
        rows = [self._row(each, full) for each in lines]
        self.rows += rows
        return rows

    def _row(self, counted: Counted, full: float) -> ReceiptRow:
        measure = counted.line.measure
        row = self._all.get(measure)
        if row is None:
            row = ReceiptRow(counted.line, counted.points, self._look, full)
            self._keep(row)
            row.show_unfolded(measure in self._choices.measures and row.foldable)
            row.clicked.connect(lambda: self._pressed(row))
            row.toggled.connect(lambda on: self._leave_others(row, on))
            row.unfold_requested.connect(lambda unfolded: self._unfold(row, unfolded))
            self._all[measure] = row
        else:
            row.show_line(counted.line, counted.points, full)
        return row

    def _heading(self, id: str) -> QLabel:
        if id not in self._headings:
            self._headings[id] = named(QLabel(word(id)), "section")
            self._keep(self._headings[id])
        return self._headings[id]

    def _sum(self, name: str, amount: float, text: str) -> SumLine:
        if name not in self._sums:
            self._sums[name] = SumLine(name, self._look)
            self._keep(self._sums[name])
        self._sums[name].show_sum(amount, text)
        return self._sums[name]

    def _keep(self, widget: QWidget) -> None:
        widget.setParent(self._body)
        widget.hide()  # until it has its place

    # -- unfolding

    def _with_details(self, part: QWidget) -> list[QWidget]:
        if isinstance(part, ReceiptRow) and part.unfolded:
            return [part, self._details[part.line.measure]]
        return [part]

    def _pressed(self, row: ReceiptRow) -> None:
        self.measure_chosen.emit(row.line.measure)
        if row.foldable:
            self._unfold(row, not row.unfolded)

    def _leave_others(self, row: ReceiptRow, on: bool) -> None:
        """One line at most is chosen. An exclusive group would do this as well, but stop Tab at one line only."""
        for other in self._all.values() if on else ():
            if other is not row:
                other.setChecked(False)

    def _unfold(self, row: ReceiptRow, unfolded: bool) -> None:
        row.show_unfolded(unfolded)
        measures = self._choices.measures
        (measures.add if unfolded else measures.discard)(row.line.measure)
        if unfolded:
            self._fill(row)
        self.moved.emit()

    def _fill(self, row: ReceiptRow) -> None:
        found, line = self._found, row.line
        if found is None:
            return
        if self._shapes is None:
            self.shapes_requested.emit()
        if line.measure not in self._details:
            self._details[line.measure] = self._make_details(line.family)
        shape = self._shapes.get(line.measure) if self._shapes else None
        self._details[line.measure].show_line(line, found.article.text, shape, scored=row.points is not None)

    def _make_details(self, family: str) -> LineDetails:
        details = LineDetails(family, self._look)
        self._keep(details)
        details.mark_chosen.connect(self.mark_chosen)
        details.preview_requested.connect(self.preview_requested)
        details.strike_requested.connect(self.strike_requested)
        return details

    def _remember(self, name: str, unfolded: bool) -> None:
        (self._choices.folds.add if unfolded else self._choices.folds.discard)(name)
        self.moved.emit()
