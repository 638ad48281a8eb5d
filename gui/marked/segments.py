"""Where the marks lie on the page: the part of each mark in each block, found fast for what is on the screen."""

from __future__ import annotations

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
    """All segments of a page, by block."""

    def __init__(self, page: QTextDocument, places: Places, marks: Sequence[Mark]) -> None:
        self._page = page
        self._found: dict[int, list[Segment]] = {}
        for number, mark in enumerate(marks):
            for start, end in places.within(mark.start, mark.end):
                block, base = places.block(start)
                self._found.setdefault(block, []).append(Segment(start - base, end - base, number))

    def marks(self) -> list[int]:
        """The numbers of the marks that are on the page, not folded away."""
        return sorted({segment.mark for segments in self._found.values() for segment in segments})

    def between(self, block: QTextBlock, first: int, last: int) -> list[Segment]:
        """The segments of a block that touch a stretch of the page: a block may be far longer than the screen."""
        base = block.position()
        segments = self._found.get(block.blockNumber(), ())
        return [each for each in segments if each.end + base >= first and each.start + base <= last]

    def heights(self) -> Iterator[tuple[float, int]]:
        """For every segment: its height on the page in pixels, and its mark."""
        layout = self._page.documentLayout()
        for number, segments in self._found.items():
            block = self._page.findBlockByNumber(number)
            box = layout.blockBoundingRect(block)
            top, share = box.top(), box.height() / max(1, block.length())
            for segment in segments:
                yield top + share * segment.start, segment.mark
