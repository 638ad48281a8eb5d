"""Linked scrolling: where one text goes, the other follows, so that what matches at the reading line stands level."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from gui.panels.aligned.bands import Band
from gui.panels.aligned.level import Anchor, Stretch, Tied, anchors, level
from gui.panels.aligned.text import AlignedText
from scoring.stories.beside import Match, MatchKind

FIRST: tuple[MatchKind, ...] = ("copy", "quote", "figure", "told")  # which of two that overlap leads


class Scrolling(QObject):
    """Ties two texts; knows where every match lies on both pages."""

    moved = Signal()  # one of the pages, or what is on it

    def __init__(self, texts: tuple[AlignedText, AlignedText]) -> None:
        super().__init__(texts[0])
        self.linked = True
        self._texts, self._moving = texts, False
        self._heights: list[tuple[int, Stretch, Stretch]] | None = None
        self._anchors: dict[int, list[Anchor]] = {}  # by the side that leads
        for text in texts:
            text.verticalScrollBar().valueChanged.connect(self._follower(text.side))
            text.verticalScrollBar().rangeChanged.connect(self._forget)
            text.marks_moved.connect(self._forget)

    def bands(self) -> list[Band]:
        """All bands, in heights of what is in view."""
        one, other = (text.verticalScrollBar().value() for text in self._texts)
        matches = self._texts[0].matches
        return [
            Band(number, matches[number].kind, (_up(here, one), _up(there, other)))
            for number, here, there in self._known()
        ]

    def nearest(self, side: int) -> int | None:
        """The match nearest to the reading line of a side."""
        line = self._texts[side].reading_line()
        found = [(abs(each.ends[side].top - line), each.number) for each in self.bands()]
        return min(found)[1] if found else None

    def show_match(self, number: int, keep: int | None = None) -> None:
        """Bring a match to the reading line on both sides, or level with where it stands on the side to ``keep``."""
        self._moving = True
        for text in self._texts:
            text.reveal(number)
        known = {at: (one, other) for at, one, other in self._known()}
        if number in known:
            top = self._texts[0].reading_line()
            if keep is not None:
                top = known[number][keep].top - self._texts[keep].verticalScrollBar().value()
            for text in self._texts:
                text.scroll_to(known[number][text.side].top, top)
        self._moving = False
        self.moved.emit()

    # -- inside

    def _follower(self, side: int) -> Callable[[int], None]:
        return lambda _: self._follow(side)

    def _follow(self, side: int) -> None:
        if self.linked and not self._moving:
            self._moving = True
            self._align(self._texts[side], self._texts[1 - side])
            self._moving = False
        self.moved.emit()

    def _align(self, lead: AlignedText, follow: AlignedText) -> None:
        line = lead.reading_line()
        if lead.side not in self._anchors:
            heights, below = (lead.height_of_page(), follow.height_of_page()), lead.viewport().height() - line
            self._anchors[lead.side] = anchors(self._tied(lead.side, lead.matches), line, heights, below)
        follow.scroll_to(level(self._anchors[lead.side], lead.verticalScrollBar().value() + line), line)

    def _tied(self, side: int, matches: Sequence[Match]) -> list[Tied]:
        known = sorted(self._known(), key=lambda each: FIRST.index(matches[each[0]].kind))
        return [Tied(*(both if side == 0 else both[::-1])) for _, *both in known]

    def _known(self) -> list[tuple[int, Stretch, Stretch]]:
        """Where every match that is on both pages lies; worked out once for each setting of the pages."""
        if self._heights is None:
            one, other = self._texts
            both = ((n, one.height_of(n), other.height_of(n)) for n in range(len(one.matches)))
            self._heights = [(n, here, there) for n, here, there in both if here and there]
        return self._heights

    def _forget(self) -> None:
        self._heights, self._anchors = None, {}
        self.moved.emit()


def _up(stretch: Stretch, by: float) -> Stretch:
    return Stretch(stretch.top - by, stretch.bottom - by)
