"""The receipt: 50 and every point for and against, the case in sentences, and what to check elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from gui.panels.receipt.account import Counted, make_account, split, sum_points
from gui.panels.receipt.bar import full_scale
from gui.panels.receipt.button import POINTS, SIDE
from gui.panels.receipt.checks import CheckBox
from gui.panels.receipt.fold import ReceiptFold
from gui.panels.receipt.head import ReceiptHead
from gui.panels.receipt.row import ReceiptRow
from gui.theme import PLAIN, Look
from gui.widgets.named import named
from resources.messages import word
from scoring.explain import case_against, case_for, checks
from scoring.values import Assessment, Message

WIDTH = 372
WIDEST = 500  # pixels: large text wraps rather than push the article out of the window


class ReceiptPanel(QScrollArea):
    """Shows the receipt of one assessment; tells which measure's line was pressed."""

    measure_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("receipt")
        self.setAccessibleName(word("window.receipt"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._assessment: Assessment | None = None
        self.rows: list[ReceiptRow] = []
        self.folds: list[ReceiptFold] = []
        self._open: set[str] = set()  # folds left open stay so from article to article
        self._look = PLAIN

    def set_look(self, look: Look) -> None:
        """Take the colours and sizes of a look."""
        self._look = look
        self.setFixedWidth(min(look.px(WIDTH), WIDEST))
        if self._assessment:
            self.show_assessment(self._assessment)

    def show_assessment(self, found: Assessment) -> None:
        """Show a receipt."""
        self._assessment = found
        self.rows, self.folds = [], []
        body = named(QWidget(), "receipt_body")
        self._page = QVBoxLayout(body)
        self._page.setContentsMargins(4, 16, 4, 24)
        self._page.setSpacing(0)
        head = ReceiptHead()
        head.show_assessment(found, self._look)
        self._page.addWidget(head)
        self._cautions(found)
        self._account(found)
        if found.score is not None:
            self._sentences("window.case_for", case_for(found))
            self._sentences("window.case_against", case_against(found))
        self._checks(found)
        self._page.addStretch(1)
        self.setWidget(body)

    def show_measure(self, measure: str) -> None:
        """Select the line of a measure and bring it into view, out of its fold if need be."""
        for row in self.rows:
            if row.line.measure == measure:
                self._unfold(row)
                row.setChecked(True)
                QTimer.singleShot(0, row, lambda row=row: self.ensureWidgetVisible(row))  # once it has its place

    def _unfold(self, row: ReceiptRow) -> None:
        for fold in self.folds:
            if row in fold.rows:
                fold.setChecked(True)

    def _cautions(self, found: Assessment) -> None:
        if not found.cautions:
            return
        box = named(QFrame(), "cautions")
        layout = QVBoxLayout(box)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(4)
        layout.addWidget(named(QLabel(word("window.cautions")), "caution_head"))
        for caution in found.cautions:
            label = named(QLabel(word(*caution.message)), "caution")
            label.setWordWrap(True)
            layout.addWidget(label)
        self._page.addSpacing(12)
        holder = QHBoxLayout()
        holder.setContentsMargins(12, 0, 12, 0)
        holder.addWidget(box)
        self._page.addLayout(holder)

    def _account(self, found: Assessment) -> None:
        if found.score is None:
            self._heading("window.not_scored")
            self._lines([Counted(line, None) for line in found.lines if line.family != "base"], 1.0)
            return
        account = make_account(found)
        full = full_scale(line.points for line in found.lines)
        self._page.addSpacing(12)
        self._sum_line("start", word("window.start"), account.base)
        self._lines(account.start, full)
        self._side("for", account.favour, full)
        self._side("against", account.against, full)
        self._page.addSpacing(8)
        if found.cut:
            self._sum_line("sum", word("window.sum"), account.total)
        self._sum_line("total", word("window.total_cut" if found.cut else "window.total"), found.score)
        self._page.addSpacing(4)
        self._fold("still", account.still, full)

    def _sum_line(self, name: str, text: str, amount: float) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(SIDE, 6, SIDE, 6)
        row.setSpacing(8)
        number = named(QLabel(f"{amount:.1f}"), f"{name}_amount")
        number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        number.setFixedWidth(self._look.px(POINTS) - 8)
        row.addWidget(number)
        row.addWidget(named(QLabel(text), f"{name}_text"), 1)
        hairline = named(QFrame(), "hairline")
        hairline.setFixedHeight(1)
        self._page.addWidget(hairline)
        self._page.addLayout(row)

    def _side(self, name: str, lines: list[Counted], full: float) -> None:
        if lines:
            large, small = split(lines)
            self._heading(f"window.{name}")
            self._lines(large, full)
            self._fold(name, small, full)

    def _lines(self, lines: Sequence[Counted], full: float) -> None:
        self._add(self._make_rows(lines, full))

    def _fold(self, name: str, lines: Sequence[Counted], full: float) -> None:
        if not lines:
            return
        fold = ReceiptFold(self._make_rows(lines, full), sum_points(lines), self._look)
        fold.setObjectName(f"fold_{name}")
        fold.toggled.connect(lambda unfolded: self._remember(name, unfolded))
        self.folds.append(fold)
        self._page.addWidget(fold)
        self._add(fold.rows)
        fold.setChecked(name in self._open)

    def _make_rows(self, lines: Sequence[Counted], full: float) -> list[ReceiptRow]:
        return [ReceiptRow(line, points, self._look, full) for line, points in lines]

    def _add(self, rows: Sequence[ReceiptRow]) -> None:
        for row in rows:
            row.clicked.connect(lambda _=False, measure=row.line.measure: self.measure_chosen.emit(measure))
            self.rows.append(row)
            self._page.addWidget(row)

    def _remember(self, name: str, unfolded: bool) -> None:
        (self._open.add if unfolded else self._open.discard)(name)

    def _heading(self, id: str) -> None:
        self._page.addSpacing(12)
        self._page.addWidget(named(QLabel(word(id)), "section"))
        self._page.addSpacing(4)

    def _sentences(self, heading: str, messages: Iterable[Message]) -> None:
        self._heading(heading)
        for message in messages:
            label = named(QLabel(word(*message)), "sentence")
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            self._page.addWidget(label)

    def _checks(self, found: Assessment) -> None:
        wanted = checks(found)
        if wanted:
            self._heading("window.checks")
        for check in wanted:
            self._page.addWidget(CheckBox(check, self._look))
