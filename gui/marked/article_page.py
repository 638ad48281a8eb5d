"""An article as a page that is read: set part by part, residue folded, what is in view kept."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from gui.marked.page import parts
from gui.marked.places import Act
from gui.marked.segments import Segments
from gui.marked.setting import set_page
from gui.marked.view import MarkedView
from gui.theme import Look
from scoring.cut import Join
from scoring.values import Document, Span


class ArticlePage(MarkedView):
    """Knows the article and which part of it is shown; what is marked on it is another matter."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self._unfolded: frozenset[int] = frozenset()
        self._source: Document | None = None
        self._joins: Sequence[Join] = ()
        self._parts: list[Span] = []
        self._part = 0
        self._act: Act | None = None  # that the keyboard is at

    # -- what to show

    def set_look(self, look: Look) -> None:
        """Take the colours and sizes of a look; what is in view stays."""
        self.look = look
        view, begun = self._top(), self.verticalScrollBar().value() > 0
        self._keep_measure()
        if self._source is not None:
            self._set()
            if begun:
                self._scroll_to(*view)

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

    # -- inside: setting

    def _begin(self) -> None:
        """Set an article from its top, residue folded."""
        self._part, self._unfolded, self._act = 0, frozenset(), None
        self._set()
        self.verticalScrollBar().setValue(0)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _take_text(self, document: Document, joins: Sequence[Join] = ()) -> None:
        if self._source is None or document.text is not self._source.text:
            self._parts = parts(document.text)
        self._source, self._joins, self._segments = document, joins, None

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

    def _reveal(self, point: int) -> int | None:
        """Turn to a place of the text and unfold what it lies in; its position on the page."""
        if self._places is None:
            return None
        if (part := self._part_of(point)) != self._part:
            self._turn_to(part)
        if self._places.position(point) is None:
            self.unfold()
        return self._places.position(point)

    def _bring(self, point: int) -> None:
        """Bring a place of the text into view, whatever must be turned or unfolded for it."""
        if (position := self._reveal(point)) is not None:
            self._bring_position(position)

    # -- inside: what can be pressed

    def _acts(self) -> Sequence[Act]:
        return self._places.acts if self._places else ()

    def _act_at(self, point: QPoint) -> Act | None:
        place = QPointF(point.x(), point.y() + self.verticalScrollBar().value())
        position = self.document().documentLayout().hitTest(place, Qt.HitTestAccuracy.ExactHit)
        return self._places.act(position) if position >= 0 and self._places else None

    def _act_here(self) -> Act | None:
        """What the words at the keyboard offer."""
        return self._act or (self._places.act(self.textCursor().position()) if self._places else None)

    def _do_act(self, act: Act) -> None:
        if act.kind == "fold":
            self.toggle_fold(act.number)
        elif act.kind == "turn":
            self.turn(act.number)
