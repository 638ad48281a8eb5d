"""An article as a page with marks under its words: which are chosen, searched for and joined, and their painting."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from gui.marked.article_page import ArticlePage
from gui.marked.marks import Mark
from gui.marked.painting import boxes, paint_ring, paint_wash
from gui.marked.view import Drawn
from gui.panels.reader.connector import Lines, paint_connector, paint_parts
from gui.panels.reader.joins import Name, down, name, up
from gui.panels.reader.searching import hits_between
from gui.panels.reader.threads import Threads
from scoring.cut import Join
from scoring.values import Document, Span

HIT, HIT_NOW = 0.12, 0.26  # of the accent on paper, behind what was searched for


class MarkedPage(ArticlePage):
    """A page with marks; what its keys and the pointer do is another matter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("article_text", parent)
        self._thread: list[int] = []
        self._hits: Sequence[Span] = ()
        self._hit: Span | None = None
        self._sentence: Span | None = None  # that somebody is about to drop
        self._threads = Threads(())

    # -- what to show

    def show_article(self, document: Document, marks: list[Mark], joins: Sequence[Join] = ()) -> None:
        """Show an article, residue folded, from its top."""
        self._take(document, marks, joins)
        self._chosen, self.current, self._hits = frozenset(), None, ()
        self._begin()

    def show_again(self, document: Document, marks: list[Mark], joins: Sequence[Join] = ()) -> None:
        """Show the same article after a change of it: what is in view, chosen and folded stays."""
        before, old = self._joins, self._source
        if old is not None and (old.text, old.residue, list(before)) == (document.text, document.residue, list(joins)):
            self.remark(document, marks)
            return
        view, cursor = self._top(), self._point_of(self.textCursor().position())
        chosen, current = self._names(before)
        self._take(document, marks, joins)
        self._find_names(chosen, current)
        self._part = self._part_of(down(joins, up(before, view[0])))
        self._set()
        self._put_cursor(down(joins, up(before, cursor)))
        self._scroll_to(down(joins, up(before, view[0])), view[1])

    def remark(self, document: Document, marks: list[Mark]) -> None:
        """Keep the page and replace the marks: ``document`` has the text and the residue that are shown."""
        chosen, current = self._names(self._joins)
        self._take(document, marks, self._joins)
        self._find_names(chosen, current)
        self._mark()

    def show_clean(self, clean: bool) -> None:
        """Show the page alone, without a mark, or with them again."""
        view = self._top()
        self.clean, self._thread, self._act = clean, [], None
        self._set()
        self._scroll_to(*view)

    def show_hits(self, hits: Sequence[Span], now: Span | None) -> None:
        """Wash what was searched for, and bring the one that the search is at into view."""
        self._hits, self._hit = hits, now
        if now is not None:
            self._bring(now.start)
        self.viewport().update()

    def choose(self, numbers: frozenset[int], *, scroll: bool = True) -> None:
        """Wash the chosen marks and bring the first into view."""
        self._chosen = numbers
        if scroll and numbers:
            self.current, self._act = None, None  # the keys go on from there
            self._bring(self.marks[min(numbers)].start)
        self.viewport().update()

    # -- inside: setting

    def _take(self, document: Document, marks: list[Mark], joins: Sequence[Join]) -> None:
        self._take_text(document, joins)
        self.marks = marks
        self._threads, self._thread, self._sentence = Threads(marks), [], None

    # -- inside: keeping the place

    def _names(self, joins: Sequence[Join]) -> tuple[set[Name], Name | None]:
        """What is chosen and where the keyboard is, in words that outlive a change of the text."""
        chosen = {name(self.marks[n], joins) for n in self._chosen}
        return chosen, None if self.current is None else name(self.marks[self.current], joins)

    def _find_names(self, chosen: set[Name], current: Name | None) -> None:
        known = {name(mark, self._joins): n for n, mark in enumerate(self.marks)} if chosen or current else {}
        self._chosen = frozenset(known[each] for each in chosen if each in known)
        self.current = known.get(current) if current else None

    # -- inside: painting

    def _paint_below(self, painter: QPainter, first: int, last: int) -> None:
        paint_parts(painter, self.look, self._thread_lines())
        self._paint_hits(painter, first, last)

    def _paint_above(self, painter: QPainter, drawn: Sequence[Drawn]) -> None:
        paint_connector(painter, self.look, self._thread_lines())
        self._paint_focus(painter, drawn)

    def _covers(self, number: int) -> bool:
        return self._threads.covers(self._thread, number)

    def _thread_lines(self) -> dict[str, Lines]:
        found: dict[str, list[tuple[QRectF, float]]] = {}
        for number in () if self.clean else self._thread:
            mark = self.marks[number]
            found.setdefault(mark.kind, []).extend(self._lines(mark.start, mark.end))
        return dict(found)

    def _paint_hits(self, painter: QPainter, first: int, last: int) -> None:
        hits = [self._sentence] if self._sentence else []
        if self._hits:
            hits += hits_between(self._hits, self._point_of(first), self._point_of(last))
        for hit in hits:
            color = self.look.tint(self.look.theme.accent, HIT_NOW if hit == self._hit else HIT)
            for box, baseline in self._lines(*hit):
                paint_wash(painter, box, baseline, color)

    def _paint_focus(self, painter: QPainter, drawn: Sequence[Drawn]) -> None:
        if not self.hasFocus():
            return
        for each in drawn:
            if each.number == self.current:
                paint_ring(painter, each.box, each.baseline, self.look)
        if self._act is not None:
            block = self.document().findBlock(self._act.start)
            start, end = self._act.start - block.position(), self._act.end - block.position()
            for box, baseline in boxes(block, start, end, self._offset()):
                paint_ring(painter, box, baseline, self.look)
        painter.setPen(QColor(self.look.theme.ink))
