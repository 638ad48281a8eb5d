"""Named sources: how many different people, organisations, officials and documents with a name are heard.

Unit: sources, each counted once. (Long articles hear more; for every 10 sentences the count told outlets apart by
nothing at all.)
Source: the "named sources" of news content analysis (for one: Pew Research Center 2005, source transparency).
"""

from __future__ import annotations

from scoring.measures.attribution.notes import words_of
from scoring.measures.attribution.voices import named_voices
from scoring.values import Document, Evidence, Measurement, Message


def measure(document: Document) -> Measurement:
    """Distinct named sources; each is marked where it first speaks."""
    if not document.sentences:
        return Measurement(None)
    evidence = tuple(
        Evidence(
            *each.source,
            "source",
            Message("attribution.named", {"who": words_of(document, each.speaker or each.source)}),
            source_kind=each.source_kind,
            sure=each.sure,
        )
        for each in named_voices(document)
        if each.source is not None
    )
    note = None if evidence else Message("attribution.no_named")
    return Measurement(float(len(evidence)), evidence, note)
