"""The words in which two like stretches of text differ."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from rapidfuzz.distance import Indel

from scoring.text.places import begun_within
from scoring.values import Document, Span


def differing(one: Document, mine: Span, other: Document, theirs: Span) -> tuple[list[Span], list[Span]]:
    """The words of a stretch of an article that a like stretch of another lacks, and those that only the other has."""
    ones, others = _words(one, mine), _words(other, theirs)
    found: tuple[list[Span], list[Span]] = [], []
    changes = Indel.opcodes([one.lower[at] for at in ones], [other.lower[at] for at in others])
    for change in changes:
        if change.tag != "equal":
            found[0].extend(_over(one, ones[change.src_start : change.src_end]))
            found[1].extend(_over(other, others[change.dest_start : change.dest_end]))
    return found


# -- inside


def _words(document: Document, span: Span) -> range:
    first = bisect_left(document.words, (span.start,))
    return range(first, first + begun_within(document.words, *span))


def _over(document: Document, words: range) -> Iterator[Span]:
    if words:
        yield Span(document.words[words[0]].start, document.words[words[-1]].end)
