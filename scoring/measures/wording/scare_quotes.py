"""Scare quotes: one or two small-written words in quotation marks that nobody is said to have said.

Words spoken of as words ("the term ‘fiat’") and names are none.

Unit: per 1,000 words outside quotations.
Source: Predelli 2003, Scare Quotes and Their Relation to Other Semantic Issues: by them a writer keeps a distance.
"""

from __future__ import annotations

from scoring.measures.wording.own import rate, unsaid
from scoring.values import Document, Measurement, Quotation, Span

_MOST = 2  # words
_LONGEST = 40  # characters
_NAMING = ("word", "words", "term", "terms", "phrase", "called", "dubbed", "named", "titled", "nicknamed", "letter")


def measure(document: Document) -> Measurement:
    """Scare quotes for every 1,000 of the writer's own words."""
    found = [Span(each.start, each.end) for each in document.quotations if _is_scare(document.text, each)]
    return rate(document, unsaid(document, found), "scare_quote", 1000)


def _is_scare(text: str, quotation: Quotation) -> bool:
    start, end, opened, closed, _ = quotation
    if not opened or not closed or end - start > _LONGEST:
        return False
    inside = text[start:end].strip("“”„\"'‘’‚«»‹›`")
    before = text[max(start - 15, 0) : start].split()
    spoken_of = bool(before) and before[-1].lower() in _NAMING
    return inside.islower() and inside[-1].isalpha() and len(inside.split()) <= _MOST and not spoken_of
