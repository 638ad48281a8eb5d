"""The text of the article with its marks: read, point, step through with the keyboard, strike and drop."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QWidget

from gui.marked.marks import Mark
from gui.marked.places import Act
from gui.panels.reader.marked_page import MarkedPage
from gui.panels.reader.menu import Change, SentenceMenu
from gui.panels.reader.why import WhyCard
from gui.theme import Look
from resources.messages import word
from scoring.cut import Join
from scoring.values import Document, Span, Strike

KEYS = (Qt.Key.Key_N, Qt.Key.Key_P, Qt.Key.Key_S, Qt.Key.Key_A, Qt.Key.Key_Delete)


class Stop(NamedTuple):
    """Where the keyboard stops: at a mark, or where something was dropped."""

    point: int
    mark: int | None
    join: int | None = None


class EvidenceText(MarkedPage):
    """A read-only page with marks; emits which mark was chosen, by its number, and what somebody wants changed."""

    mark_chosen = Signal(int)
    strike_requested = Signal(Strike)
    preview_requested = Signal(Strike)
    drop_requested = Signal(Span)
    preview_drop_requested = Signal(Span)
    restore_requested = Signal(Span)
    sources_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAcceptDrops(False)
        self.viewport().setMouseTracking(True)
        self.sources = False
        self.card = WhyCard(self)
        self.card.announced.connect(self.preview_requested)
        self.card.struck.connect(self._struck)
        self.menu: SentenceMenu | None = None
        self.verticalScrollBar().valueChanged.connect(self.card.hide)

    # -- what to show

    def show_article(self, document: Document, marks: list[Mark], joins: Sequence[Join] = ()) -> None:
        """Show an article, residue folded, from its top."""
        self.card.hide()
        super().show_article(document, marks, joins)

    def remark(self, document: Document, marks: list[Mark]) -> None:
        """Keep the page and replace the marks: ``document`` has the text and the residue that are shown."""
        self.card.hide()
        super().remark(document, marks)

    def set_look(self, look: Look) -> None:
        """Take the colours and sizes of a look."""
        self.card.hide()
        self.card.set_look(look)
        super().set_look(look)

    def show_families(self, families: frozenset[str]) -> None:
        """Show only these families' marks."""
        self.card.hide()
        super().show_families(families)

    def show_clean(self, clean: bool) -> None:
        """Show the page alone, without a mark, or with them again."""
        self.card.hide()
        super().show_clean(clean)

    def show_hits(self, hits: Sequence[Span], now: Span | None) -> None:
        """Wash what was searched for, and bring the one that the search is at into view: no card lies over it."""
        if hits:
            self.card.hide()
        super().show_hits(hits, now)

    def show_sources(self, on: bool) -> None:
        """Join source and words of the attribution that somebody points at, or no longer."""
        if on != self.sources:
            self.sources = on
            self._follow([])
            self.sources_changed.emit(on)

    def show_preview(self, change: Change, before: float | None, after: float | None) -> None:
        """Say what striking a mark or dropping a sentence would do to the score, where it is offered."""
        if isinstance(change, Strike):
            self.card.show_preview(change, before, after)
        if self.menu is not None:
            self.menu.show_preview(change, before, after)

    # -- steps

    def step(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) visible mark or dropped sentence, and say why it is there."""
        stops = self._stops()
        if not stops:
            return
        stop = stops[self._after(stops, by) % len(stops)]
        if stop.mark is not None:
            self._go_to(stop.mark)
        else:
            self._stop_at_join(stop)

    # -- Qt events

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        point = event.position().toPoint()
        if self.card.on_the_way(point + self.viewport().pos()):
            return
        numbers, act = self.marks_at(point), self._act_at(point)
        if numbers:
            self._explain(numbers[0], point)
        else:
            self.card.hide()
        self._follow(numbers)
        hand = bool(numbers) or act is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.IBeamCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self.textCursor().hasSelection() or event.button() != Qt.MouseButton.LeftButton:
            return
        point = event.position().toPoint()
        act, number = self._act_at(point), self.mark_at(point)
        if act is not None:
            self._do(act)
        elif number is not None:
            self.current, self._act = number, None
            self.mark_chosen.emit(number)

    def event(self, event: QEvent) -> bool:
        # Keys of the page come before the window's: Delete strikes a mark here, it removes no article.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _plain(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if _plain(event):
            self._do_key(key)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._press()
        elif key == Qt.Key.Key_Escape and not self.card.isHidden():
            self.card.hide()
        else:
            self._act = None  # the text cursor goes elsewhere
            super().keyPressEvent(event)
            self._meet()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            self._open_menu(event.pos(), self.mark_at(event.pos()))
        else:
            self._open_menu(self.cursorRect().bottomLeft(), self.current)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.card.hide()
        self._follow([])

    # -- inside: keys

    def _do_key(self, key: int) -> None:
        if key in (Qt.Key.Key_N, Qt.Key.Key_P):
            self.step(1 if key == Qt.Key.Key_N else -1)
        elif key == Qt.Key.Key_A:
            self.show_sources(not self.sources)
        else:
            if self.card.isHidden() and self.current is not None and not self.clean:
                self._explain(self.current)
            self.card.strike()

    def _press(self) -> None:
        """What Enter does: what the words at the keyboard offer, else choose the mark it is at."""
        act = self._act_here()
        if act is not None:
            self._do(act)
        elif self.current is not None:
            self.mark_chosen.emit(self.current)

    def _do(self, act: Act) -> None:
        self.card.hide()
        if act.kind == "join":
            self.restore_requested.emit(self._joins[act.number].gone)
        else:
            self._do_act(act)

    def _struck(self, strike: Strike) -> None:
        self.card.hide()
        self.setFocus()
        self.strike_requested.emit(strike)

    # -- inside: stops

    def _go_to(self, number: int) -> None:
        """Go to a mark and say why it is there."""
        self.current, self._act = number, None
        self._bring(self.marks[number].start)
        self._explain(number)
        self._follow([])

    def _stops(self) -> list[Stop]:
        """Where the keyboard stops, in reading order: nothing that is folded away."""
        part, placed = self.shown_part(), set(self._segments.marks() if self._segments else ())
        stops = [
            Stop(mark.start, n)
            for n, mark in enumerate([] if self.clean else self.marks)
            if mark.family in self._shown and mark.drawn
            if n in placed or not part.start <= mark.start < part.end
        ]
        stops += [Stop(join.place, None, n) for n, join in enumerate(self._shown_joins())]
        return sorted(stops, key=lambda stop: stop.point)

    def _after(self, stops: Sequence[Stop], by: int) -> int:
        """The number of the stop to go to: from the one the keyboard is at, else from the text cursor."""
        for at, stop in enumerate(stops):
            here = stop.mark is not None and stop.mark == self.current
            if here or (self._act is not None and self._act.kind == "join" and stop.join == self._act.number):
                return at + by
        at = bisect_left(stops, self._point_of(self.textCursor().position()), key=lambda stop: stop.point)
        return at if by > 0 else at - 1

    def _stop_at_join(self, stop: Stop) -> None:
        self.card.hide()
        self.current = None
        self._bring(stop.point)
        self._act = next((act for act in self._acts() if act.kind == "join" and act.number == stop.join), None)
        if self._act is not None:
            self._bring_position(self._act.start)
        self._follow([])
        self._say(word("window.dropped_spoken"))

    def _say(self, words: str) -> None:
        """Say why the keyboard stops here; who did not hear it can ask for the description."""
        self.setAccessibleDescription(words)
        super()._say(words)

    # -- inside: card, thread and menu

    def _follow(self, numbers: Sequence[int]) -> None:
        """Join the parts of the attribution that is pointed at, else of the one the keyboard is at."""
        at = numbers or ([] if self.current is None else [self.current])
        thread = self._threads.of(at) if self.sources else []
        if thread != self._thread:
            self._thread = thread
        self.viewport().update()

    def _explain(self, number: int, point: QPoint | None = None) -> None:
        if self._show_card(self.card, number, point) and point is None:
            self._say(self.card.words())

    def _sentence_at(self, position: int) -> Span | None:
        point = self._places.point(position) if self._places else None
        if point is None or self._source is None:
            return None
        sentences = self._source.sentences
        at = bisect_right(sentences, point, key=lambda sentence: sentence.start) - 1
        found = sentences[at] if at >= 0 and point <= sentences[at].end else None
        return Span(found.start, found.end) if found else None

    def _open_menu(self, point: QPoint, number: int | None) -> None:
        self.card.hide()
        sentence = self._sentence_at(self.cursorForPosition(point).position())
        strike = None if number is None else self.marks[number].strike
        menu = self.menu = SentenceMenu(strike, sentence, self)
        selection = self.textCursor().hasSelection()
        menu.copy.setText(word("window.menu_copy" if selection else "window.menu_copy_sentence"))
        menu.copy.setEnabled(selection or sentence is not None)
        menu.strike.triggered.connect(lambda: self.strike_requested.emit(strike))
        menu.drop.triggered.connect(lambda: self.drop_requested.emit(sentence))
        menu.copy.triggered.connect(lambda: self.copy() if selection else self._copy(sentence))
        menu.strike.hovered.connect(lambda: self.preview_requested.emit(strike))
        menu.drop.hovered.connect(lambda: self.preview_drop_requested.emit(sentence))
        menu.aboutToHide.connect(self._close_menu)
        self._sentence = sentence
        self.viewport().update()
        menu.popup(self.viewport().mapToGlobal(point))
        if sentence is not None:
            self.preview_drop_requested.emit(sentence)

    def _close_menu(self) -> None:
        if self.menu is not None:
            self.menu.deleteLater()
        self.menu, self._sentence = None, None
        self.viewport().update()

    def _copy(self, sentence: Span | None) -> None:
        if sentence is not None and self._source is not None:
            QGuiApplication.clipboard().setText(self._source.text[sentence.start : sentence.end])


def _plain(event: QKeyEvent) -> bool:
    """Whether a key is one of the page's own, alone."""
    return event.modifiers() == Qt.KeyboardModifier.NoModifier and event.key() in KEYS
