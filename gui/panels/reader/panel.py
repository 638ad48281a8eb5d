"""The reader: the article as a page, its marks, the layers that switch them, the map beside it and the search."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from gui.marked.layers import LayersBar
from gui.marked.marks import find_marks
from gui.marked.typography import EDGE
from gui.panels.reader.find_bar import FindBar
from gui.panels.reader.finding import Finding
from gui.panels.reader.margin_map import MarginMap
from gui.panels.reader.menu import Change
from gui.panels.reader.text import EvidenceText
from gui.theme import PLAIN, Look
from gui.widgets.named import named
from resources.messages import word
from scoring.cut import Join
from scoring.values import Assessment, Span, Strike


class ReaderPanel(QWidget):
    """Shows one assessed article; tells which measure a clicked mark belongs to, and what somebody wants changed.

    Spans in its wishes lie in the text that is shown; what ``restore_requested`` names lies in the whole text.
    """

    measure_chosen = Signal(str)
    preview_requested = Signal(Strike)
    strike_requested = Signal(Strike)
    preview_drop_requested = Signal(Span)
    drop_requested = Signal(Span)
    restore_requested = Signal(Span)
    sources_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reader")
        self.setAccessibleName(word("window.page_reader"))
        self._assessment: Assessment | None = None
        self._look = PLAIN
        self.meta = named(QLabel(), "reader_meta")
        self.meta.setWordWrap(True)
        self.meta.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.find_bar = FindBar()  # above the text, and so before it when stepping with Tab
        self.text = EvidenceText()
        self.text.setAccessibleName(word("window.reader"))
        self.map = MarginMap()
        self.map.setToolTip(word("window.margin_map"))
        self.layers = LayersBar()
        self.finding = Finding(self.find_bar, self.text)
        self._hairline = _hairline()
        self._lay_out()
        self._tie()

    def set_look(self, look: Look) -> None:
        """Take the colours and sizes of a look."""
        self._look = look
        self.map.set_look(look)
        self.find_bar.set_look(look)
        self.text.set_look(look)
        if self._assessment:
            self._show_layers(self._assessment)

    def show_assessment(self, assessment: Assessment, joins: Sequence[Join] = ()) -> None:
        """Show an article with everything that was found in it; ``joins`` say what is dropped from its text.

        What was in view, chosen and folded of the same article stays.
        """
        before, self._assessment = self._assessment, assessment
        marks = find_marks(assessment)
        if before is not None and _same(before, assessment):
            self.text.show_again(assessment.document, marks, joins)
        else:
            self.text.show_article(assessment.document, marks, joins)
        self.finding.renew()
        self._show_layers(assessment)
        self._show_meta(assessment)

    def show_measure(self, measure: str, *, scroll: bool = True) -> None:
        """Wash the marks of a measure, switching its layer on."""
        numbers = frozenset(n for n, mark in enumerate(self.text.marks) if mark.measure == measure)
        for number in list(numbers)[:1]:
            self._switch_on(self.text.marks[number].family)
        self.text.choose(numbers, scroll=scroll)

    def show_mark(self, place: Strike) -> None:
        """Wash one mark, bring it into view, and switch its layer on."""
        numbers = [n for n, mark in enumerate(self.text.marks) if mark.strike == place]
        for number in numbers[:1]:
            self._switch_on(self.text.marks[number].family)
        self.text.choose(frozenset(numbers))

    def show_place(self, place: Span) -> None:
        """Wash some words and bring them into view."""
        self.text.show_hits([place], place)

    def show_preview(self, change: Change, before: float | None, after: float | None) -> None:
        """Say what a strike or a drop would do to the score, where it is offered."""
        self.text.show_preview(change, before, after)

    def show_sources(self, on: bool) -> None:
        """Join source and words of the attribution that is pointed at, or no longer."""
        self.text.show_sources(on)

    def show_clean(self, clean: bool) -> None:
        """Show the page alone, or with marks, layers and map again."""
        for part in (self.meta, self.map, self.layers, self._hairline):
            part.setVisible(not clean)
        self.text.show_clean(clean)

    def show_one_family(self, one: bool) -> None:
        """Show one family of marks at a time, or as many as are wanted."""
        self.layers.show_one(one)

    def step_family(self) -> None:
        """Show the next family of marks alone."""
        self.layers.step()

    def take_keyboard(self) -> None:
        """Go to the text."""
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def step(self, by: int) -> None:
        """Go to the next or the previous mark."""
        self.text.setFocus()
        self.text.step(by)

    def open_find(self) -> None:
        """Open the search, or go back into it."""
        self.finding.open()

    def find_step(self, by: int) -> None:
        """Go to the next or the previous place that the search found."""
        self.finding.step(by)

    # -- inside

    def _lay_out(self) -> None:
        page = QHBoxLayout()
        page.setContentsMargins(0, 0, 4, 0)
        page.setSpacing(0)
        page.addWidget(self.text, 1)
        page.addWidget(self.map)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.find_bar)
        layout.addSpacing(16)
        layout.addWidget(self.meta)
        layout.addSpacing(12)
        layout.addLayout(page, 1)
        layout.addWidget(self._hairline)
        layout.addWidget(self.layers)

    def _tie(self) -> None:
        text = self.text
        self.layers.changed.connect(text.show_families)
        self.layers.sources_changed.connect(text.show_sources)
        text.sources_changed.connect(self.layers.show_sources)
        text.sources_changed.connect(self.sources_changed)
        text.marks_moved.connect(self._follow)
        text.verticalScrollBar().valueChanged.connect(self._follow_view)
        text.verticalScrollBar().rangeChanged.connect(self._follow_view)
        text.mark_chosen.connect(lambda number: self.measure_chosen.emit(text.marks[number].measure))
        text.preview_requested.connect(self.preview_requested)
        text.strike_requested.connect(self.strike_requested)
        text.preview_drop_requested.connect(self.preview_drop_requested)
        text.drop_requested.connect(self.drop_requested)
        text.restore_requested.connect(self.restore_requested)
        self.map.place_chosen.connect(self._go)

    def _show_meta(self, assessment: Assessment) -> None:
        document = assessment.document
        words, lines = len(document.words), sum(each.kind != "caption" for each in document.residue)
        path = document.article.path
        parts = [Path(path).name, word("window.words", {"count": words, "shown": f"{words:,}"})]
        if lines:
            parts.append(word("window.residue", {"count": lines}))
        self.meta.setToolTip(path)
        self.meta.setText("  ·  ".join(part for part in parts if part))

    def _show_layers(self, assessment: Assessment) -> None:
        counts: dict[str, int] = {}
        for mark in self.text.marks:
            if mark.drawn:
                counts[mark.family] = counts.get(mark.family, 0) + 1
        order = [family for family in assessment.families if family in counts]
        self.layers.show_counts({family: counts[family] for family in order}, self._look)
        self.layers.follow(self.map)
        self.text.show_families(self.layers.on())

    def _switch_on(self, family: str) -> None:
        for switch in self.layers.switches:
            if switch.family == family:
                switch.setChecked(True)

    def _follow(self) -> None:
        self.map.show_heights(self.text.heights())
        self.meta.setContentsMargins(self.text.viewport().x() + EDGE, 0, 16, 0)
        self._follow_view()

    def _follow_view(self) -> None:
        bar = self.text.verticalScrollBar()
        whole = max(1, bar.maximum() + bar.pageStep())
        self.map.show_view(bar.value() / whole, (bar.value() + bar.pageStep()) / whole)

    def _go(self, share: float) -> None:
        bar = self.text.verticalScrollBar()
        bar.setValue(round(share * (bar.maximum() + bar.pageStep()) - bar.pageStep() / 2))


def _hairline() -> QFrame:
    line = named(QFrame(), "hairline")
    line.setFixedHeight(1)
    return line


def _same(one: Assessment, other: Assessment) -> bool:
    """Whether both are of one article, whatever was dropped from it."""
    return (one.article.id, one.article.path) == (other.article.id, other.article.path)
