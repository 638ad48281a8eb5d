"""Direct speech: quotations of four words or more, so that a reader can judge what was said.

Unit: per 1,000 words of the article proper.
Source: Tuchman 1972, Objectivity as Strategic Ritual (quotation marks as evidence of reporting).
"""

from __future__ import annotations

from bisect import bisect_left

from scoring.values import Document, Evidence, Measurement, Message, Quotation

LEAST = 4


def measure(document: Document) -> Measurement:
    """Quotations of four words or more for every 1,000 words; one over several paragraphs counts once."""
    if not document.words:
        return Measurement(None)
    starts = [word.start for word in document.words]
    found = [each for each in document.quotations if _words(starts, each) >= LEAST]
    begun = sum(not each.continues for each in found)
    evidence = tuple(Evidence(q.start, q.end, "direct_speech", Message("wording.direct_speech")) for q in found)
    note = None if found else Message("wording.none", {"count": len(document.sentences)})
    return Measurement(1000 * begun / len(starts), evidence, note)


def _words(starts: list[int], quotation: Quotation) -> int:
    return bisect_left(starts, quotation.end) - bisect_left(starts, quotation.start)
