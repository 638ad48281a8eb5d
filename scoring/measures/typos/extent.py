"""What the typo measures read: the article proper, and its headline and subheads."""

from __future__ import annotations

from collections.abc import Sequence

from scoring.text.words import find_words
from scoring.values import Document, Evidence, Measurement, Message, Span, Word

LONGEST = 60  # letters of a word


def heads(document: Document) -> tuple[Span, ...]:
    """The headline, if any, and the subheads."""
    return (document.headline, *document.subheads) if document.headline else document.subheads


def head_words(document: Document) -> list[tuple[Word, ...]]:
    """The words of the headline and of each subhead."""
    return [find_words(document.text, head.start, head.end) for head in heads(document)]


def per_thousand(document: Document, evidence: Sequence[Evidence]) -> Measurement:
    """Sure marks per 1,000 words of all that is read; None where there is no word."""
    count = len(document.words) + sum(map(len, head_words(document)))
    if not count:
        return Measurement(None)
    kept = tuple(sorted(filter(document.keeps, evidence), key=lambda mark: mark.start))
    note = None if kept else Message("typos.none", {"count": count})
    return Measurement(1000 * sum(mark.sure for mark in kept) / count, kept, note)


def reach_left(text: str, end: int, limit: int) -> int:
    """Where the word that ends at ``end`` starts; ``end`` itself where there is none."""
    start = end
    while start > max(limit, end - LONGEST) and (text[start - 1].isalnum() or text[start - 1] in "'’-"):
        start -= 1
    return start


def reach_right(text: str, start: int, limit: int) -> int:
    """Where the word that starts at ``start`` ends."""
    end = start
    while end < min(limit, start + LONGEST) and (text[end].isalnum() or text[end] in "'’-"):
        end += 1
    return end
