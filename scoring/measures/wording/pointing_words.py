"""Pointing words: "this" and "these", by which a writer comments on what was told.

"This week" and "this article" comment on nothing; what others say is left out.

Unit: per 100 words outside quotations.
Source: Biber 1988, Variation across Speech and Writing (demonstratives mark comment and argument, not report).
"""

from __future__ import annotations

from scoring.measures.wording.own import phrases_in, rate, unsaid
from scoring.reading.phrases import index
from scoring.values import Document, Measurement

# "This week" points at the calendar.
_TIMES = (
    "minute hour day morning afternoon evening night week weekend month quarter year summer autumn fall winter spring "
    "season time semester decade century past last coming next point article story report photo picture"
)
_POINTING = index(
    [("this", "pointing"), ("these", "pointing"), ("these days", "time")]
    + [(f"this {word}{ending}", "time") for word in _TIMES.split() for ending in ("", "'s")]
)


def measure(document: Document) -> Measurement:
    """Pointing words for every 100 of the writer's own words."""
    found = phrases_in(document, _POINTING)
    return rate(document, unsaid(document, [span for span, label in found if label == "pointing"]), "pointing", 100)
