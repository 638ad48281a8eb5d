"""One of two texts side by side: what the other has too is washed, and words in which they differ are underlined."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
)
from PySide6.QtWidgets import QWidget

from gui.marked.article_page import ArticlePage
from gui.marked.painting import boxes
from gui.marked.typography import column_width
from gui.marked.view import Drawn
from gui.panels.aligned.level import Stretch
from gui.panels.aligned.washes import CHANGED, paint_place
from gui.widgets.underline import paint_underline
from resources.messages import word
from scoring.stories.beside import Match
from scoring.values import Document, Span

INNER = 14  # pixels between the words and the edge
READING = 1 / 3  # of the height, where one reads
STEPS = {Qt.Key.Key_N: 1, Qt.Key.Key_P: -1}
OWN = (*STEPS, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)


class AlignedText(ArticlePage):
    """The text at the left (side 0) or at the right (1) of the gap; tells what its keys and the mouse wish."""

    step_requested = Signal(int)
    match_pointed = Signal(int)  # somebody pressed the words of a match
    open_requested = Signal()
    back_requested = Signal()

    def __init__(self, side: int, parent: QWidget | None = None) -> None:
        super().__init__(("aligned_one", "aligned_other")[side], parent)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAcceptDrops(False)
        self.setAccessibleName(word(f"aligned.article_{side + 1}"))
        self.side = side
        self.matches: Sequence[Match] = ()
        self._held: int | None = None

    # -- what to show

    def show_matches(self, document: Document, matches: Sequence[Match]) -> None:
        """Show an article from its top, and where the other one has the same."""
        self.matches, self._held = matches, None
        self._take_text(document)
        self._begin()

    def hold(self, number: int | None) -> None:
        """Show at which match the keyboard is."""
        self._held = number
        self.viewport().update()

    def reveal(self, number: int) -> None:
        """Turn to the part of a long text that holds a match."""
        start = self.matches[number].side(self.side).start
        position = self._reveal(start)
        if position is not None:
            self._move_cursor(position)

    def scroll_to(self, height: float, top: float) -> None:
        """Bring a height of the page to ``top`` pixels below the upper edge, as near as there is page."""
        self.verticalScrollBar().setValue(round(height - top))

    def say(self, words: str) -> None:
        """Say where the keyboard is; who did not hear it can ask for the description."""
        self.setAccessibleDescription(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    # -- where things are

    def reading_line(self) -> float:
        """Where in the view one reads, in pixels from its top."""
        return self.viewport().height() * READING

    def height_of_page(self) -> float:
        """The height of all that can be scrolled."""
        bar = self.verticalScrollBar()
        return bar.maximum() + bar.pageStep()

    def height_of(self, number: int) -> Stretch | None:
        """From where to where a match reaches on the page; None where it is not shown."""
        place = self.matches[number].side(self.side)
        shown = list(self._places.within(*place)) if self._places else []
        if not shown:
            return None
        return Stretch(self._line(shown[0][0]).top(), self._line(shown[-1][1] - 1).bottom())

    # -- Qt events

    def event(self, event: QEvent) -> bool:
        # Keys of the page come before the window's.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not _own(event):
            super().keyPressEvent(event)
        elif event.key() in STEPS:
            self.step_requested.emit(STEPS[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        elif act := self._act_here():
            self._do_act(act)
        else:
            self.open_requested.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self.textCursor().hasSelection() or event.button() != Qt.MouseButton.LeftButton:
            return
        point = event.position().toPoint()
        if act := self._act_at(point):
            self._do_act(act)
        elif (number := self._match_at(point)) is not None:
            self.match_pointed.emit(number)

    # -- inside: setting

    def _keep_measure(self) -> None:
        """The column lies at the gap, so that bands are short."""
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        outer = max(INNER, room - column_width(self.look) - INNER)
        left, right = (INNER, outer) if self.side else (outer, INNER)
        self.setViewportMargins(left, 0, right, 0)

    # -- inside: painting

    def _paint_below(self, painter: QPainter, first: int, last: int) -> None:  # noqa: ARG002
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        view = self._in_view()
        for number in self._numbers(view):
            match = self.matches[number]
            path = self._outline(match.side(self.side), view)
            paint_place(painter, path, self.look, match.kind, held=number == self._held)

    def _paint_above(self, painter: QPainter, drawn: Sequence[Drawn]) -> None:  # noqa: ARG002
        view, color = self._in_view(), QColor(self.look.theme.accent)
        for number in self._numbers(view):
            for span, grave in self.matches[number].changed(self.side):
                for box, baseline in self._lines(max(span.start, view.start), min(span.end, view.end)):
                    y, style = baseline + self.look.px(4), CHANGED[grave]
                    paint_underline(painter, box.left(), box.right(), y, style, color, 2.2 if grave else 1.4)

    def _in_view(self) -> Span:
        """The stretch of the article that is in view, and a line more at both ends: no edge ends in sight."""
        around = self.viewport().rect().adjusted(0, -self.look.px(60), 0, self.look.px(60))
        first, last = self._within(QRect(around))
        return Span(self._point_of(first), self._point_of(last) + 1)

    def _numbers(self, view: Span) -> Iterator[int]:
        for number, match in enumerate(self.matches):
            place = match.side(self.side)
            if place.start < view.end and view.start < place.end:
                yield number

    def _outline(self, place: Span, view: Span) -> QPainterPath:
        """The lines of a place in one shape."""
        path, gap = QPainterPath(), self.look.px(3)
        for box, _ in self._lines(max(place.start, view.start), min(place.end, view.end)):
            path.addRect(box.adjusted(-2, gap, 2, gap + 2))  # letters stand low in their line
        return path.simplified()

    def _match_at(self, point: QPoint) -> int | None:
        """The shortest match under a point of the viewport."""
        view, found = self._in_view(), list[tuple[int, int]]()
        for number in self._numbers(view):
            place = self.matches[number].side(self.side)
            if self._outline(place, view).contains(QPointF(point)):
                found.append((place.end - place.start, number))
        return min(found)[1] if found else None

    def _line(self, position: int) -> QRectF:
        """The line at a position, in heights of the page."""
        block = self.document().findBlock(position)
        top = self.document().documentLayout().blockBoundingRect(block).topLeft()
        line = next(boxes(block, position - block.position(), position - block.position() + 1, QPointF()), None)
        return line[0] if line else QRectF(top.x(), top.y(), 0, 1)


def _own(event: QKeyEvent) -> bool:
    """Whether a key is one of the page's own, alone."""
    pad = Qt.KeyboardModifier.KeypadModifier
    return event.modifiers() in (Qt.KeyboardModifier.NoModifier, pad) and event.key() in OWN
