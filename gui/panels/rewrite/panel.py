"""The rewrite lab: the copy in the middle, its receipt beside it; both follow every key."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from gui.marked.layers import LayersBar
from gui.marked.marks import find_marks
from gui.marked.typography import EDGE
from gui.panels.rewrite.editor import RewriteEditor
from gui.panels.rewrite.receipt import RewriteReceipt
from gui.theme import PLAIN, Look
from gui.widgets.named import named
from gui.widgets.zones import Zones
from resources.messages import word
from scoring.lesson.lesson import Page
from scoring.rewriting.counterpart import counterpart
from scoring.values import Assessment, Span


class RewritePanel(QWidget):
    """Shows a draft and what it came to; tells what somebody writes and wishes."""

    edited = Signal(str)
    left = Signal()  # the keyboard left the text: what was written can be kept
    original_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rewrite")
        self._look = PLAIN
        self._then: Assessment | None = None
        self._now: Assessment | None = None
        self.meta = named(QLabel(word("rewrite.meta")), "rewrite_meta")
        self.meta.setWordWrap(True)
        self.meta.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.back = named(QPushButton(word("rewrite.back")), "rewrite_back")
        self.back.setToolTip(word("rewrite.back_what"))
        self.back.setAccessibleDescription(word("rewrite.back_what"))
        self.back.setCursor(Qt.CursorShape.PointingHandCursor)
        self.editor, self.receipt, self.layers = RewriteEditor(), RewriteReceipt(), LayersBar()
        self._lay_out()
        self._tie()

    def set_look(self, look: Look) -> None:
        """Take the colours and sizes of a look."""
        self._look = look
        self.editor.set_look(look)
        self.receipt.set_look(look)
        self.zones.set_look(look)
        self._show_marks()

    def open_draft(self, page: Page, text: str, then: Assessment, now: Assessment) -> None:
        """Begin with a page's draft, assessed beside the original."""
        self._then = then
        self._note(page)
        self.editor.open_text(text, now.document)
        self.show_scores(then, now)
        self.receipt.rest()

    def replace_draft(self, text: str) -> None:
        """Take the draft that undo, redo or the way back brought."""
        self.editor.replace_text(text)

    def show_scores(self, then: Assessment, now: Assessment) -> None:
        """Show what the draft came to."""
        self._then, self._now = then, now
        self._show_marks()
        self.receipt.show_scores(then, now)

    def take_keyboard(self) -> None:
        """Go to the copy."""
        self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def step(self, by: int) -> None:
        """Go to the next or the previous mark."""
        self.editor.step(by)

    # -- inside

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 16, 0)
        row.setSpacing(12)
        row.addWidget(self.meta, 1)
        row.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        self._top = row
        hairline = named(QFrame(), "hairline")
        hairline.setFixedHeight(1)
        middle = named(QWidget(), "rewrite_middle")
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addSpacing(12)
        column.addWidget(self.editor, 1)
        column.addWidget(hairline)
        column.addWidget(self.layers)
        self.zones = named(Zones(), "rewrite_zones")
        self.zones.addWidget(middle)
        self.zones.addWidget(self.receipt)
        self.zones.setStretchFactor(0, 1)
        self.zones.setStretchFactor(1, 0)
        boundary = ("rewrite_boundary", word("window.receipt_boundary"))
        self.zones.name_boundaries([boundary], word("window.boundary_how"))
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.zones)

    def _tie(self) -> None:
        editor, receipt = self.editor, self.receipt
        editor.edited.connect(self.edited)
        editor.left.connect(self.left)
        editor.receipt_wished.connect(receipt.focus_first)
        editor.marks_moved.connect(self._follow)
        self.layers.changed.connect(editor.show_families)
        self.back.clicked.connect(self.original_requested)
        receipt.measure_chosen.connect(self._choose)
        receipt.place_chosen.connect(editor.go_to)
        receipt.lost_place_chosen.connect(self._go_where_it_was)

    def _show_marks(self) -> None:
        if self._now is None:
            return
        marks = find_marks(self._now)
        self.editor.show_marks(self._now.document, marks)
        counts: dict[str, int] = {}
        for mark in marks:
            if mark.drawn:
                counts[mark.family] = counts.get(mark.family, 0) + 1
        families = [line.family for line in self._now.lines]
        order = {family: counts[family] for family in dict.fromkeys(families) if family in counts}
        before = self.layers.on()
        self.layers.show_counts(order, self._look)
        self.layers.follow(self.editor)
        if self.layers.on() != before:
            self.editor.show_families(self.layers.on())

    def _choose(self, measure: str) -> None:
        """Wash the marks of a measure, switching its layer on."""
        for switch in self.layers.switches:
            if any(mark.measure == measure and mark.family == switch.family for mark in self.editor.marks):
                switch.setChecked(True)
        self.editor.choose(measure)

    def _go_where_it_was(self, span: Span) -> None:
        """Go to where the words would be that are gone."""
        if self._then and self._now:
            place = counterpart(self._then.document.text, self._now.document.text, span.start)
            self.editor.go_to(Span(place, place))

    def _note(self, page: Page) -> None:
        """Say what is rewritten, and what is left behind with the original."""
        texts = [word("rewrite.meta")]
        if page.strikes or page.dropped:
            texts.append(word("rewrite.left_behind"))
        self.meta.setText("  ·  ".join(texts))

    def _follow(self) -> None:
        self._top.setContentsMargins(self.editor.viewport().x() + EDGE, 0, 16, 0)
