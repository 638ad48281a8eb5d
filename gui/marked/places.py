"""Where everything went on the page: the article's code points, and the lines that do something when pressed."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from gui.offsets import Offsets
from scoring.values import Span

ActKind = Literal["fold", "join", "turn"]


class Placed(NamedTuple):
    """Where a stretch of the article lies on the page, in UTF-16 units."""

    start: int
    end: int
    position: int


class Act(NamedTuple):
    """Words of the page that do something: fold a run of residue, put a sentence back, turn to another part."""

    start: int
    end: int
    kind: ActKind
    number: int


class Places:
    """Between code points of the shown part and positions on the page, in both directions."""

    def __init__(
        self,
        text: str,
        placed: Sequence[Placed],
        part: Span | None = None,
        acts: Sequence[Act] = (),
        blocks: Sequence[int] = (),
    ) -> None:
        self._first = part.start if part else 0
        self._offsets = Offsets(text[self._first : part.end if part else len(text)])
        self._placed = placed
        self._starts = [each.start for each in placed]
        self._positions = [each.position for each in placed]
        self.acts = acts
        self._blocks = blocks  # where each begins

    def position(self, point: int) -> int | None:
        """Where a code point is on the page; None where it is not shown."""
        at = bisect_right(self._starts, point) - 1
        if at < 0 or point > self._placed[at].end:
            return None
        place = self._placed[at]
        return place.position + self._units(point) - self._units(place.start)

    def point(self, position: int) -> int | None:
        """The code point at a position of the page; None on words that are not the article's."""
        at = bisect_right(self._positions, position) - 1
        if at < 0:
            return None
        place = self._placed[at]
        point = self._first + self._offsets.point(self._units(place.start) + position - place.position)
        return point if point <= place.end else None

    def nearest(self, position: int) -> int:
        """The code point at a position, or the last one before it."""
        at = bisect_right(self._positions, position) - 1
        point = self.point(position)
        return point if point is not None else (self._placed[at].end if at >= 0 else self._first)

    def shown(self, point: int) -> int:
        """Where a code point is on the page, or what follows it where it is not shown."""
        position = self.position(point)
        at = bisect_right(self._starts, point)
        return position if position is not None else self._positions[at] if at < len(self._placed) else 0

    def within(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The stretches of the page that show ``start`` to ``end``, piece by piece."""
        at = max(0, bisect_right(self._starts, start) - 1)
        while at < len(self._placed) and self._placed[at].start < end:
            place = self._placed[at]
            first, last = max(start, place.start), min(end, place.end)
            if first < last:
                base = place.position - self._units(place.start)
                yield base + self._units(first), base + self._units(last)
            at += 1

    def block(self, position: int) -> tuple[int, int]:
        """The number of the block at a position, and where it begins."""
        number = bisect_right(self._blocks, position) - 1
        return number, self._blocks[number]

    def act(self, position: int) -> Act | None:
        """The words that do something at a position."""
        at = bisect_left(self.acts, position, key=lambda act: act.end)
        found = self.acts[at] if at < len(self.acts) else None
        return found if found and found.start <= position else None

    def _units(self, point: int) -> int:
        return self._offsets.units(point - self._first)
