"""The receipt of a rewrite: score then and now, the lines that changed, challenges, facts that are gone or new."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QWidget

from gui.panels.rewrite.challenges import ChallengeList
from gui.panels.rewrite.change_row import ChangeRow
from gui.panels.rewrite.facts import FactList
from gui.panels.rewrite.fold import UnchangedFold
from gui.panels.rewrite.head import RewriteHead
from gui.theme import PLAIN, Look
from gui.widgets.column import Column
from gui.widgets.named import named
from gui.widgets.points_bar import full_scale
from resources.messages import word
from scoring.rewriting.challenges import CHALLENGES, progress
from scoring.rewriting.changes import Changes, compare
from scoring.rewriting.facts import compare_facts
from scoring.values import Assessment, Span

WIDTH, SPARE, WIDEST = 372, 60, 500  # pixels, as the other receipt
REST = 250  # milliseconds without a change until lines change places and facts are compared


class RewriteReceipt(QScrollArea):
    """Numbers follow every change at once; what would jump about while somebody writes waits for a rest."""

    measure_chosen = Signal(str)
    place_chosen = Signal(Span)  # of the draft
    lost_place_chosen = Signal(Span)  # of the original
    original_requested = Signal()
    rested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rewrite_receipt")
        self.setAccessibleName(word("rewrite.receipt"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._look = PLAIN
        self._pair: tuple[Assessment, Assessment] | None = None
        self.changes: Changes | None = None
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(REST)
        self._calm.timeout.connect(self.rest)
        self._build(unfolded=False)

    def set_look(self, look: Look) -> None:
        """Take the colours and sizes of a look."""
        if look != self._look:
            self._look = look
            self._build(unfolded=self.unchanged.isChecked())
            if self._pair:
                self.show_scores(*self._pair)
                self.rest()
        self.setMinimumWidth(self.sizeHint().width() - SPARE)
        self.setMaximumWidth(WIDEST)

    def sizeHint(self) -> QSize:
        return QSize(min(self._look.px(WIDTH), WIDEST), super().sizeHint().height())

    def show_scores(self, then: Assessment, now: Assessment) -> None:
        """Show what the draft came to."""
        self._pair = then, now
        changes = self.changes = compare(then, now)
        self.head.show_scores(then, now, changes)
        if self._changed(changes) <= set(self._order):
            self._fill()
        else:
            self._arrange()
        self._calm.start()

    def rest(self) -> None:
        """Put the lines into their order, compare the facts, look at the challenges."""
        self._calm.stop()
        if self._pair is None or self.changes is None:
            return
        then, now = self._pair
        facts = compare_facts(then.document, now.document)
        self.facts.show_facts(facts, then.document.text, now.document.text)
        self.challenges.show_progress([progress(each, then, now, facts) for each in CHALLENGES])
        self._arrange()
        self.rested.emit()

    def follow(self, before: QWidget) -> None:
        """Let Tab come here after a widget."""
        self._column.follow(before)

    def focus_first(self) -> None:
        """Take the keyboard to the first line."""
        first = self.rows[self._order[0]] if self._order else self.unchanged
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # -- inside

    def _build(self, *, unfolded: bool) -> None:
        body = named(QWidget(), "rewrite_receipt_body")
        self._column = Column(body)
        self._column.setContentsMargins(4, 16, 4, 24)
        self.rows: dict[str, ChangeRow] = {}
        self._order: list[str] = []
        self.head = RewriteHead(body)
        self.head.set_look(self._look)
        self.back = self._make_back()
        self._way_back = _at_the_left(self.back)
        self._section = named(QLabel(word("rewrite.changed")), "section")
        self._none = named(QLabel(word("rewrite.none_changed")), "rewrite_none")
        self._none.setWordWrap(True)
        self.unchanged = UnchangedFold(self._look)
        self.challenges, self.facts = ChallengeList(self._look), FactList(self._look)
        for part in (self._way_back, self._section, self._none, self.unchanged, self.challenges, self.facts):
            part.setParent(body)
            part.hide()
        self.unchanged.setChecked(unfolded)
        self.unchanged.toggled.connect(self._arrange)
        self.facts.place_chosen.connect(self.place_chosen)
        self.facts.lost_place_chosen.connect(self.lost_place_chosen)
        self.setWidget(body)

    def _make_back(self) -> QPushButton:
        back = named(QPushButton(word("rewrite.back")), "rewrite_back")
        back.setToolTip(word("rewrite.back_what"))
        back.setAccessibleDescription(word("rewrite.back_what"))
        back.setCursor(Qt.CursorShape.PointingHandCursor)
        back.clicked.connect(self.original_requested)
        return back

    def _row(self, measure: str) -> ChangeRow:
        if measure not in self.rows:
            row = self.rows[measure] = ChangeRow(measure, self._look)
            row.setParent(self.widget())
            row.hide()
            row.clicked.connect(lambda: self.measure_chosen.emit(measure))
        return self.rows[measure]

    def _changed(self, changes: Changes) -> set[str]:
        return {change.now.measure for change in changes.lines if change.by}

    def _fill(self) -> None:
        """Give the lines that are seen their numbers."""
        if self.changes is None:
            return
        lines = self.changes.lines
        full = full_scale(points for line in lines for points in (line.before or 0.0, line.after or 0.0))
        for change in lines:
            if self.unchanged.isChecked() or change.now.measure in self._order:
                self._row(change.now.measure).show_change(change, full)

    def _arrange(self) -> None:
        if self.changes is None:
            return
        changes = self.changes
        changed = self._changed(changes)
        self._order = [line.now.measure for line in changes.lines if line.now.measure in changed]
        lines = (line.now for line in changes.lines if line.now.family != "base")
        rest = [line.measure for line in lines if line.measure not in changed]
        told = changes.by is not None
        self._none.setText(word("rewrite.none_changed" if told else "rewrite.none_told"))
        self.unchanged.show_count(len(rest), told=told)
        self._fill()
        top: list[QWidget] = [self.head, self._way_back, self._section]
        top += [self.rows[measure] for measure in self._order] or [self._none]
        if rest:
            top.append(self.unchanged)
        if self.unchanged.isChecked():
            top += [self.rows[measure] for measure in rest]
        self._column.arrange([*top, self.challenges, self.facts])


def _at_the_left(button: QPushButton) -> QWidget:
    """A button no wider than its words."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(12, 8, 12, 0)
    row.addWidget(button)
    row.addStretch(1)
    return holder
