"""The receipt: 50 and every point for and against, the case in sentences, and what to check elsewhere."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from gui.panels.receipt.checks import Checks
from gui.panels.receipt.fold import Fold
from gui.panels.receipt.grouping import GroupingSwitch
from gui.panels.receipt.head import ReceiptHead
from gui.panels.receipt.lines import Choices, Lines
from gui.panels.receipt.parts import CautionBox, Sentences
from gui.panels.receipt.removed import RemovedList, dropped, struck
from gui.panels.receipt.row import ReceiptRow
from gui.settings import GROUPINGS
from gui.theme import PLAIN, Look
from gui.widgets.column import Column
from gui.widgets.named import named
from resources.messages import word
from scoring.explain import case_against, case_for, checks
from scoring.lesson.lesson import Page
from scoring.scorecard.card import Shape
from scoring.values import Assessment, Caution, Span, Strike

WIDTH = 372
SPARE = 60  # pixels that it can be made narrower by
WIDEST = 500  # pixels: large text wraps rather than push the article out of the window


class ReceiptPanel(QScrollArea):
    """Shows the receipt of one assessment; tells what was pressed and what somebody wants changed.

    Places in its wishes lie in the text that was assessed; those of what is put back in the whole text.
    """

    measure_chosen = Signal(str)
    mark_chosen = Signal(Strike)
    preview_requested = Signal(Strike)
    strike_requested = Signal(Strike)
    unstrike_requested = Signal(Strike)
    restore_requested = Signal(Span)
    shapes_requested = Signal()
    grouping_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("receipt")
        self.setAccessibleName(word("window.receipt"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._assessment: Assessment | None = None
        self._page: Page | None = None
        self._shapes: Mapping[str, Shape] | None = None
        self._choices = Choices(set(), set())
        self._way = GROUPINGS[0]
        self._look = PLAIN
        self._build()

    @property
    def rows(self) -> list[ReceiptRow]:
        """The lines, in order."""
        return self._lines.rows

    @property
    def folds(self) -> list[Fold]:
        """What lines are folded into, in order."""
        return self._lines.folds

    def set_look(self, look: Look) -> None:
        """Take the colours and sizes of a look."""
        if look != self._look:
            self._look = look
            self._build()
        self.setMinimumWidth(self.sizeHint().width() - SPARE)
        self.setMaximumWidth(WIDEST)
        if self._assessment:
            self.show_assessment(self._assessment)

    def sizeHint(self) -> QSize:
        return QSize(min(self._look.px(WIDTH), WIDEST), super().sizeHint().height())

    def show_assessment(self, found: Assessment) -> None:
        """Show a receipt. Of the same article, what is selected, unfolded and in view stays."""
        before, self._assessment = self._assessment, found
        if before is None or before.article.id != found.article.id:
            self._lines.select_none()
            self.verticalScrollBar().setValue(0)
        self._head.show_assessment(found, self._look)
        self._cautions.show_cautions(_beside(found))
        self._lines.show_assessment(found, self._way)
        scored = found.score is not None
        self._for.show_messages(case_for(found) if scored else ())
        self._against.show_messages(case_against(found) if scored else ())
        self._checks.show_checks(checks(found))
        self._arrange()

    def show_removed(self, page: Page) -> None:
        """List what the reader took away from the article, each with a way back."""
        self._page = page
        self._struck_list.show_removed(struck(page))
        self._dropped_list.show_removed(dropped(page))
        self._arrange()

    def show_preview(self, change: Strike | Span, before: float | None, after: float | None) -> None:
        """Say what a strike would do to the score, where it is offered."""
        if isinstance(change, Strike):
            self._lines.show_preview(change, before, after)

    def show_shapes(self, shapes: Mapping[str, Shape]) -> None:
        """Take the shapes that points come from, by measure."""
        self._shapes = shapes
        self._lines.show_shapes(shapes)

    def show_measure(self, measure: str) -> None:
        """Select the line of a measure and bring it into view, out of its fold if need be."""
        row = self._lines.select(measure)
        if row:
            QTimer.singleShot(0, row, lambda: self.ensureWidgetVisible(row))  # once it has its place

    def group(self, way: str) -> None:
        """Order the lines by one of ``GROUPINGS``."""
        if way != self._way and way in GROUPINGS:
            self._way = way
            self._switch.buttons[way].setChecked(True)
            if self._assessment:
                self.show_assessment(self._assessment)
            self.grouping_changed.emit(way)

    # -- inside

    def _build(self) -> None:
        """Make everything, without an article."""
        look, body = self._look, named(QWidget(), "receipt_body")
        self._column = Column(body)
        self._column.setContentsMargins(4, 16, 4, 24)
        self._head, self._cautions = ReceiptHead(body), CautionBox(body)
        self._struck_list, self._dropped_list = RemovedList("struck", body), RemovedList("dropped", body)
        self._switch = GroupingSwitch(self._way, body)
        self._lines = Lines(body, look, self._choices)
        self._for, self._against = Sentences("case_for", body), Sentences("case_against", body)
        self._checks = Checks(look, body)
        for part in body.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            part.hide()  # until it has its place
        self._tie()
        self._lines.show_shapes(self._shapes)
        if self._page:
            self.show_removed(self._page)
        self.setWidget(body)

    def _tie(self) -> None:
        lines = self._lines
        lines.measure_chosen.connect(self.measure_chosen)
        lines.mark_chosen.connect(self.mark_chosen)
        lines.preview_requested.connect(self.preview_requested)
        lines.strike_requested.connect(self.strike_requested)
        lines.shapes_requested.connect(self.shapes_requested)
        lines.moved.connect(self._arrange)
        self._struck_list.put_back_requested.connect(self.unstrike_requested)
        self._dropped_list.put_back_requested.connect(self.restore_requested)
        self._switch.changed.connect(self.group)

    def _arrange(self) -> None:
        found = self._assessment
        if found is None:
            return
        top: list[tuple[QWidget, bool]] = [
            (self._cautions, bool(_beside(found))),
            (self._head, True),
            (self._struck_list, not self._struck_list.empty),
            (self._dropped_list, not self._dropped_list.empty),
            (self._switch, found.score is not None),
        ]
        end = [self._for, self._against] if found.score is not None else []
        wanted = [part for part, shown in top if shown] + self._lines.widgets() + end
        if not self._checks.empty:
            wanted.append(self._checks)
        if wanted != self._column.shown:
            self._keep_in_view(wanted)

    def _keep_in_view(self, wanted: list[QWidget]) -> None:
        """What has the keyboard stays where it is seen, whatever comes and goes above it."""
        focus, body = self.focusWidget(), self.widget()
        held = focus if focus and body and body.isAncestorOf(focus) and focus.isVisible() else None
        before = held.mapTo(body, QPoint()).y() if held and body else 0
        self._column.arrange(wanted)
        if held and body:
            QTimer.singleShot(0, held, lambda: self._move(held.mapTo(body, QPoint()).y() - before))

    def _move(self, by: int) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + by)


def _beside(found: Assessment) -> list[Caution]:
    """The cautions that leave the score standing; the head says why there is no telling."""
    return [each for each in found.cautions if not each.blocking]
