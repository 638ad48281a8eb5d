"""Days named: days of the week outside quotations, by which a report says when something happened.

"Sundays" and "Sunday school" tell a habit and are none.

Unit: per 1,000 words outside quotations.
Source: the reporter's five questions (who, what, when, where, why); agencies date an event by its weekday.
"""

from __future__ import annotations

from scoring.measures.wording.own import rate, words_in
from scoring.values import Document, Measurement

_NAMES = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
_DAYS = frozenset([*_NAMES, *(f"{name}'s" for name in _NAMES)])
_HABITS = (" prayer", " Mass", " mass", " school", " service", " worship")


def measure(document: Document) -> Measurement:
    """Days of the week for every 1,000 of the writer's own words."""
    found = [span for span in words_in(document, _DAYS) if not document.text.startswith(_HABITS, span.end)]
    return rate(document, found, "day", 1000)
