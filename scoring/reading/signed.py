"""Signed quotations: a name behind a dash, as under a motto or a reader's letter (``“It snowed.” — Mara Dahl``)."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from scoring.reading.prose import Prose
from scoring.reading.sources import find_kind
from scoring.values import Attribution, Span

_SIGNATURE = re.compile(
    r"[^\S\n]{0,3}(?P<dash>[―—–-]|--)[^\S\n]{0,3}"
    r"(?P<who>[^\W\d_][\w’'.-]{0,30}(?: [^\W\d_][\w’'.-]{0,30}){0,4}(?:, [^\n“”\"]{1,60})?)[^\S\n]{0,3}(?:\n|\Z)"
)


def add_signed(prose: Prose, found: Sequence[list[Attribution]], named: frozenset[str]) -> None:
    """Add the signed quotations that nobody is said to say; ``found`` are the attributions of each sentence."""
    starts = [sentence.start for sentence in prose.sentences]
    for quotation in prose.quotations:
        match = _SIGNATURE.match(prose.text, quotation.end)
        if match is None or not _is_name(match["who"]):
            continue
        content = Span(quotation.start, quotation.end)
        several = found[bisect_right(starts, content.start) - 1] if starts else []
        if any(span.start < content.end and content.start < span.end for each in several for span in each.content):
            continue
        who = Span(match.start("who"), match.start("who") + len(match["who"].rstrip(" .")))
        kind = find_kind(prose.text[who.start : who.end], named)
        several.append(Attribution(who, Span(*match.span("dash")), (content,), kind, True))


def _is_name(who: str) -> bool:
    """Whether every word before the first comma has a capital."""
    return all(word[0].isupper() for word in who.partition(",")[0].split())
