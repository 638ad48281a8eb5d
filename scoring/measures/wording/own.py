"""The writer's own words: what stands outside quotations."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from scoring.values import Document, Evidence, Measurement, Message, Span


def own(document: Document, spans: Iterable[Span]) -> list[Span]:
    """The spans that start outside quotations."""
    starts = [quotation.start for quotation in document.quotations]
    ends = [quotation.end for quotation in document.quotations]
    return [span for span in spans if bisect_right(starts, span.start) == bisect_right(ends, span.start)]


def own_words(document: Document) -> int:
    """How many words stand outside quotations."""
    starts = [word.start for word in document.words]
    quoted = sum(bisect_left(starts, each.end) - bisect_left(starts, each.start) for each in document.quotations)
    return len(starts) - quoted


def words_in(document: Document, vocabulary: frozenset[str]) -> list[Span]:
    """The writer's own words that stand in a vocabulary of lower-case words with straight apostrophes.

    Words in capitals are left out: "US" is no "us".
    """
    found = [word for word, low in zip(document.words, document.lower, strict=True) if low in vocabulary]
    return own(document, [Span(*word[:2]) for word in found if len(word.text) == 1 or not word.text.isupper()])


def rate(document: Document, spans: Iterable[Span], kind: str, per: int) -> Measurement:
    """Marked spans for every ``per`` of the writer's own words, None where there is none."""
    words = own_words(document)
    if not words:
        return Measurement(None)
    evidence = tuple(Evidence(span.start, span.end, kind, Message(f"wording.{kind}")) for span in spans)
    note = None if evidence else Message("wording.none", {"count": len(document.sentences)})
    return Measurement(per * len(evidence) / words, evidence, note)
