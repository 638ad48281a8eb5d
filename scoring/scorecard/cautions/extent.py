"""Too little to judge: few words, few English words, few words that are the writer's own."""

from __future__ import annotations

from scoring.scorecard.language import english_share
from scoring.values import Document, Message

MIN_WORDS = 60
MIN_ENGLISH = 0.08  # English articles have .12 and more (one of 4,000 less), other languages up to .06
MOSTLY = 0.7


def too_short(document: Document) -> Message | None:
    """Fewer than ``MIN_WORDS`` words in the article proper."""
    words = len(document.words)
    if words >= MIN_WORDS:
        return None
    return Message("cautions.too_short", {"count": words, "needed": MIN_WORDS})


def not_english(document: Document) -> Message | None:
    """Fewer common English words than any English article has."""
    share = english_share(document.lower)
    if share is None or share >= MIN_ENGLISH:
        return None
    return Message("cautions.not_english", {"share": round(100 * share)})


def mostly_quotation(document: Document) -> Message | None:
    """More than ``MOSTLY`` of the text stands in quotation marks."""
    quoted = sum(quotation.end - quotation.start for quotation in document.quotations)
    whole = sum(paragraph.end - paragraph.start for paragraph in document.paragraphs)
    if quoted <= MOSTLY * whole:
        return None
    return Message("cautions.mostly_quotation", {"share": round(100 * quoted / whole)})
