"""The marks of a line as its list shows them: who says what is one mark, whatever parts it is made of."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from resources.messages import word
from scoring.values import Evidence, Line, Strike

LONGEST = 96  # characters of an article's words in a list
PARTS = ("source", "cue", "content")  # of an attribution
_BLANKS = re.compile(r"\s+")


class Shown(NamedTuple):
    """A mark in the article's words; striking ``strike`` takes it away with all its parts."""

    strike: Strike
    words: str
    note: str
    sure: bool


def shown_marks(line: Line, text: str) -> list[Shown]:
    """The marks of a line, in its order."""
    return [_shown(parts, text) for parts in _together(line.evidence)]


def shorten(text: str, start: int, end: int) -> str:
    """The words between two places on one line, cut in the middle where they are many."""
    half = LONGEST // 2
    if end - start <= LONGEST:
        return _BLANKS.sub(" ", text[start:end]).strip()
    head, tail = text[start : start + half].rpartition(" ")[0], text[end - half : end].partition(" ")[2]
    return _BLANKS.sub(" ", f"{head or text[start : start + half]} … {tail or text[end - half : end]}")


def _together(evidence: Iterable[Evidence]) -> list[list[Evidence]]:
    """Parts of one attribution together; other groups are of whole marks."""
    found: list[list[Evidence]] = []
    by_group: dict[int, list[Evidence]] = {}
    for each in evidence:
        if each.group is not None and each.kind in PARTS and each.group in by_group:
            by_group[each.group].append(each)
            continue
        found.append([each])
        if each.group is not None:
            by_group[each.group] = found[-1]
    return found


def _shown(parts: list[Evidence], text: str) -> Shown:
    first = next((part for part in parts if part.kind == "cue"), parts[0])
    start, end = min(part.start for part in parts), max(part.end for part in parts)
    strike = Strike(first.start, first.end, first.kind)
    return Shown(strike, shorten(text, start, end), word(*first.note), all(part.sure for part in parts))
