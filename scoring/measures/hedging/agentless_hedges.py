"""Hedges with nobody behind them ("it is believed", "reportedly", "some say"), quotations left out.

Inside what a source said ("he is believed to be abroad, police said") there is somebody: not marked.
Unit: per 1,000 words of the article proper.
Source: Ganter and Strube 2009 and Farkas et al. 2010 on weasel phrases.
"""

from __future__ import annotations

from scoring.measures.hedging.marks import counted, not_reported
from scoring.values import Document, Measurement


def measure(document: Document) -> Measurement:
    """Agentless hedges of the writer per 1,000 words; the speakers' are marked and not counted."""
    return counted(document, not_reported(document, "agentless_hedge"), "agentless_hedge", 1000)
