"""The article to be rewritten: an editor set like the page that is read, its marks under the words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QTextCursor,
)
from PySide6.QtWidgets import QWidget

from gui.marked import painting
from gui.marked.card import ReasonCard
from gui.marked.marks import Mark
from gui.marked.painting import BOTH_WAYS, paint_ring, runs_both_ways
from gui.marked.segments import Segments
from gui.marked.typography import EDGE, char_format
from gui.marked.view import SPILL, Drawn, MarkedView
from gui.panels.rewrite import blocks
from gui.theme import Look
from resources.messages import word
from scoring.clean import even
from scoring.values import Document, Span

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RewriteEditor(MarkedView):
    """Tells every change of its text, and shows the marks of what stands there."""

    edited = Signal(str)  # the text, clean as an article's but for blanks at its ends
    left = Signal()  # the keyboard goes elsewhere
    receipt_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("rewrite_text", parent)
        self.setAccessibleName(word("rewrite.editor"))
        self.setAccessibleDescription(word("rewrite.editor_what"))
        self.setAcceptRichText(False)
        self.viewport().setMouseTracking(True)
        self.card = ReasonCard(self)
        self.measure: str | None = None  # whose marks are washed
        self._seen: dict[int, list[tuple[int, int, tuple[object, ...]]]] = {}  # of each block in view
        self._dressed = self._quiet = False
        self._bare = False  # whether paragraphs wait to be set as what they are
        self._parts: list[blocks.Written] = []  # what stands here
        self._text, self._count = "", 1
        self.textChanged.connect(self._tell)
        self.verticalScrollBar().valueChanged.connect(self.card.hide)

    # -- what to show

    def set_look(self, look: Look) -> None:
        """Take the colours and sizes of a look. What could be undone here is forgotten; the window still knows."""
        if look == self.look and self._dressed:
            return
        self.look, self._dressed = look, True
        self.card.hide()
        self.card.set_look(look)
        self._keep_measure()
        with self._from_scratch():
            self.document().setDefaultFont(look.font(17, serif=True))
            self.document().setDocumentMargin(EDGE)
            for block in blocks.every(self.document()):
                blocks.dress_block(block, blocks.role_of(block), look)
        self.ensureCursorVisible()

    def open_text(self, text: str, document: Document) -> None:
        """Begin with a text; ``document`` is the reading of it."""
        self.measure, self._places, self._segments = None, None, None
        with self._from_scratch():
            self._wrap(max(map(len, text.split()), default=0))
            blocks.fill(self.document(), text, blocks.roles(document), self.look)
        self._remember()
        self._begin()

    def replace_text(self, text: str) -> None:
        """Take another text in place of what stands there: a change that can be undone here, too."""
        with self._quietly():
            blocks.rewrite(self.document(), text, self.look)
        self._places, self._segments, self._bare = None, None, True
        self._remember()

    def shows(self, document: Document) -> bool:
        """Whether the text that stands here is that of a reading."""
        return self._text.strip() == document.text

    def show_marks(self, document: Document, marks: list[Mark]) -> None:
        """Show the marks of the text that stands here."""
        if not self.shows(document):
            return
        if self._bare:
            self._bare = False
            with self._quietly():
                blocks.dress(self.document(), blocks.roles(document), self.look)
        self.marks, self.current = marks, None
        self._places = blocks.find_places(self._parts, document.text)
        self._cut_marks()
        self._paint_changed()

    def show_families(self, families: frozenset[str]) -> None:
        super().show_families(families)
        self._cut_marks()

    def choose(self, measure: str) -> None:
        """Wash the marks of a measure and go to the first, or to the next one where they are washed already."""
        again, self.measure = measure == self.measure, measure
        self._cut_marks()
        here = self._point()
        starts = sorted(self.marks[n].start for n in self._chosen)
        behind = [start for start in starts if again and start > here]
        if starts:
            self._bring((behind or starts)[0])
        self.viewport().update()

    def go_to(self, span: Span) -> None:
        """Select a stretch of the text and go there."""
        self._bring(span.start)
        cursor = self.textCursor()
        if self._places is not None:
            cursor.setPosition(self._places.shown(span.end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) visible mark, and say why it is there."""
        here = self._point()
        seen = [n for n, mark in enumerate(self.marks) if mark.drawn and mark.family in self._shown]
        ahead = [n for n in seen if (self.marks[n].start - here) * by > (0 if self.current is not None else -1)]
        if seen:
            self._stop_at((ahead or seen)[0 if by > 0 else -1])

    # -- Qt events

    def event(self, event: QEvent) -> bool:
        # What cannot be undone here is the window's to undo: a step before this text was opened.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._leaves(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.card.isHidden():
            self.card.hide()
        elif event.key() == Qt.Key.Key_Escape:
            self.receipt_wished.emit()
        elif event.key() in ENTER:
            self._break()
        else:
            before = self._text
            super().keyPressEvent(event)
            if self._text == before:  # who writes wants to hear what is written
                self._meet()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        point = event.position().toPoint()
        if self.card.on_the_way(point + self.viewport().pos()):
            return
        number = self.mark_at(point)
        if number is not None and event.buttons() == Qt.MouseButton.NoButton:
            self._show_card(self.card, number, point)
        else:
            self.card.hide()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.card.hide()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() and not source.hasUrls()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take words as an article's are taken in: clean, without the type they had."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        for number, (words, gap) in enumerate(blocks.split(even(source.text()))):
            if number:
                cursor.insertBlock(blocks.shape("body", gap, self.look), char_format("body", self.look))
            cursor.insertText(words)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    # -- inside: changes

    def _remember(self) -> None:
        """Take what stands here as told."""
        self._text, self._count = self._read(), self.document().blockCount()

    def _read(self) -> str:
        """The text that stands here, and its parts for the marks that come soon."""
        self._parts = blocks.written(self.document())
        return blocks.join(self._parts)

    def _tell(self) -> None:
        """Tell the text if it is another: type and colours are nobody's change."""
        if self._quiet:
            return
        block = self.textCursor().block()
        with self._quietly():
            blocks.even_out(block)
            if self.document().blockCount() < self._count and not self.document().isRedoAvailable():
                blocks.dress_block(block, blocks.role_of(block), self.look)  # two paragraphs are one now
        if runs_both_ways(block.text()):
            block.setUserState(BOTH_WAYS)
        text = self._read()
        if text != self._text:
            self._text, self.current, segments = text, None, self._segments
            self.card.hide()
            self.edited.emit(text)
            if segments is not None and segments is self._segments:  # other marks come later
                more = self.document().blockCount() - self._count
                segments.move(block.blockNumber() - max(more, 0), more)
        self._count = self.document().blockCount()

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        """A change that is not told."""
        before, self._quiet = self._quiet, True
        yield
        self._quiet = before

    @contextmanager
    def _from_scratch(self) -> Iterator[None]:
        """A change that is not told and cannot be undone, nor anything before it."""
        with self._quietly():
            self.setUndoRedoEnabled(False)
            yield
            self.setUndoRedoEnabled(True)

    def _begin(self) -> None:
        """Go to the first paragraph of the article proper, and show its headline."""
        page = list(blocks.every(self.document()))
        body = next((block for block in page if blocks.role_of(block) == "body"), page[0])
        top = next((block for block in page if blocks.role_of(block) in ("headline", "body")), page[0])
        self._move_cursor(body.position())
        self.verticalScrollBar().setValue(round(self.document().documentLayout().blockBoundingRect(top).top()))

    def _break(self) -> None:
        """Begin a paragraph; behind a headline begins the text."""
        cursor = self.textCursor()
        block = cursor.block()
        if cursor.atBlockEnd() and blocks.role_of(block) != "body":
            cursor.insertBlock(blocks.shape("body", blocks.gap_of(block), self.look), char_format("body", self.look))
        else:
            cursor.insertBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _leaves(self, event: QKeyEvent) -> bool:
        """Whether a key is for the window to answer."""
        if event.matches(QKeySequence.StandardKey.Undo):
            return not self.document().isUndoAvailable()
        return event.matches(QKeySequence.StandardKey.Redo) and not self.document().isRedoAvailable()

    # -- inside: marks

    def _cut_marks(self) -> None:
        """Cut the marks that are shown into blocks; the others would cost as much at every key."""
        self._chosen = frozenset(n for n, mark in enumerate(self.marks) if mark.measure == self.measure)
        if self._places is not None:
            seen = [n for n, mark in enumerate(self.marks) if mark.family in self._shown or n in self._chosen]
            self._segments = Segments(self.document(), self._places, self.marks, seen)

    def _point(self) -> int:
        """The code point that the text cursor is at."""
        return self._places.nearest(self.textCursor().position()) if self._places else 0

    def _bring(self, point: int) -> None:
        if self._places is not None:
            self._bring_position(self._places.shown(point))

    def _paint_changed(self) -> None:
        """Paint the blocks in view anew whose marks look otherwise: to paint all costs more than to find them."""
        if self._segments is None:
            return
        layout, before, self._seen = self.document().documentLayout(), self._seen, {}
        spill = self.look.px(SPILL)
        for block in painting.blocks(self.document(), *self._within(self.viewport().rect())):
            seen = [(start, end, self._look_of(number)) for start, end, number in self._segments.of(block)]
            self._seen[block.blockNumber()] = seen
            if before.get(block.blockNumber()) != seen:
                box = layout.blockBoundingRect(block).translated(self._offset()).toAlignedRect()
                self.viewport().update(box.adjusted(-spill, -spill, spill, spill))

    def _look_of(self, number: int) -> tuple[object, ...]:
        """All that a mark is painted by."""
        mark = self.marks[number]
        return mark.family, mark.kind, mark.lane, mark.sure, number in self._chosen

    def _stop_at(self, number: int) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._bring(self.marks[number].start)
        self.current = number
        self.viewport().update()
        if self._show_card(self.card, number):
            self._say(self.card.words())

    def _paint_above(self, painter: QPainter, drawn: Sequence[Drawn]) -> None:
        for each in drawn:
            if each.number == self.current and self.hasFocus():
                paint_ring(painter, each.box, each.baseline, self.look)
