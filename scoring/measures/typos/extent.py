"""What the typo measures read: the article proper, and its headline and subheads."""

from __future__ import annotations

from collections.abc import Sequence

from scoring.text.words import find_words
from scoring.values import Document, Evidence, Measurement, Message, Span, Word


def heads(document: Document) -> tuple[Span, ...]:
    """The headline, if any, and the subheads."""
    return (document.headline, *document.subheads) if document.headline else document.subheads


def head_words(document: Document) -> list[tuple[Word, ...]]:
    """The words of the headline and of each subhead."""
    return [find_words(document.text, head.start, head.end) for head in heads(document)]


def per_thousand(document: Document, evidence: Sequence[Evidence]) -> Measurement:
    """Marks per 1,000 words of all that is read; None where there is no word."""
    count = len(document.words) + sum(map(len, head_words(document)))
    if not count:
        return Measurement(None)
    note = None if evidence else Message("typos.none", {"count": count})
    return Measurement(1000 * len(evidence) / count, tuple(sorted(evidence, key=lambda e: e.start)), note)
