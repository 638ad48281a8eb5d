"""Where in a draft a place of the original would be: line by line, then by what is the same on both sides."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher
from itertools import takewhile


def counterpart(original: str, draft: str, place: int) -> int:
    """The place in ``draft`` that stands where ``place`` stands in ``original``, as near as can be told."""
    olds, news = original.split("\n"), draft.split("\n")
    line = original.count("\n", 0, place)
    within = place - (original.rfind("\n", 0, place) + 1)
    for _, start, end, other, stop in SequenceMatcher(None, olds, news, autojunk=False).get_opcodes():
        if start <= line < end:
            at = min(other + line - start, max(stop - 1, other), len(news) - 1)
            return _begin(news, at) + _within(olds[line], news[at], within)
    return len(draft)


def _begin(lines: Sequence[str], number: int) -> int:
    return sum(len(line) + 1 for line in lines[:number])


def _within(old: str, new: str, place: int) -> int:
    """A place of a line in what became of it: counted from the end that is the same."""
    same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(old, new, strict=False)))
    if place <= same:
        return place
    behind = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(reversed(old), reversed(new), strict=False)))
    return len(new) - (len(old) - place) if len(old) - place <= behind else same
