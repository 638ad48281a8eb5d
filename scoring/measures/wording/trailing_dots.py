"""Trailing dots: the writer breaks off with "..." and lets the reader guess; quotations and cuts left out.

Dots in brackets, after the end of a sentence or at the beginning of a paragraph stand for words that were cut.

Unit: per 1,000 words outside quotations.
Source: Rubin et al. 2016, Fake News or Truth? Using Satirical Cues (punctuation); Horne and Adali 2017, This just in.
"""

from __future__ import annotations

import re

from scoring.measures.wording.own import own, rate
from scoring.values import Document, Measurement, Span

_DOTS = re.compile(r"[.…](?<![\[(.…].)(?:(?<=…)|(?<=\.)\.{2,5})(?![\])\w.…])")


def measure(document: Document) -> Measurement:
    """Trailing dots for every 1,000 of the writer's own words; at the very end the text may only be cut off."""
    text, paragraphs = document.text, document.paragraphs
    spans = paragraphs if "..." in text or "…" in text else ()
    found = [Span(*match.span()) for start, end in spans for match in _DOTS.finditer(text, start, end)]
    inner = [span for span in found if span.end < paragraphs[-1].end and not _is_cut(text, span)]
    return rate(document, own(document, inner), "trailing_dots", 1000)


def _is_cut(text: str, span: Span) -> bool:
    before = text[max(span.start - 3, 0) : span.start]
    kept = before.rstrip()
    return not kept or "\n" in before[len(kept) :] or (before != kept and kept[-1] in '.!?”"')
