"""Where the marks lie on the page: the part of each mark in each block, found fast for what is on the screen."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtGui import QTextBlock, QTextDocument

from gui.marked.marks import Mark
from gui.marked.places import Places


class Segment(NamedTuple):
    """The part of a mark in one block, in positions of the block."""

    start: int
    end: int
    mark: int


class Segments:
    """All segments of a page, by block; those of a block are looked for when they are asked for.

    A page is longer than the screen, and one that is written has other marks at every key.
    """

    def __init__(
        self, page: QTextDocument, places: Places, marks: Sequence[Mark], numbers: Sequence[int] | None = None
    ) -> None:
        self._page, self._places, self._marks = page, places, marks
        self._numbers = range(len(marks)) if numbers is None else numbers  # of those that matter, in order
        self._starts = [marks[n].start for n in self._numbers]
        self._longest = max((marks[n].end - marks[n].start for n in self._numbers), default=0)
        self._found: dict[int, list[Segment]] = {}
        self._whole = False  # whether all blocks were looked at

    def marks(self) -> list[int]:
        """The numbers of the marks that are on the page, not folded away."""
        return sorted({segment.mark for segments in self._all().values() for segment in segments})

    def of(self, block: QTextBlock) -> Sequence[Segment]:
        """The segments of a block."""
        number = block.blockNumber()
        if number not in self._found and not self._whole:
            self._found[number] = list(self._within(number, block.position(), block.position() + block.length()))
        return self._found.get(number, ())

    def between(self, block: QTextBlock, first: int, last: int) -> list[Segment]:
        """The segments of a block that touch a stretch of the page: a block may be far longer than the screen."""
        base = block.position()
        return [each for each in self.of(block) if each.end + base >= first and each.start + base <= last]

    def heights(self) -> Iterator[tuple[float, int]]:
        """For every segment: its height on the page in pixels, and its mark."""
        layout = self._page.documentLayout()
        for number, segments in self._all().items():
            block = self._page.findBlockByNumber(number)
            box = layout.blockBoundingRect(block)
            top, share = box.top(), box.height() / max(1, block.length())
            for segment in segments:
                yield top + share * segment.start, segment.mark

    def move(self, first: int, by: int) -> None:
        """Make do until other marks come: something was written at block ``first``, ``by`` blocks came or went.

        What was written has no marks; all else keeps its own.
        """
        end = first - min(by, 0)  # the last block that is another now, by its number before
        before, self._found = self._all(), {}
        for number, segments in before.items():
            if number < first:
                self._found[number] = segments
            elif number > end:
                self._found[number + by] = segments

    def _all(self) -> dict[int, list[Segment]]:
        if not self._whole:
            self._found = {}
            for at in self._numbers:
                for number, segment in self._cut(at):
                    self._found.setdefault(number, []).append(segment)
            self._whole = True
        return self._found

    def _within(self, number: int, first: int, last: int) -> Iterator[Segment]:
        start, end = self._places.nearest(first), self._places.nearest(last)
        near = slice(bisect_left(self._starts, start - self._longest), bisect_right(self._starts, end))
        for at in self._numbers[near]:
            if self._marks[at].end >= start:
                yield from (segment for block, segment in self._cut(at) if block == number)

    def _cut(self, at: int) -> Iterator[tuple[int, Segment]]:
        """The parts of a mark, each with the number of its block."""
        mark = self._marks[at]
        for start, end in self._places.within(mark.start, mark.end):
            number, base = self._places.block(start)
            yield number, Segment(start - base, end - base, at)
