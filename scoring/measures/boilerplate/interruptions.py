"""Interruptions: how often something of the page stands between two paragraphs of the article.

Adverts, links to other stories and captions in the midst of a text; lines that follow each other are one interruption.
Unit: per 10 paragraphs.
Source: own measure.
"""

from __future__ import annotations

from bisect import bisect

from scoring.measures.boilerplate.around import marks
from scoring.values import Document, Measurement, Message


def measure(document: Document) -> Measurement:
    """Places between two paragraphs that are broken by page residue, for every ten paragraphs."""
    starts = [paragraph.start for paragraph in document.paragraphs]
    if len(starts) < 2:
        return Measurement(None)
    places = [bisect(starts, line.start) for line in document.residue]
    inside = [line for line, place in zip(document.residue, places, strict=True) if 0 < place < len(starts)]
    broken = {place for place in places if 0 < place < len(starts)}
    note = None if inside else Message("boilerplate.uninterrupted", {"count": len(starts)})
    return Measurement(10 * len(broken) / len(starts), marks(inside), note)
