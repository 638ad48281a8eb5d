"""Shouting: words in capitals that the article or the language writes small ("they NEVER said so").

A word by itself: runs of capitals are headings and names. Abbreviations and labels before a colon are none; quotations
are left out.

Unit: per 1,000 words outside quotations.
Source: Horne and Adali 2017, This just in: fake news packs a lot in title (words in capitals).
"""

from __future__ import annotations

import re
from bisect import bisect_left

from scoring.measures.wording.own import is_written, own, rate
from scoring.reading.function_words import FUNCTION_WORDS
from scoring.values import Document, Measurement, Span

_CAPITALS = re.compile(r"[A-Z][A-Z]{2,29}(?![:/@]|\.\w| \d)")
_SHORTEST = 4  # letters; shorter ones but these are abbreviations too often: US, WHO, IT
_SHORT = {"not", "all"}
_NEAR = 3  # words, to look past figures
_LABELS = {
    "more",
    "watch",
    "related",
    "update",
    "updated",
    "breaking",
    "exclusive",
    "advertisement",
    "continue",
    "file",
}
_SMALL = FUNCTION_WORDS | {"never", "stop", "lies", "wrong", "truth", "fake", "real", "nothing", "everything"}


def measure(document: Document) -> Measurement:
    """Words in capitals for every 1,000 of the writer's own words."""
    found = (Span(*match.span()) for match in _CAPITALS.finditer(document.text))
    return rate(document, own(document, [span for span in found if _is_loud(document, span)]), "shouting", 1000)


def _is_loud(document: Document, span: Span) -> bool:
    """A word of the article proper, no label, no piece of a heading or name in capitals, elsewhere written small."""
    words = document.words
    at = bisect_left(words, (span.start,))
    if at == len(words) or words[at][:2] != span or document.lower[at] in _LABELS:
        return False
    sides = (words[max(at - _NEAR, 0) : at][::-1], words[at + 1 : at + 1 + _NEAR])
    near = [next((word.text for word in side if not word.text[0].isdigit()), "I") for side in sides]
    if (
        any(text.isupper() and text != "I" for text in near)
        or _is_alone(document.text, span)
        or _is_named(document, at)
    ):
        return False
    small = document.lower[at]
    return small in _SHORT or (len(small) >= _SHORTEST and (small in _SMALL or is_written(document, small)))


def _is_alone(text: str, span: Span) -> bool:
    """Whether the word has a line to itself, as a heading has."""
    after = text[span.end : span.end + 2]
    return text[max(span.start - 1, 0) : span.start] in ("", "\n") and (len(after) < 2 or "\n" in after)


def _is_named(document: Document, at: int) -> bool:
    """Whether a name stands right before, of which the word is a part: "Parent PLUS"."""
    before = document.words[at - 1] if at > 1 else None
    follows = before is not None and document.text[before.end : document.words[at].start] == " "
    return follows and before is not None and before.text.istitle() and document.text[before.start - 2] not in ".!?\n"
