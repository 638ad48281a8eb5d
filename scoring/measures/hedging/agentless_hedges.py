"""Hedges with nobody behind them ("it is believed", "reportedly", "some say"), quotations left out.

Inside what a source said ("he is believed to be abroad, police said") there is somebody: not marked.
Unit: per 1,000 words of the article proper.
Source: Ganter and Strube 2009 and Farkas et al. 2010 on weasel phrases.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate

from scoring.measures.hedging.marks import counted
from scoring.values import Document, Measurement


def measure(document: Document) -> Measurement:
    """Agentless hedges of the writer per 1,000 words; the speakers' are marked and not counted."""
    said = sorted(span for each in document.attributions if not each.direct for span in each.content)
    starts = [span.start for span in said]
    ends = list(accumulate((span.end for span in said), max))
    found = []
    for hedge in document.hedges:
        before = bisect_right(starts, hedge.start) - 1
        if hedge.kind == "agentless_hedge" and not (before >= 0 and hedge.end <= ends[before]):
            found.append(hedge)
    return counted(document, found, "agentless_hedge", 1000)
