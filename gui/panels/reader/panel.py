"""The reader: the article as a page, its marks, and the layers that switch them on and off."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from gui.panels.reader.layers import LayersBar
from gui.panels.reader.margin_map import MarginMap
from gui.panels.reader.marks import find_marks
from gui.panels.reader.text import EvidenceText
from gui.theme import PLAIN, Look
from gui.widgets.named import named
from resources.messages import word
from scoring.values import Assessment


class ReaderPanel(QWidget):
    """Shows one assessed article; tells which measure a clicked mark belongs to."""

    measure_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reader")
        self._assessment: Assessment | None = None
        self._look = PLAIN
        self.meta = named(QLabel(), "reader_meta")
        self.meta.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.text = EvidenceText()
        self.text.setAccessibleName(word("window.reader"))
        self.map = MarginMap()
        self.map.setToolTip(word("window.margin_map"))
        self.layers = LayersBar()
        page = QHBoxLayout()
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.text, 1)
        page.addWidget(self.map)
        hairline = named(QFrame(), "hairline")
        hairline.setFixedHeight(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 16, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.meta)
        layout.addSpacing(12)
        layout.addLayout(page, 1)
        layout.addWidget(hairline)
        layout.addWidget(self.layers)
        self.layers.changed.connect(self.text.show_families)
        self.text.marks_moved.connect(self._follow)
        self.text.mark_chosen.connect(lambda number: self.measure_chosen.emit(self.text.marks[number].measure))
        self.map.place_chosen.connect(self._go)

    def set_look(self, look: Look) -> None:
        """Take the colours and sizes of a look."""
        self._look = look
        self.map.look = look
        self.text.set_look(look)
        if self._assessment:
            self._show_layers(self._assessment)

    def show_assessment(self, assessment: Assessment) -> None:
        """Show an article with everything that was found in it."""
        self._assessment = assessment
        document = assessment.document
        self.text.show_article(document, find_marks(assessment))
        self._show_layers(assessment)
        words, lines = len(document.words), len(document.residue)
        parts = [document.article.path, word("window.words", {"count": words, "shown": f"{words:,}"})]
        if lines:
            parts.append(word("window.residue", {"count": lines}))
        self.meta.setText("  ·  ".join(part for part in parts if part))

    def show_measure(self, measure: str, *, scroll: bool = True) -> None:
        """Wash the marks of a measure, switching its layer on."""
        numbers = frozenset(n for n, mark in enumerate(self.text.marks) if mark.measure == measure)
        family = next((self.text.marks[n].family for n in numbers), None)
        for switch in self.layers.switches:
            if switch.family == family:
                switch.setChecked(True)
        self.text.choose(numbers, scroll=scroll)

    def step(self, by: int) -> None:
        """Go to the next or the previous mark."""
        self.text.setFocus()
        self.text.step(by)

    def _show_layers(self, assessment: Assessment) -> None:
        counts: dict[str, int] = {}
        for mark in self.text.marks:
            if mark.drawn:
                counts[mark.family] = counts.get(mark.family, 0) + 1
        order = [family for family in assessment.families if family in counts]
        self.layers.show_counts({family: counts[family] for family in order}, self._look)
        self.text.show_families(self.layers.on())

    def _follow(self) -> None:
        self.map.show_heights(self.text.heights())
        self.meta.setContentsMargins(self.text.viewport().x(), 0, 16, 0)

    def _go(self, share: float) -> None:
        bar = self.text.verticalScrollBar()
        bar.setValue(round(share * (bar.maximum() + bar.pageStep()) - bar.pageStep() / 2))
