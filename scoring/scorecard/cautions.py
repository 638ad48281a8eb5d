"""Cautions: why the score of an article may not hold, found in its document and in the score itself."""

from __future__ import annotations

import math

from scoring.reading.varieties import find_varieties
from scoring.scorecard.card import Conformal
from scoring.scorecard.language import english_share
from scoring.values import Caution, Document, Message

MIN_WORDS = 60
MIN_ENGLISH = 0.08  # English articles have .12 and more (one of 4,000 less), other languages up to .06
MOSTLY = 0.7
NAMED = 3  # words that a caution names
UNSCORABLE = frozenset({"too_short", "not_english"})


def find_cautions(document: Document) -> tuple[Caution, ...]:
    """The cautions of a document, those that forbid a score (``UNSCORABLE``) first."""
    found = (_not_english(document) or _too_short(document), _mostly_quotation(document), _mixed_spelling(document))
    return tuple(caution for caution in found if caution)


def undecided(conformal: Conformal, uncut: float) -> tuple[Caution, ...]:
    """The caution of an uncut score at which neither label can be excluded; none elsewhere."""
    if not conformal.holds_both(uncut):
        return ()
    low, high = math.floor(conformal.reliable), math.ceil(conformal.unreliable)
    return (_caution("undecided", blocking=True, low=low, high=high),)


def _too_short(document: Document) -> Caution | None:
    words = len(document.words)
    if words >= MIN_WORDS:
        return None
    return _caution("too_short", blocking=True, count=words, needed=MIN_WORDS)


def _not_english(document: Document) -> Caution | None:
    share = english_share(document.lower)
    if share is None or share >= MIN_ENGLISH:
        return None
    return _caution("not_english", blocking=True, share=round(100 * share))


def _mostly_quotation(document: Document) -> Caution | None:
    quoted = sum(quotation.end - quotation.start for quotation in document.quotations)
    whole = sum(paragraph.end - paragraph.start for paragraph in document.paragraphs)
    if quoted <= MOSTLY * whole:
        return None
    return _caution("mostly_quotation", blocking=False, share=round(100 * quoted / whole))


def _mixed_spelling(document: Document) -> Caution | None:
    varieties = find_varieties(document)
    if not varieties.are_mixed:
        return None
    british, american = (", ".join(words[:NAMED]) for words in varieties)
    return _caution("mixed_spelling", blocking=False, british=british, american=american)


def _caution(id: str, *, blocking: bool, **values: int | str) -> Caution:
    return Caution(id, Message(f"cautions.{id}", values), blocking)
