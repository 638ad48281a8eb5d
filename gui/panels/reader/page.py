"""The article as a page: its lines as headline, subheads, body and folded page residue, and where each went."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Literal, NamedTuple

from gui.offsets import Offsets
from scoring.values import Document

Role = Literal["headline", "subhead", "body", "residue"]
MOST_SHOWN = 100_000  # code points; a longer text is measured whole and shown to here
# Signs that Qt takes for the end of a paragraph; each is shown as a space, so that positions hold.
BREAKERS = dict.fromkeys([0x0, 0xA, 0xD, 0x2029, 0xFDD0, 0xFDD1], " ")


class Piece(NamedTuple):
    """A line of the article and what it is."""

    start: int
    end: int
    role: Role


class Paragraph(NamedTuple):
    """A paragraph of the page: its text as shown, its role, and the pieces it shows (several where folded)."""

    text: str
    role: Role
    start: int
    end: int
    fold: int | None = None  # the number of its run of residue
    lines: int = 0  # how many lines are folded into it


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a paragraph lies on the page, in UTF-16 units."""

    start: int
    end: int
    position: int


def pieces(document: Document) -> list[Piece]:
    """The lines of the article that are not blank, each with its role."""
    text = document.text[:MOST_SHOWN]
    residue = {span.start for span in document.residue}
    subheads = [(span.start, span.end) for span in document.subheads]
    found, start = [], 0
    for line in text.split("\n"):
        end = start + len(line)
        if line.strip():
            found.append(Piece(start, end, _role(document, start, end, residue, subheads)))
        start = end + 1
    return found


def paragraphs(document: Document, unfolded: frozenset[int]) -> Iterator[Paragraph]:
    """The paragraphs to show; a run of residue is one line, or all its lines where unfolded."""
    text, run = document.text, 0
    for is_residue, group in groupby(pieces(document), key=lambda piece: piece.role == "residue"):
        lines = list(group)
        if is_residue:
            yield Paragraph("", "residue", lines[0].start, lines[0].start, run, len(lines))
        if not is_residue or run in unfolded:
            for start, end, role in lines:
                yield Paragraph(text[start:end].translate(BREAKERS), role, start, end)
        run += is_residue


class Places:
    """Between the text's code points and the page's positions, in both directions."""

    def __init__(self, text: str, placed: list[Placed]) -> None:
        self._offsets = Offsets(text)
        self._placed = placed
        self._starts = [each.start for each in placed]
        self._positions = [each.position for each in placed]

    def position(self, point: int) -> int | None:
        """Where a code point is on the page; None where it is folded away."""
        at = bisect_right(self._starts, point) - 1
        if at < 0 or point > self._placed[at].end:
            return None
        place = self._placed[at]
        return place.position + self._offsets.units(point) - self._offsets.units(place.start)

    def point(self, position: int) -> int | None:
        """The code point at a position of the page; None on a line that is not the article's."""
        at = bisect_right(self._positions, position) - 1
        if at < 0:
            return None
        place = self._placed[at]
        unit = self._offsets.units(place.start) + position - place.position
        point = self._offsets.point(unit)
        return point if point <= place.end else None

    def within(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The stretches of the page that show ``start`` to ``end``, paragraph by paragraph."""
        at = max(0, bisect_right(self._starts, start) - 1)
        for place in self._placed[at:]:
            if place.start >= end:
                return
            first, last = max(start, place.start), min(end, place.end)
            if first < last:
                base = place.position - self._offsets.units(place.start)
                yield base + self._offsets.units(first), base + self._offsets.units(last)


def _role(document: Document, start: int, end: int, residue: set[int], subheads: list[tuple[int, int]]) -> Role:
    if any(at in residue for at in (start, start + _indent(document.text, start, end))):
        return "residue"
    if document.headline and start <= document.headline.start < end:
        return "headline"
    return "subhead" if any(start <= at < end for at, _ in subheads) else "body"


def _indent(text: str, start: int, end: int) -> int:
    line = text[start:end]
    return len(line) - len(line.lstrip())
