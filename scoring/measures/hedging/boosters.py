"""Boosters: words by which the writer is surer than the facts shown ("clearly", "no doubt"), quotations left out.

Inside what a source said ("the ships had clearly collided, police said") the source is sure: not marked.

Unit: per 1,000 words of the article proper.
Source: Hyland 2005, Stance and engagement, on boosters.
"""

from __future__ import annotations

from scoring.measures.hedging.marks import counted, not_reported
from scoring.values import Document, Measurement


def measure(document: Document) -> Measurement:
    """Boosters of the writer per 1,000 words; the speakers' are marked and not counted."""
    return counted(document, not_reported(document, "booster"), "booster", 1000)
