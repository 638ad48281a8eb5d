"""Pointing words: "this" and "these", by which a writer comments on what was told; quotations left out.

Unit: per 100 words outside quotations.
Source: Biber 1988, Variation across Speech and Writing (demonstratives mark comment and argument, not report).
"""

from __future__ import annotations

from scoring.measures.wording.own import rate, words_in
from scoring.values import Document, Measurement

_POINTING = frozenset({"this", "these"})


def measure(document: Document) -> Measurement:
    """Pointing words for every 100 of the writer's own words."""
    return rate(document, words_in(document, _POINTING), "pointing", 100)
