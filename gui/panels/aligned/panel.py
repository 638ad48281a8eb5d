"""Two articles of a story side by side: what both have is washed and joined by bands; they scroll as one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollBar, QVBoxLayout, QWidget

from gui.marked.typography import EDGE
from gui.panels.aligned.bands import Bands
from gui.panels.aligned.head import Head
from gui.panels.aligned.scrolling import Scrolling
from gui.panels.aligned.text import AlignedText
from gui.theme import Look
from gui.widgets.choice import Choice
from gui.widgets.named import named
from resources.messages import word
from scoring.stories.beside import Match, MatchKind, beside, closest
from scoring.stories.comparison import Comparison
from scoring.stories.values import Place
from scoring.values import Document

INSIDE = 6  # pixels between the edge of a choice and its words
KINDS: tuple[MatchKind, ...] = ("copy", "quote", "figure", "told")


class AlignedPanel(QWidget):
    """Lays two articles of a comparison beside each other; wishes to open a place, or to go back to the overview."""

    place_opened = Signal(int, int, int)  # article's number, start, end
    back_requested = Signal()
    linked = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("aligned")
        self.setAccessibleName(word("aligned.name"))
        self._found: Comparison | None = None
        self._keys: Sequence[int] = ()  # by which the articles are known from comparison to comparison
        self.pair = (0, 1)
        self._shown: tuple[str, str, list[Match]] | None = None  # both texts, and what they have in common
        self.held: int | None = None  # the match that the keyboard is at
        self.head = Head()
        self.choices = tuple(
            Choice(f"aligned_article_{at}", word(f"aligned.article_{at}"), shortened=True) for at in (1, 2)
        )
        self.texts = AlignedText(0), AlignedText(1)
        self.scrolling = Scrolling(self.texts)
        self.bands = Bands(self.scrolling.bands)
        self._bar = named(QScrollBar(Qt.Orientation.Vertical), "aligned_bar")
        self._lay_out()
        self._tie()

    def set_look(self, look: Look) -> None:
        """Take the colours and sizes of a look."""
        for part in (self.head, self.bands, *self.texts):
            part.set_look(look)

    def show_comparison(self, keys: Sequence[int], found: Comparison) -> None:
        """Show the two articles that were shown in another comparison, or else those that share most.

        Where they are the same as before, what is in view and at the keyboard stays.
        """
        before = [self._keys[at] for at in self.pair if at < len(self._keys)]
        self._keys, self._found = keys, found
        kept = [keys.index(key) for key in before if key in keys]
        self._show_pair(*(kept if len(kept) == len(set(kept)) == len(self.pair) else closest(found)))

    def show_places(self, one: Place, other: Place) -> None:
        """Show two articles at two places that match."""
        if self._found is not None:
            if self.pair != (one.article, other.article):
                self._show_pair(one.article, other.article)
            self._go(self._match_at(one, other))

    def step(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) matching place, in the order of the text that has the keyboard."""
        text = self._text_with_keyboard()
        order = sorted(range(len(text.matches)), key=lambda number: text.matches[number].side(text.side))
        if order:
            at = order.index(self.held) + by if self.held is not None else 0 if by > 0 else -1
            self._go(order[at % len(order)])

    def open_held(self) -> None:
        """Wish to see the match that the keyboard is at in its article."""
        text = self._text_with_keyboard()
        number = self.held if self.held is not None else self.scrolling.nearest(text.side)
        if number is not None:
            self.place_opened.emit(self.pair[text.side], *text.matches[number].side(text.side))

    def link(self, on: bool) -> None:
        """Let one text follow the other, or each stand where it is."""
        self.scrolling.linked = on
        if self.head.link.isChecked() != on:
            self.head.link.setChecked(on)
        self.linked.emit(on)

    def take_keyboard(self) -> None:
        """Go to the text at the left."""
        self.texts[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    # -- inside

    def _lay_out(self) -> None:
        page = QGridLayout()
        page.setContentsMargins(8, 0, 0, 0)
        page.setHorizontalSpacing(0)
        page.setVerticalSpacing(6)
        for text, choice in zip(self.texts, self.choices, strict=True):
            row = QHBoxLayout()
            row.addWidget(choice)
            row.addStretch(1)
            page.addLayout(row, 0, 1 + 2 * text.side)
            text.marks_moved.connect(partial(_stand_over, text, row))
        for at, part in enumerate((self._bar, self.texts[0], self.bands, self.texts[1])):
            page.addWidget(part, 1, at)
            page.setColumnStretch(at, int(part in self.texts))
        page.setRowStretch(1, 1)
        kept = self._bar.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self._bar.setSizePolicy(kept)
        self._bar.hide()
        self.texts[0].setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # its bar stands outside
        line = named(QFrame(), "hairline")
        line.setFixedHeight(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(line)
        column.addSpacing(8)
        column.addLayout(page, 1)

    def _tie(self) -> None:
        self.head.back_requested.connect(self.back_requested)
        self.head.open_requested.connect(self.open_held)
        self.head.step_requested.connect(self.step)
        self.head.linked.connect(self.link)
        self.bands.pressed.connect(self._hold_level)
        self.scrolling.moved.connect(self.bands.update)
        for text, choice in zip(self.texts, self.choices, strict=True):
            choice.picked.connect(partial(self._pick, text.side))
            text.step_requested.connect(self.step)
            text.open_requested.connect(self.open_held)
            text.back_requested.connect(self.back_requested)
            text.match_pointed.connect(partial(self._hold_level, keep=text.side))
        inner = self.texts[0].verticalScrollBar()
        inner.rangeChanged.connect(self._follow_range)
        inner.valueChanged.connect(self._bar.setValue)
        self._bar.valueChanged.connect(inner.setValue)

    def _follow_range(self, least: int, most: int) -> None:
        inner = self.texts[0].verticalScrollBar()
        self._bar.setPageStep(inner.pageStep())
        self._bar.setSingleStep(inner.singleStep())
        self._bar.setRange(least, most)
        self._bar.setVisible(most > least)

    def _pick(self, side: int, article: int) -> None:
        """Another article on one side; the one that stands on the other side changes places with it."""
        pair = list(self.pair)
        if article == pair[1 - side]:
            pair[1 - side] = pair[side]
        pair[side] = article
        self._show_pair(*pair)

    def _show_pair(self, one: int, other: int) -> None:
        assert self._found  # noqa: S101 - nobody can pick before
        self.pair, documents = (one, other), self._found.documents
        matches = beside(self._found, one, other)
        self._offer(documents)
        shown = documents[one].text, documents[other].text, matches
        if shown != self._shown:
            self._shown = shown
            for text, at in zip(self.texts, self.pair, strict=True):
                text.show_matches(documents[at], matches)
            self._hold(None)

    def _offer(self, documents: Sequence[Document]) -> None:
        """Name the articles in the choices and to who does not see them."""
        named_ = [
            (word("aligned.article", {"number": at + 1, "title": document.title}), at)
            for at, document in enumerate(documents)
        ]
        for text, choice, at in zip(self.texts, self.choices, self.pair, strict=True):
            choice.offer(named_, at)
            text.setAccessibleName(word("aligned.text", {"number": at + 1, "title": documents[at].title}))

    def _match_at(self, one: Place, other: Place) -> int | None:
        """The match at two places, or the nearest to the first of them."""
        found = [
            (abs(match.one.start - one.start) + abs(match.other.start - other.start), number)
            for number, match in enumerate(self.texts[0].matches)
        ]
        return min(found)[1] if found else None

    def _go(self, number: int | None, keep: int | None = None) -> None:
        self._hold(number)
        if number is not None:
            self.scrolling.show_match(number, keep)
            self._text_with_keyboard().say(f"{self.head.count.text()}. {self.head.note.text()}")

    def _hold_level(self, number: int, keep: int | None = None) -> None:
        self._go(number, 0 if keep is None else keep)

    def _hold(self, number: int | None) -> None:
        self.held = self.bands.held = number
        for text in self.texts:
            text.hold(number)
        self.bands.update()
        matches = self.texts[0].matches
        if number is None:
            count = _summary(Counter(match.kind for match in matches))
            note = word("aligned.how" if matches else "aligned.none")
        else:
            count = word(f"aligned.at_{matches[number].kind}", {"number": number + 1, "count": len(matches)})
            note = word(*matches[number].note)
        self.head.show_place(count, note, held=number is not None, some=bool(matches))

    def _text_with_keyboard(self) -> AlignedText:
        return self.texts[1] if self.texts[1].hasFocus() else self.texts[0]


def _stand_over(text: AlignedText, row: QHBoxLayout) -> None:
    """What is said over a text begins where its words do."""
    row.setContentsMargins(max(0, text.viewport().x() + EDGE - INSIDE), 0, 0, 0)


def _summary(counts: Counter[MatchKind]) -> str:
    told = [word(f"aligned.{kind}", {"count": counts[kind]}) for kind in KINDS if counts[kind]]
    return "  ·  ".join(told)
