"""The longest run of sentences in which nobody is named as a source.

Unit: share of the sentences of the article proper.
Source: own; the copy desk's question "who says so?" asked of a stretch of text.
"""

from __future__ import annotations

from scoring.values import Document, Evidence, Measurement, Message


def measure(document: Document) -> Measurement:
    """The longest run without a source in the sentence or carried, as a share of all sentences."""
    sentences = document.sentences
    if not sentences:
        return Measurement(None)
    sourced = [claim.sentence for claim in document.claims if claim.status in {"attributed", "carried"}]
    gaps = [
        (after - before - 1, before + 1)
        for before, after in zip([-1, *sourced], [*sourced, len(sentences)], strict=True)
    ]
    length, first = max(gaps, key=lambda gap: gap[0])
    note = Message("unsourced_claims.run", {"count": length})
    run = sentences[first : first + length]
    evidence = tuple(Evidence(each.start, each.end, "unsourced_run", note, group=0) for each in run)
    return Measurement(length / len(sentences), evidence, None if run else Message("unsourced_claims.no_run"))
