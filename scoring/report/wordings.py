"""Words of an article beside another's: cut into stretches, those marked in which the two differ."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Literal, NamedTuple

from scoring.report.plain import CUT, TIE, plain, window
from scoring.values import Span

Mark = Literal["differs", "grave"]  # grave: a change of meaning rests on it
LENGTH = 360  # characters of words set beside others
DOUBLE = '"“”„‟«»'
QUOTES = f"{DOUBLE}‘’'"


class Stretch(NamedTuple):
    """Words that are marked as a whole or not at all."""

    text: str
    mark: Mark | None = None


class Marked(NamedTuple):
    """A span of an article's text and how it is marked."""

    span: Span
    mark: Mark


class Side(NamedTuple):
    """What an article says beside others, or several in the same words: their numbers in the report, and the words."""

    numbers: tuple[int, ...]
    words: tuple[Stretch, ...]

    @property
    def text(self) -> str:
        """The words, however they are marked."""
        return "".join(each.text for each in self.words)


def stretches(
    text: str, spans: Sequence[Span], marks: Sequence[Marked] = (), at: int | None = None, most: int = LENGTH
) -> tuple[Stretch, ...]:
    """The words of some spans of a text, without what lies between.

    Of those longer than ``most`` the part around ``at``, or else around where the gravest mark stands.
    """
    marks = sorted(marks, key=lambda each: (each.mark != "grave", each.span))
    shown = [_balanced(text, span) for span in spans]
    if sum(span.end - span.start for span in shown) > most:
        shown = [_part(text, shown, [at] if at is not None else [each.span.start for each in marks], most)]
    found: list[Stretch] = []
    before = spans[0].start
    for span in shown:
        if text[before : span.start].strip(QUOTES + " "):
            found.append(Stretch(f" {CUT} " if found else f"{CUT}{TIE}"))
        found += _pieces(text, span, marks)
        before = span.end
    if text[before : spans[-1].end].strip(QUOTES + " "):
        found.append(Stretch(f"{TIE}{CUT}"))
    return tuple(found)


# -- inside


def _differ(spans: Sequence[Span]) -> list[Marked]:
    return [Marked(span, "differs") for span in spans]


def _part(text: str, spans: Sequence[Span], places: Sequence[int], most: int) -> Span:
    """So much of the spans as there is room for, around the first of the places that one of them holds."""
    held = ((place, span) for place in places for span in spans if span.start <= place < span.end)
    place, span = next(held, (spans[0].start, spans[0]))
    return window(text, span, place, most)


def _balanced(text: str, span: Span) -> Span:
    """A span without a quotation mark at one of its ends that has no other inside."""
    start, end = span
    words = text[start:end]
    if sum(c in DOUBLE for c in words) == 1:
        if words[0] in DOUBLE:
            start += 1
        elif words[-1] in DOUBLE:
            end -= 1
    return Span(start, end) if start < end else span


def _pieces(text: str, shown: Span, marks: Sequence[Marked]) -> Iterator[Stretch]:
    inside = [each for each in marks if each.span.start < shown.end and each.span.end > shown.start]
    borders = {shown.start, shown.end}
    for each in inside:
        borders |= {max(each.span.start, shown.start), min(each.span.end, shown.end)}
    for start, end in pairwise(sorted(borders)):
        over = next((each.mark for each in inside if each.span.start <= start and end <= each.span.end), None)
        yield Stretch(plain(text[start:end]), over)
