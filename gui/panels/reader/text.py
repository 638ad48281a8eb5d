"""The text of the article with its marks: read, point, step through with the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from gui.panels.reader.marks import Mark
from gui.panels.reader.page import Places
from gui.panels.reader.painting import boxes, paint_mark, paint_ring, paint_wash
from gui.panels.reader.segments import Segments
from gui.panels.reader.setting import FOLD, column_width, set_page
from gui.panels.reader.why import WhyCard
from gui.theme import PLAIN, Look
from scoring.values import Document

MARGIN = 32
CARD_GAP = 6
KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class EvidenceText(QTextEdit):
    """A read-only page with marks; emits which mark was chosen, by its number."""

    mark_chosen = Signal(int)
    marks_moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("article_text")
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAcceptDrops(False)
        self.setTabChangesFocus(True)
        self.viewport().setMouseTracking(True)
        self.card = WhyCard(self)
        self.verticalScrollBar().valueChanged.connect(self.card.hide)
        self.marks: list[Mark] = []
        self._shown: frozenset[str] = frozenset()
        self._chosen: frozenset[int] = frozenset()
        self.current: int | None = None
        self._segments: Segments | None = None
        self._unfolded: frozenset[int] = frozenset()
        self._source: Document | None = None
        self._places: Places | None = None
        self.look = PLAIN

    # -- what to show

    def show_article(self, document: Document, marks: list[Mark]) -> None:
        """Show an article, residue folded, from its top."""
        self._source, self.marks, self._segments = document, marks, None
        self._unfolded, self._chosen, self.current = frozenset(), frozenset(), None
        self._set()
        self.verticalScrollBar().setValue(0)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def set_look(self, look: Look) -> None:
        """Take the colours and sizes of a look."""
        self.look = look
        self.card.set_look(look)
        self._keep_measure()
        if self._source is not None:
            self._set()

    def show_families(self, families: frozenset[str]) -> None:
        """Show only these families' marks."""
        self._shown = families
        self.card.hide()
        self.viewport().update()
        self.marks_moved.emit()

    def choose(self, numbers: frozenset[int], *, scroll: bool = True) -> None:
        """Wash the chosen marks and bring the first into view."""
        self._chosen = numbers
        if self._places and any(self._places.position(self.marks[number].start) is None for number in numbers):
            self.unfold()
        if scroll and numbers:
            self._bring(min(numbers))
        self.viewport().update()

    def heights(self) -> list[tuple[float, str]]:
        """For every visible mark: where it is, as a share of the page's height, and its family."""
        whole = max(self.document().size().height(), self.viewport().height(), 1.0)
        if self._segments is None:
            return []
        heights = ((height, self.marks[number].family) for height, number in self._segments.heights())
        return [(height / whole, family) for height, family in heights if family in self._shown]

    # -- steps

    def step(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) visible mark, and say why it is there."""
        placed = self._segments.marks() if self._segments else []
        numbers = [n for n in placed if self.marks[n].family in self._shown and self.marks[n].drawn]
        if not numbers:
            return
        now = self.current if self.current is not None else (-1 if by > 0 else len(self.marks))
        after = [n for n in numbers if (n > now if by > 0 else n < now)]
        self.current = (after[0] if by > 0 else after[-1]) if after else numbers[0 if by > 0 else -1]
        self._bring(self.current)
        self._explain(self.current)
        self.viewport().update()

    def toggle_fold(self, fold: int) -> None:
        """Fold or unfold a run of page residue."""
        self._unfolded ^= {fold}
        place = self.verticalScrollBar().value()
        self._set()
        self.verticalScrollBar().setValue(place)

    def unfold(self) -> None:
        """Unfold all page residue."""
        if self._source is not None:
            self._unfolded = frozenset(range(len(self._source.residue)))
            self._set()

    def mark_at(self, point: QPoint) -> int | None:
        """The visible mark under a point of the viewport: the shortest, where several lie there."""
        offset = QPointF(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        if self._segments is None:
            return None
        cursor = self.cursorForPosition(point)
        block, position = cursor.block(), cursor.position()
        found = [
            segment.mark
            for segment in self._segments.between(block, position, position)
            if self.marks[segment.mark].family in self._shown and self.marks[segment.mark].drawn
            if any(box.contains(QPointF(point)) for box, _ in boxes(block, segment.start, segment.end, offset))
        ]
        return min(found, key=lambda n: self.marks[n].end - self.marks[n].start, default=None)

    # -- Qt events

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        for _, box, baseline, number in self._visible():
            if number in self._chosen:
                color = self.look.tint(self.look.theme.family(self.marks[number].family).color, 0.2)
                paint_wash(painter, box, baseline, self.look, color)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for _, box, baseline, number in self._visible():
            if self.marks[number].drawn:
                paint_mark(painter, box, baseline, self.look, self.marks[number])
            if number == self.current and self.hasFocus():
                paint_ring(painter, box, baseline, self.look)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        point = event.position().toPoint()
        number = self.mark_at(point)
        fold = self._fold_at(point)
        if number is None:
            self.card.hide()
        else:
            self._explain(number, point)
        hand = number is not None or fold is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.IBeamCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self.textCursor().hasSelection() or event.button() != Qt.MouseButton.LeftButton:
            return
        point = event.position().toPoint()
        fold, number = self._fold_at(point), self.mark_at(point)
        if fold is not None:
            self.toggle_fold(fold)
        elif number is not None:
            self.current = number
            self.mark_chosen.emit(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if event.modifiers() == Qt.KeyboardModifier.NoModifier and key in (Qt.Key.Key_N, Qt.Key.Key_P):
            self.step(1 if key == Qt.Key.Key_N else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._press()
        elif key == Qt.Key.Key_Escape and not self.card.isHidden():
            self.card.hide()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._ring(event.reason() in KEYBOARD)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._ring(False)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.card.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._keep_measure()
        super().resizeEvent(event)
        self.marks_moved.emit()

    # -- inside

    def _ring(self, on: bool) -> None:
        """Show the focus ring, or not: a click into the text needs none."""
        self.setProperty("ring", on)
        self.style().unpolish(self)
        self.style().polish(self)

    def _press(self) -> None:
        """What Enter does: fold or unfold under the text cursor, else choose the mark the keyboard is at."""
        fold = self._fold(self.textCursor().position())
        if fold is not None:
            self.toggle_fold(fold)
        elif self.current is not None:
            self.mark_chosen.emit(self.current)

    def _set(self) -> None:
        if self._source is None:
            return
        self.card.hide()
        self._places = set_page(self.document(), self._source, self.look, self._unfolded)
        self._segments = Segments(self.document(), self._places, self.marks)
        self.marks_moved.emit()

    def _keep_measure(self) -> None:
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        side = max(MARGIN, (room - column_width(self.look)) // 2)
        self.setViewportMargins(side, 0, side, 0)

    def _visible(self) -> list[tuple[QTextBlock, QRectF, float, int]]:
        """The lines of the visible marks: block, box, baseline, number of the mark."""
        if self._segments is None:
            return []
        offset, found = QPointF(0, -self.verticalScrollBar().value()), []
        corner = self.viewport().rect().bottomRight()
        first, last = self.cursorForPosition(QPoint(0, 0)).position(), self.cursorForPosition(corner).position()
        block = self.document().findBlock(first)
        while block.isValid() and block.position() <= last:
            for segment in self._segments.between(block, first, last):
                if self.marks[segment.mark].family in self._shown or segment.mark in self._chosen:
                    lines = boxes(block, segment.start, segment.end, offset)
                    found += [(block, box, baseline, segment.mark) for box, baseline in lines]
            block = block.next()
        return found

    def _fold_at(self, point: QPoint) -> int | None:
        position = (
            self.document()
            .documentLayout()
            .hitTest(QPointF(point.x(), point.y() + self.verticalScrollBar().value()), Qt.HitTestAccuracy.ExactHit)
        )
        return None if position < 0 else self._fold(position)

    def _fold(self, position: int) -> int | None:
        value = self.document().findBlock(position).charFormat().property(FOLD)
        return None if value is None else int(value)

    def _bring(self, number: int) -> None:
        position = self._places.position(self.marks[number].start) if self._places else None
        if position is None:
            return
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        self.setTextCursor(cursor)
        line = self.cursorRect(cursor)
        room = self.viewport().height()
        if line.top() < 0 or line.bottom() > room - self.look.px(120):
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + line.top() - room // 3)

    def _explain(self, number: int, point: QPoint | None = None) -> None:
        mark = self.marks[number]
        lines = [(box, n) for _, box, _, n in self._visible() if n == number]
        if not lines:
            return
        box = next((box for box, _ in lines if point and box.contains(QPointF(point))), lines[0][0])
        self.card.show_mark(mark, box.toRect().translated(self.viewport().pos()), CARD_GAP)
        if point is None:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.card.words()))
