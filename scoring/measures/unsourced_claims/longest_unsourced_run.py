"""The longest run of sentences in which nobody is named as a source.

Unit: share of the sentences of the article proper. Sure only where nothing in it or around it hints at a source, and
where it is a stretch: two sentences or more, one of them surely a claim.
Source: own; the copy desk's question "who says so?" asked of a stretch of text.
"""

from __future__ import annotations

from collections.abc import Iterator

from scoring.reading.silent import silent, surely_unsourced
from scoring.values import Document, Evidence, Measurement, Message

_SHORTEST = 2  # sentences that make a stretch


def measure(document: Document) -> Measurement:
    """The longest run without a source in the sentence or carried, as a share of all sentences."""
    sentences = document.sentences
    if not sentences:
        return Measurement(None)
    sourced = sorted({*_sourced(document), *_struck(document)})
    gaps = [
        (after - before - 1, before + 1)
        for before, after in zip([-1, *sourced], [*sourced, len(sentences)], strict=True)
    ]
    length, first = max(gaps, key=lambda gap: gap[0])
    if not length:
        return Measurement(0.0, note=Message("unsourced_claims.no_run"))
    run = range(first, first + length)
    claims = set(surely_unsourced(document))
    sure = length >= _SHORTEST and len(silent(document, run)) == length and not claims.isdisjoint(run)
    note = Message("unsourced_claims.run" if sure else "unsourced_claims.unsure_run", {"count": length})
    spans = [sentences[at] for at in run]
    evidence = tuple(Evidence(each.start, each.end, "unsourced_run", note, group=0, sure=sure) for each in spans)
    return Measurement(length / len(sentences), evidence)


def _sourced(document: Document) -> Iterator[int]:
    return (claim.sentence for claim in document.claims if claim.is_sourced)


def _struck(document: Document) -> Iterator[int]:
    """The sentences of which a reader says that they are no part of such a run."""
    starts = {mark.start for mark in document.struck if mark.kind == "unsourced_run"}
    return (at for at, sentence in enumerate(document.sentences) if sentence.start in starts) if starts else iter(())
