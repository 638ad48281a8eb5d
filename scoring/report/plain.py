"""Text as it may stand in a report: no control characters, no invisible marks that turn the line around."""

from __future__ import annotations

import re
import unicodedata

from scoring.values import Span

TURNING = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
DROPPED = {ord(mark): None for mark in TURNING + "\ufeff\u00ad\u2060"}
LONG = re.compile(r"\S{33,}")
CUT = "…"
TIE = "\u00a0"  # a blank that keeps its neighbours on one line


def plain(text: str) -> str:
    """One line: every run of white space one space, control and turning characters left out."""
    visible = (c if unicodedata.category(c) not in ("Cc", "Cs", "Co", "Cn") else " " for c in text.translate(DROPPED))
    return re.sub(r"\s+", " ", "".join(visible))


def cut(text: str, most: int) -> str:
    """At most so many characters, cut before a word where there is one."""
    text = plain(text[: 4 * most]).strip()
    if len(text) <= most:
        return text
    head = text[: most - 1]
    return (head.rsplit(" ", 1)[0] if " " in head[most // 2 :] else head).rstrip(" ,;:") + CUT


def window(text: str, whole: Span, at: int, most: int) -> Span:
    """The whole stretch, or the part of a long one that starts a little before a place in it; from word to word."""
    if whole.end - whole.start <= most:
        return whole
    start = max(min(at - most // 3, whole.end - most), whole.start)
    end = start + most
    space = text.find(" ", start, at) + 1 if start > whole.start else 0
    last = text.rfind(" ", (at + end) // 2, end) if end < whole.end else 0
    return Span(space or start, last if last > 0 else end)


def breakable(text: str) -> str:
    """Allow a break every 24 characters inside a word too long for a line."""
    return LONG.sub(lambda found: "\u200b".join(re.findall(".{1,24}", found[0])), text)
