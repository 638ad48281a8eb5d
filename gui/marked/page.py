"""The article as a page: its lines as headline, subheads, body, captions and folded residue, and what is dropped."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple
from unicodedata import combining

from gui.marked.lines import BREAKERS, Role, pieces
from scoring.cut import Join
from scoring.values import Document, Span

MOST_SHOWN = 100_000  # code points at once; of a longer text one part after the other is shown
BACK = 1000  # how far back a part may end for the sake of a blank
JOINER, SELECTORS = "\u200d", "\ufe00\ufe0f"


class Paragraph(NamedTuple):
    """A paragraph of the page: its text as shown, its role, and the stretch of the article it shows."""

    text: str
    role: Role
    start: int
    end: int
    fold: int | None = None  # the number of its run of residue
    lines: int = 0  # how many lines are folded into it
    joins: tuple[int, ...] = ()  # the numbers of the joins within it


def parts(text: str) -> list[Span]:
    """The text in parts that can be set at once; each ends at a blank where there is one."""
    found: list[Span] = []
    start = 0
    while start < len(text) or not found:
        end = min(len(text), start + MOST_SHOWN)
        if end < len(text):
            blank = max(text.rfind(" ", end - BACK, end), text.rfind("\n", end - BACK, end))
            end = blank + 1 if blank > start else _whole_sign(text, end)
        found.append(Span(start, end))
        start = end
    return found


def paragraphs(
    document: Document, unfolded: frozenset[int] | None, part: Span, joins: Sequence[Join] = ()
) -> Iterator[Paragraph]:
    """The paragraphs to show; a run of residue is one line, or all its lines where unfolded."""
    text, run = document.text, 0
    waiting = deque((n, join.place) for n, join in enumerate(joins) if part.start <= join.place <= part.end)
    for is_residue, group in groupby(pieces(document, part), key=lambda piece: piece.role == "residue"):
        lines = list(group)
        if is_residue and unfolded is not None:
            yield from _between(waiting, lines[-1].end)
            yield Paragraph("", "residue", lines[0].start, lines[0].start, run, len(lines))
        if not is_residue or (unfolded and run in unfolded):
            for start, end, role in lines:
                yield from _between(waiting, start)
                yield Paragraph(text[start:end].translate(BREAKERS), role, start, end, joins=_within(waiting, end))
        run += is_residue
    yield from _between(waiting, part.end + 1)


def _between(waiting: deque[tuple[int, int]], before: int) -> Iterator[Paragraph]:
    """What is dropped between two paragraphs gets a line of its own."""
    place = waiting[0][1] if waiting else before
    found = _within(waiting, before - 1)
    if found:
        yield Paragraph("", "note", place, place, joins=found)


def _within(waiting: deque[tuple[int, int]], end: int) -> tuple[int, ...]:
    found = []
    while waiting and waiting[0][1] <= end:
        found.append(waiting.popleft()[0])
    return tuple(found)


def _whole_sign(text: str, end: int) -> int:
    """The last place before ``end`` that tears no sign apart."""
    for at in range(end, max(1, end - BACK), -1):
        if not (combining(text[at]) or text[at] in SELECTORS or JOINER in text[at - 1 : at + 1]):
            return at
    return end
