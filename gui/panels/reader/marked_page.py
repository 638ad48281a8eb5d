"""An article as a page with marks under its words: sets it, keeps the place, paints what is on the screen."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QColor, QPainter, QTextCursor
from PySide6.QtWidgets import QWidget

from gui.marked.marks import Mark
from gui.marked.painting import boxes, paint_ring, paint_wash
from gui.marked.places import Act
from gui.marked.segments import Segments
from gui.marked.view import Drawn, MarkedView
from gui.panels.reader.connector import Lines, paint_connector, paint_parts
from gui.panels.reader.joins import Name, down, name, up
from gui.panels.reader.page import parts
from gui.panels.reader.searching import hits_between
from gui.panels.reader.setting import set_page
from gui.panels.reader.threads import Threads
from gui.theme import Look
from scoring.cut import Join
from scoring.values import Document, Span

HIT, HIT_NOW = 0.12, 0.26  # of the accent on paper, behind what was searched for


class MarkedPage(MarkedView):
    """A page with marks; what its keys and the pointer do is another matter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("article_text", parent)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self._thread: list[int] = []
        self._hits: Sequence[Span] = ()
        self._hit: Span | None = None
        self._sentence: Span | None = None  # that somebody is about to drop
        self._unfolded: frozenset[int] = frozenset()
        self._source: Document | None = None
        self._joins: Sequence[Join] = ()
        self._parts: list[Span] = []
        self._part = 0
        self._threads = Threads(())
        self._act: Act | None = None  # that the keyboard is at

    # -- what to show

    def show_article(self, document: Document, marks: list[Mark], joins: Sequence[Join] = ()) -> None:
        """Show an article, residue folded, from its top."""
        self._take(document, marks, joins)
        self._part, self._unfolded = 0, frozenset()
        self._chosen, self.current, self._act, self._hits = frozenset(), None, None, ()
        self._set()
        self.verticalScrollBar().setValue(0)
        self.moveCursor(QTextCursor.MoveOperation.Start)

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

    def set_look(self, look: Look) -> None:
        """Take the colours and sizes of a look; what is in view stays."""
        self.look = look
        view, begun = self._top(), self.verticalScrollBar().value() > 0
        self._keep_measure()
        if self._source is not None:
            self._set()
            if begun:
                self._scroll_to(*view)

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

    def toggle_fold(self, fold: int) -> None:
        """Fold or unfold a run of page residue."""
        self._unfolded ^= {fold}
        self._set_again()

    def unfold(self) -> None:
        """Unfold all page residue."""
        if self._source is not None:
            self._unfolded = frozenset(range(len(self._source.residue)))
            self._set_again()

    def turn(self, by: int) -> None:
        """Show the next (1) or the previous (-1) part of a long text."""
        part = max(0, min(len(self._parts) - 1, self._part + by))
        if part != self._part:
            self._turn_to(part)
            bar = self.verticalScrollBar()
            bar.setValue(0 if by > 0 else bar.maximum())
            self.moveCursor(QTextCursor.MoveOperation.Start if by > 0 else QTextCursor.MoveOperation.End)

    # -- where things are

    def shown_part(self) -> Span:
        """The stretch of the text that the page shows."""
        return self._parts[self._part] if self._parts else Span(0, 0)

    def whole_text(self) -> str:
        """The words of all parts."""
        return self._source.text if self._source else ""

    def top(self) -> int:
        """The code point at the top of what is in view."""
        return self._top()[0]

    # -- Qt events

    # -- inside: setting

    def _take(self, document: Document, marks: list[Mark], joins: Sequence[Join]) -> None:
        if self._source is None or document.text is not self._source.text:
            self._parts = parts(document.text)
        self._source, self.marks, self._joins = document, marks, joins
        self._segments, self._threads, self._thread, self._sentence = None, Threads(marks), [], None

    def _set(self) -> None:
        if self._source is None:
            return
        self._places = None
        part, unfolded = self._parts[self._part], None if self.clean else self._unfolded
        self._wrap(max(map(len, self._source.text[part.start : part.end].split()), default=0))
        self._places = set_page(self.document(), self._source, self.look, unfolded, part, self._shown_joins())
        self._mark()

    def _shown_joins(self) -> Sequence[Join]:
        return () if self.clean else self._joins

    def _mark(self) -> None:
        if self._places is not None:
            self._segments = Segments(self.document(), self._places, self.marks)
        self.viewport().update()
        self.marks_moved.emit()

    def _set_again(self) -> None:
        place, point = self.verticalScrollBar().value(), self._point_of(self.textCursor().position())
        at = self._act
        self._set()
        self._put_cursor(point)
        self._act = next((each for each in self._acts() if at and each[2:] == at[2:]), None)
        if self._act:
            self._move_cursor(self._act.start)
        self.verticalScrollBar().setValue(place)

    def _turn_to(self, part: int) -> None:
        self._part, self._unfolded, self._act = part, frozenset(), None
        self._set()

    def _part_of(self, point: int) -> int:
        return max(0, bisect_left(self._parts, point + 1, key=lambda part: part.start) - 1)

    # -- inside: keeping the place

    def _names(self, joins: Sequence[Join]) -> tuple[set[Name], Name | None]:
        """What is chosen and where the keyboard is, in words that outlive a change of the text."""
        chosen = {name(self.marks[n], joins) for n in self._chosen}
        return chosen, None if self.current is None else name(self.marks[self.current], joins)

    def _find_names(self, chosen: set[Name], current: Name | None) -> None:
        known = {name(mark, self._joins): n for n, mark in enumerate(self.marks)} if chosen or current else {}
        self._chosen = frozenset(known[each] for each in chosen if each in known)
        self.current = known.get(current) if current else None

    def _top(self) -> tuple[int, int]:
        """The code point at the top of what is in view, and how far from the edge its line begins."""
        point = self._point_of(self.cursorForPosition(QPoint(0, 0)).position())
        return point, self._line_of(point)

    def _line_of(self, point: int) -> int:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._places.shown(point) if self._places else 0)
        return self.cursorRect(cursor).top()

    def _scroll_to(self, point: int, top: int) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self._line_of(point) - top)

    def _point_of(self, position: int) -> int:
        return self._places.nearest(position) if self._places else 0

    def _put_cursor(self, point: int) -> None:
        self._move_cursor(self._places.shown(point) if self._places else 0)

    def _bring(self, point: int) -> None:
        """Bring a place of the text into view, whatever must be turned or unfolded for it."""
        if self._places is None:
            return
        if (part := self._part_of(point)) != self._part:
            self._turn_to(part)
        if self._places.position(point) is None:
            self.unfold()
        position = self._places.position(point)
        if position is not None:
            self._bring_position(position)

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

    def _acts(self) -> Sequence[Act]:
        return self._places.acts if self._places else ()

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
