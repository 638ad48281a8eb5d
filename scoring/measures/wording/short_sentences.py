"""Short sentences: the writer's sentences of six words or fewer, those that hold quoted words left out.

Unit: share of the sentences without quoted words.
Source: Horne and Adali 2017 (sentence length); Flesch 1948, A New Readability Yardstick.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from scoring.values import Document, Evidence, Measurement, Message, Sentence

SHORT = 6


def measure(document: Document) -> Measurement:
    """The share of the writer's own sentences that have six words or fewer."""
    starts = [quotation.start for quotation in document.quotations]
    ends = [quotation.end for quotation in document.quotations]
    plain = [s for s in document.sentences if bisect_left(starts, s.end) == bisect_right(ends, s.start)]
    if not plain:
        return Measurement(None)
    found = [sentence for sentence in plain if _is_short(sentence)]
    evidence = tuple(Evidence(s.start, s.end, "short_sentence", Message("wording.short_sentence")) for s in found)
    note = None if found else Message("wording.none", {"count": len(plain)})
    return Measurement(len(found) / len(plain), evidence, note)


def _is_short(sentence: Sentence) -> bool:
    return sentence.last - sentence.first <= SHORT
