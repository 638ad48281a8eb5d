"""Loaded words: words that judge or stir where a report would tell; what others say is left out.

Words of any side and any topic: none names a person, a party, a people or an event. Words in names are left out.

Unit: per 1,000 words outside quotations.
Source: after Recasens et al. 2013, Linguistic Models for Analyzing Biased Language (subjective intensifiers and
one-sided terms); the list is our own, ``resources/lexicons/loaded.toml``.
"""

from __future__ import annotations

from scoring.measures.wording.own import rate
from scoring.measures.wording.phrase_lists import listed
from scoring.values import Document, Measurement, Span


def measure(document: Document) -> Measurement:
    """Loaded words for every 1,000 of the writer's own words."""
    starts = {sentence.start for sentence in document.sentences}
    found = [span for span in listed(document, "loaded", "loaded") if not _is_named(document.text, span, starts)]
    return rate(document, found, "loaded", 1000)


def _is_named(text: str, span: Span, starts: set[int]) -> bool:
    """Whether the word has a capital that no sentence asks for: part of a name or a title."""
    return text[span.start].isupper() and span.start not in starts
