"""Texts that are no running prose, known by the shape of their lines: transcripts, lists, poems, tables."""

from __future__ import annotations

import re
from collections.abc import Iterable

from scoring.values import Document, Span

FEWEST = 8  # lines
REPEATED = 0.2  # of the lines start with a speaker who spoke before
LISTED = 0.4  # of the lines are items of a list
BROKEN = 0.5  # of the lines are short and stop before their sentence does
_SHORT = 70  # characters
_SPEAKER = re.compile(r"([A-Z][\w.'’()-]{0,20}(?: [A-Z(][\w.'’()-]{0,20}){0,4}):(?=\s|$)")
_ITEM = re.compile(r"(?:[-–—•*·▪●]|\(?\d{1,3}[.)])\s+\S")
_STOPPED = re.compile(r"[.!?…][\"'”’»)\]]{0,3}\s*$")


def is_transcript(document: Document) -> bool:
    """Whether many lines start with the name of somebody who speaks more than once: "SMITH: Yes."."""
    lines = _lines(document, (*document.paragraphs, *document.subheads))  # a short question looks like a subhead
    speakers = [found.group(1) for found in map(_SPEAKER.match, lines) if found]
    return len(lines) >= FEWEST and len(speakers) - len(set(speakers)) >= REPEATED * len(lines)


def is_listing(document: Document) -> bool:
    """Whether many lines are items of a list, or short without the end of a sentence as in verse and tables."""
    lines = _lines(document, document.paragraphs)
    if len(lines) < FEWEST:
        return False
    items = sum(_ITEM.match(line) is not None for line in lines)
    broken = sum(len(line) <= _SHORT and not _STOPPED.search(line, max(0, len(line) - 6)) for line in lines)
    return items >= LISTED * len(lines) or broken >= BROKEN * len(lines)


def _lines(document: Document, spans: Iterable[Span]) -> list[str]:
    return [document.text[start:end].strip() for start, end in spans]
