"""A page whose marks are painted under its words: where they are, which are shown, what is chosen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from gui.marked.card import ReasonCard, why
from gui.marked.marks import Mark
from gui.marked.painting import blocks, boxes, paint_mark, paint_wash
from gui.marked.places import Places
from gui.marked.segments import Segments
from gui.marked.typography import EDGE, column_width
from gui.theme import PLAIN

MARGIN = 32
MARKED = 0.2  # of a family's colour on paper, behind the chosen marks
SPILL = 12  # pixels that marks reach beyond their lines
CARD_GAP = 6
CARD_INDENT = 60  # pixels from the pointer back to the card's edge, so that the way to it is short
LONGEST_WORD = 1000  # signs; to look for the end of a longer one at every line of it would take seconds
KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)
ANYWHERE, AT_WORDS = QTextOption.WrapMode.WrapAnywhere, QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere


class Drawn(NamedTuple):
    """A line of a mark that is on the screen."""

    box: QRectF
    baseline: float
    number: int


class MarkedView(QTextEdit):
    """Knows marks and their places; how the page is filled is another matter."""

    marks_moved = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self.look = PLAIN
        self.marks: list[Mark] = []
        self.current: int | None = None  # that the keyboard is at
        self.clean = False  # whether the page stands without its marks
        self._shown: frozenset[str] = frozenset()
        self._chosen: frozenset[int] = frozenset()
        self._places: Places | None = None
        self._segments: Segments | None = None
        self._met: Mark | None = None  # that the text cursor came into
        self._keyed = True  # whether the focus came by key, or from nowhere

    # -- what to show

    def show_families(self, families: frozenset[str]) -> None:
        """Show only these families' marks."""
        self._shown = families
        self.viewport().update()
        self.marks_moved.emit()

    # -- where things are

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
        parts = self._parts_of(event)
        first, last = parts[0][0], parts[-1][1]
        drawn = [] if self.clean else [each for part in parts for each in self._visible(*part)]
        painter = QPainter(self.viewport())
        for each in drawn:
            if each.number in self._chosen:
                color = self.look.tint(self.look.theme.family(self.marks[each.number].family).color, MARKED)
                paint_wash(painter, each.box, each.baseline, color)
        self._paint_below(painter, first, last)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for each in drawn:
            if self.marks[each.number].drawn and not self._covers(each.number):
                paint_mark(painter, each.box, each.baseline, self.look, self.marks[each.number])
        self._paint_above(painter, drawn)
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self._keyed = event.reason() in KEYBOARD
        self._ring(self._keyed)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._ring(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._keep_measure()
        super().resizeEvent(event)
        self.marks_moved.emit()

    # -- inside: painting

    def _ring(self, on: bool) -> None:
        """Show the focus ring, or not: a click into the text needs none."""
        self.setProperty("ring", on)
        self.style().unpolish(self)
        self.style().polish(self)

    def _paint_below(self, painter: QPainter, first: int, last: int) -> None:
        """What lies behind the words of a stretch of the page."""

    def _paint_above(self, painter: QPainter, drawn: Sequence[Drawn]) -> None:
        """What lies over the words and their marks."""

    def _covers(self, number: int) -> bool:  # noqa: ARG002
        """Whether something else is painted in place of a mark's line."""
        return False

    # -- inside: setting

    def _wrap(self, longest: int) -> None:
        """Break lines at words, or anywhere where the longest word has too many signs."""
        wrap = ANYWHERE if longest > LONGEST_WORD else AT_WORDS
        if wrap != self.wordWrapMode():
            self.document().clear()  # lest the text that goes is laid out anew
            self.setWordWrapMode(wrap)

    def _keep_measure(self) -> None:
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        side = max(MARGIN, (room - column_width(self.look)) // 2) - EDGE
        self.setViewportMargins(side, 0, side, 0)

    # -- inside: moving

    def _move_cursor(self, position: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(position)
        self.setTextCursor(cursor)

    def _bring_position(self, position: int) -> None:
        """Bring a place of the page into view, with room for what is said of it."""
        self._move_cursor(position)
        line = self.cursorRect()
        room = self.viewport().height()
        if line.top() < 0 or line.bottom() > room - self.look.px(120):
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + line.top() - room // 3)

    # -- inside: what is heard

    def _say(self, words: str) -> None:
        """Tell those who hear the page."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _meet(self) -> None:
        """Say why the mark is there that the text cursor came into: Qt for Python lets no mark be an attribute."""
        met = self._mark_here()
        if met is not None and met != self._met:
            self._say(why(met))
        self._met = met

    def _mark_here(self) -> Mark | None:
        """The shortest visible mark that the text cursor is in."""
        if self._segments is None or self.clean:
            return None
        cursor = self.textCursor()
        at = cursor.positionInBlock()
        here = [self.marks[each.mark] for each in self._segments.of(cursor.block()) if each.start <= at < each.end]
        seen = [mark for mark in here if mark.drawn and mark.family in self._shown]
        return min(seen, key=lambda mark: mark.end - mark.start, default=None)

    # -- inside: what is on the screen

    def _offset(self) -> QPointF:
        return QPointF(0, -self.verticalScrollBar().value())

    def _within(self, part: QRect) -> tuple[int, int]:
        """From where to where the lines reach that a part of the viewport shows."""
        part = part.adjusted(0, -self.look.px(SPILL), 0, self.look.px(SPILL))
        first = self.cursorForPosition(QPoint(0, part.top())).position()
        return first, self.cursorForPosition(QPoint(self.viewport().width(), part.bottom())).position()

    def _parts_of(self, event: QPaintEvent) -> list[tuple[int, int]]:
        """From where to where the stretches reach that must be painted, no block in two of them."""
        page, merged = self.document(), list[tuple[int, int]]()
        rects = list(event.region())  # type: ignore[call-overload]  # the stubs forget it
        for first, last in sorted(self._within(part) for part in rects or [event.rect()]):
            if merged and page.findBlock(first).blockNumber() <= page.findBlock(merged[-1][1]).blockNumber():
                merged[-1] = merged[-1][0], max(last, merged[-1][1])
            else:
                merged.append((first, last))
        return merged

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

    def _show_card(self, card: ReasonCard, number: int, point: QPoint | None = None) -> bool:
        """Say why a mark is there, beside it, near the pointer's ``point``; whether it is in view."""
        mark = self.marks[number]
        if self.clean or (point is not None and card.shows(mark)):
            return False
        view = self.viewport().rect().toRectF()
        lines = [box for box, _ in self._lines(mark.start, mark.end) if view.intersects(box)]
        if not lines:
            return False
        box = next((box for box in lines if point and box.contains(QPointF(point))), lines[0]).toRect()
        if point is not None:
            box.setLeft(max(box.left(), point.x() - self.look.px(CARD_INDENT)))
        card.show_mark(mark, box.translated(self.viewport().pos()), CARD_GAP)
        return True
