"""Vague quantities: counts that nobody can check ("many", "a growing number of"); what others say is left out.

Unit: per 1,000 words outside quotations.
Source: Ganter and Strube 2009 and Farkas et al. 2010 on weasel words (unspecific numbers). The list is our own,
``resources/lexicons/wording.toml``.
"""

from __future__ import annotations

import re

from scoring.measures.wording.own import rate
from scoring.measures.wording.phrase_lists import listed
from scoring.values import Document, Measurement, Span

_HEAPS = ("lot of", "lots of", "tons of", "loads of", "plenty of")
_MANY = re.compile(r" (?:[\w’'-]{1,30}s|people|men|women|children|money)\b")


def measure(document: Document) -> Measurement:
    """Vague quantities for every 1,000 of the writer's own words."""
    found = [span for span in listed(document, "vague") if _is_count(document.text, span)]
    return rate(document, found, "vague", 1000)


def _is_count(text: str, span: Span) -> bool:
    """Whether things are meant that could be counted: a lot of trouble cannot."""
    return not text.endswith(_HEAPS, span.start, span.end) or _MANY.match(text, span.end) is not None
