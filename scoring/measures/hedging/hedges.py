"""Hedges: words by which the writer is not sure ("may", "possibly"), quotations left out.

Unit: per 100 words of the article proper.
Source: Hyland 1998, Hedging in Scientific Research Articles; CoNLL-2010 (Farkas et al. 2010).
"""

from __future__ import annotations

from scoring.values import Document, Evidence, Measurement, Message


def measure(document: Document) -> Measurement:
    """Hedges of the writer per 100 words; the speakers' are marked and not counted."""
    if not document.words:
        return Measurement(None)
    found = [hedge for hedge in document.hedges if hedge.kind == "hedge"]
    evidence = tuple(
        Evidence(
            h.start,
            h.end,
            "hedge",
            Message("hedging.hedge_quoted" if h.quoted else "hedging.hedge"),
            quoted=h.quoted,
        )
        for h in found
    )
    own = sum(not hedge.quoted for hedge in found)
    note = None if found else Message("hedging.none", {"count": len(document.sentences)})
    return Measurement(100 * own / len(document.words), evidence, note)
