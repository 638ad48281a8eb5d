"""The rewrite lab: the copy in the middle, its receipt beside it; both follow every key."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from gui.marked.layers import LayersBar
from gui.marked.marks import UNDRAWN, find_marks
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
        self.setAccessibleName(word("rewrite.lab"))
        self._look = PLAIN
        self._then: Assessment | None = None
        self._now: Assessment | None = None
        self.meta = named(QLabel(word("rewrite.meta")), "rewrite_meta")
        self.meta.setWordWrap(True)
        self.meta.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.editor, self.receipt, self.layers = RewriteEditor(), RewriteReceipt(), LayersBar(joins=False)
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
        self.receipt.show_scores(then, now)
        self._show_marks()

    def take_keyboard(self) -> None:
        """Go to the copy."""
        self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def step(self, by: int) -> None:
        """Go to the next or the previous mark."""
        self.editor.step(by)

    # -- inside

    def _lay_out(self) -> None:
        hairline = named(QFrame(), "hairline")
        hairline.setFixedHeight(1)
        middle = named(QWidget(), "rewrite_middle")
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.meta)
        column.addSpacing(12)
        column.addWidget(self.editor, 1)
        column.addWidget(hairline)
        column.addWidget(self.layers)
        self.zones = named(Zones(), "rewrite_zones")
        for at, zone in enumerate((middle, self.receipt)):
            self.zones.addWidget(zone)
            self.zones.setStretchFactor(at, int(zone is middle))
        told = ("rewrite_boundary", word("window.receipt_boundary"))
        self.zones.name_boundaries([told], word("window.boundary_how"))
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
        receipt.original_requested.connect(self.original_requested)
        receipt.measure_chosen.connect(self._choose)
        receipt.place_chosen.connect(editor.go_to)
        receipt.lost_place_chosen.connect(self._go_where_it_was)

    def _show_marks(self) -> None:
        if self._now is None:
            return
        marks = find_marks(self._now)
        self.editor.show_marks(self._now.document, marks)
        families = dict.fromkeys(line.family for line in self._now.lines if line.family not in {"base", *UNDRAWN})
        counts = Counter(mark.family for mark in marks)
        before = self.layers.switches
        self.layers.show_counts({family: counts[family] for family in families}, self._look)
        if self.layers.switches is not before:
            self.editor.show_families(self.layers.on())
            self._order_stops()

    def _order_stops(self) -> None:
        """Tab goes down the page, over the boundary and down the receipt, whatever was made last."""
        self.layers.follow(self.editor)
        QWidget.setTabOrder([self.editor, *self.layers.switches][-1], self.zones.handle(1))
        self.receipt.follow(self.zones.handle(1))

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
        self.meta.setContentsMargins(self.editor.viewport().x() + EDGE, 0, 16, 0)
