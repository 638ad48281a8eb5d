"""Exclamation marks of the writer, quotations left out; several in a row are one.

One inside a sentence ("Yahoo! said") belongs to a name.

Unit: per 1,000 words outside quotations.
Source: Horne and Adali 2017, This just in: fake news packs a lot in title (punctuation counts).
"""

from __future__ import annotations

import re

from scoring.measures.wording.own import own, rate
from scoring.values import Document, Measurement, Span

_MARKS = re.compile(r"[!！][!！]{0,49}(?![,’']| [a-z])")
_NAMES = ("Yahoo", "Jeopardy", " E")


def measure(document: Document) -> Measurement:
    """Exclamation marks for every 1,000 of the writer's own words."""
    text = document.text
    spans = document.paragraphs if "!" in text or "！" in text else ()
    found = [Span(*match.span()) for start, end in spans for match in _MARKS.finditer(text, start, end)]
    cried = [span for span in found if not text.endswith(_NAMES, 0, span.start)]
    return rate(document, own(document, cried), "exclamation", 1000)
