"""An article as a page with marks under its words: sets it, keeps the place, paints what is on the screen."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from gui.marked.marks import Mark
from gui.marked.painting import blocks, boxes, paint_mark, paint_ring, paint_wash
from gui.marked.places import Act, Places
from gui.marked.segments import Segments
from gui.marked.typography import EDGE, column_width
from gui.panels.reader.connector import Lines, paint_connector, paint_parts
from gui.panels.reader.joins import Name, down, name, up
from gui.panels.reader.page import parts
from gui.panels.reader.searching import hits_between
from gui.panels.reader.setting import set_page
from gui.panels.reader.threads import Threads
from gui.theme import PLAIN, Look
from scoring.cut import Join
from scoring.values import Document, Span

MARGIN = 32
LONGEST_WORD = 1000  # signs; to look for the end of a longer one at every line of it would take seconds
ANYWHERE, AT_WORDS = QTextOption.WrapMode.WrapAnywhere, QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
HIT, HIT_NOW = 0.22, 0.45  # of the accent on paper, behind what was searched for


class Drawn(NamedTuple):
    """A line of a mark that is on the screen."""

    box: QRectF
    baseline: float
    number: int


class MarkedPage(QTextEdit):
    """A page with marks; what its keys and the pointer do is another matter."""

    marks_moved = Signal()
    turned = Signal()  # another part of the text is shown

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("article_text")
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.look = PLAIN
        self.marks: list[Mark] = []
        self.current: int | None = None
        self.clean = False
        self._shown: frozenset[str] = frozenset()
        self._chosen: frozenset[int] = frozenset()
        self._thread: list[int] = []
        self._hits: Sequence[Span] = ()
        self._hit: Span | None = None
        self._sentence: Span | None = None  # that somebody is about to drop
        self._unfolded: frozenset[int] = frozenset()
        self._source: Document | None = None
        self._joins: Sequence[Join] = ()
        self._parts: list[Span] = []
        self._part = 0
        self._places: Places | None = None
        self._segments: Segments | None = None
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

    def show_families(self, families: frozenset[str]) -> None:
        """Show only these families' marks."""
        self._shown = families
        self.viewport().update()
        self.marks_moved.emit()

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

    def shown_text(self) -> str:
        """The words of that stretch."""
        part = self.shown_part()
        return self._source.text[part.start : part.end] if self._source else ""

    def top(self) -> int:
        """The code point at the top of what is in view."""
        return self._top()[0]

    def heights(self) -> list[tuple[float, str]]:
        """For every visible mark: where it is, as a share of the page's height, and its family."""
        if self._segments is None or self.clean:
            return []
        whole = max(self.document().size().height(), self.viewport().height(), 1.0)
        found = ((height, self.marks[number].family) for height, number in self._segments.heights())
        return [(height / whole, family) for height, family in found if family in self._shown]

    def marks_at(self, point: QPoint) -> list[int]:
        """The visible marks under a point of the viewport, the shortest first."""
        if self._segments is None or self.clean:
            return []
        cursor = self.cursorForPosition(point)
        block, position = cursor.block(), cursor.position()
        found = [
            segment.mark
            for segment in self._segments.between(block, position, position)
            if self.marks[segment.mark].family in self._shown and self.marks[segment.mark].drawn
            if any(box.contains(QPointF(point)) for box, _ in boxes(block, segment.start, segment.end, self._offset()))
        ]
        return sorted(set(found), key=lambda n: (self.marks[n].end - self.marks[n].start, n))

    def mark_at(self, point: QPoint) -> int | None:
        """The shortest visible mark under a point of the viewport."""
        return next(iter(self.marks_at(point)), None)

    # -- Qt events

    def paintEvent(self, event: QPaintEvent) -> None:
        first, last = self._on_screen()
        drawn = [] if self.clean else list(self._visible(first, last))
        thread = {} if self.clean else self._thread_lines()
        painter = QPainter(self.viewport())
        for each in drawn:
            if each.number in self._chosen:
                color = self.look.tint(self.look.theme.family(self.marks[each.number].family).color, 0.2)
                paint_wash(painter, each.box, each.baseline, color)
        paint_parts(painter, self.look, thread)
        self._paint_hits(painter, first, last)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for each in drawn:
            if self.marks[each.number].drawn and not self._threads.covers(self._thread, each.number):
                paint_mark(painter, each.box, each.baseline, self.look, self.marks[each.number])
        paint_connector(painter, self.look, thread)
        self._paint_focus(painter, drawn)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._keep_measure()
        super().resizeEvent(event)
        self.marks_moved.emit()

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
        longest = max(map(len, self.shown_text().split()), default=0)
        wrap = ANYWHERE if longest > LONGEST_WORD else AT_WORDS
        if wrap != self.wordWrapMode():
            self.document().clear()  # lest the text that goes is laid out anew
            self.setWordWrapMode(wrap)
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
        self.turned.emit()

    def _part_of(self, point: int) -> int:
        return max(0, bisect_left(self._parts, point + 1, key=lambda part: part.start) - 1)

    def _keep_measure(self) -> None:
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        side = max(MARGIN, (room - column_width(self.look)) // 2) - EDGE
        self.setViewportMargins(side, 0, side, 0)

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

    def _move_cursor(self, position: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(position)
        self.setTextCursor(cursor)

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

    def _bring_position(self, position: int) -> None:
        self._move_cursor(position)
        line = self.cursorRect()
        room = self.viewport().height()
        if line.top() < 0 or line.bottom() > room - self.look.px(120):
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + line.top() - room // 3)

    # -- inside: what is on the screen

    def _offset(self) -> QPointF:
        return QPointF(0, -self.verticalScrollBar().value())

    def _on_screen(self) -> tuple[int, int]:
        corner = self.viewport().rect().bottomRight()
        return self.cursorForPosition(QPoint(0, 0)).position(), self.cursorForPosition(corner).position()

    def _visible(self, first: int, last: int) -> Iterator[Drawn]:
        """The lines of the visible marks."""
        for block in blocks(self.document(), first, last) if self._segments else ():
            for start, end, number in self._segments.between(block, first, last) if self._segments else ():
                if self.marks[number].family in self._shown or number in self._chosen:
                    for box, baseline in boxes(block, start, end, self._offset()):
                        yield Drawn(box, baseline, number)

    def _lines(self, start: int, end: int) -> Iterator[tuple[QRectF, float]]:
        """The lines of a stretch of the text."""
        for first, last in self._places.within(start, end) if self._places else ():
            block = self.document().findBlock(first)
            yield from boxes(block, first - block.position(), last - block.position(), self._offset())

    def _thread_lines(self) -> dict[str, Lines]:
        found: dict[str, list[tuple[QRectF, float]]] = {}
        for number in self._thread:
            mark = self.marks[number]
            found.setdefault(mark.kind, []).extend(self._lines(mark.start, mark.end))
        return dict(found)

    def _acts(self) -> Sequence[Act]:
        return self._places.acts if self._places else ()

    # -- inside: painting

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
