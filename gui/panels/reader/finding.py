"""Finding in the article: what the bar asks for, washed on the page, and which place the search is at."""

from __future__ import annotations

from bisect import bisect_left

from PySide6.QtCore import QObject

from gui.panels.reader.find_bar import FindBar
from gui.panels.reader.searching import Searchable
from gui.panels.reader.text import EvidenceText
from scoring.values import Span


class Finding(QObject):
    """Ties the bar to the page. All of the text is searched, the parts that are not shown too."""

    def __init__(self, bar: FindBar, text: EvidenceText) -> None:
        super().__init__(bar)
        self._bar, self._text = bar, text
        self._searchable: Searchable | None = None
        self._hits: list[Span] = []
        self._at = 0
        bar.wanted.connect(self._look)
        bar.stepped.connect(self.step)
        bar.closed.connect(self._close)

    def open(self) -> None:
        """Open the bar; what is selected on the page is looked for."""
        chosen = self._text.textCursor().selectedText()
        self._bar.open(chosen if len(chosen.splitlines()) == 1 else "")

    def step(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) place, round the end."""
        if self._bar.isHidden():
            self.open()
        elif self._hits:
            self._go((self._at + by) % len(self._hits))

    def renew(self) -> None:
        """Look again, in another text, without leaving what is in view."""
        self._searchable = None
        if not self._bar.isHidden():
            self._find(self._bar.field.text())
            self._at = min(self._at, max(0, len(self._hits) - 1))
            self._text.show_hits(self._hits, None)
            self._bar.show_count(self._at + 1, len(self._hits))

    def _look(self, wanted: str) -> None:
        self._find(wanted)
        top = self._text.top()
        at = bisect_left(self._hits, top, key=lambda hit: hit.start)
        if self._hits:
            self._go(at % len(self._hits))
        else:
            self._text.show_hits((), None)
            self._bar.show_count(0, 0)

    def _find(self, wanted: str) -> None:
        if self._searchable is None:
            self._searchable = Searchable(self._text.whole_text())
        self._hits = self._searchable.hits(wanted)

    def _go(self, at: int) -> None:
        self._at = at
        self._text.show_hits(self._hits, self._hits[at])
        self._bar.show_count(at + 1, len(self._hits))

    def _close(self) -> None:
        self._text.show_hits((), None)
        self._text.setFocus()
