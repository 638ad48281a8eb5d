"""Hedges: words by which the writer is not sure ("may", "possibly", "if"), quotations left out.

Unit: per 100 words of the article proper.
Source: Hyland 1998, Hedging in Scientific Research Articles; Szarvas et al. 2012 for the kinds of doubt.
"""

from __future__ import annotations

from scoring.measures.hedging.marks import counted
from scoring.values import Document, Measurement


def measure(document: Document) -> Measurement:
    """Hedges of the writer per 100 words; the speakers' are marked and not counted."""
    return counted(document, (hedge for hedge in document.hedges if hedge.kind == "hedge"), "hedge", 100)
