"""A text without some of its sentences, and where the places of the one lie in the other."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from scoring.text.cover import merge
from scoring.values import Article, Span


class Join(NamedTuple):
    """Where something is missing: a place of the cut text, and what stood there, a span of the whole."""

    place: int
    gone: Span


class Cut:
    """An article without some spans, and without the blanks that would be left behind."""

    def __init__(self, article: Article, spans: Iterable[Span]) -> None:
        text = article.text
        self._gone = merge(_with_blanks(text, span) for span in spans)
        ends = [Span(0, 0), *self._gone, Span(len(text), len(text))]
        kept = [text[before.end : after.start] for before, after in pairwise(ends)]
        self.article = replace(article, text="".join(kept)) if self._gone else article
        self._begins = [0]  # of each kept piece, in the cut text
        for piece in kept[:-1]:
            self._begins.append(self._begins[-1] + len(piece))
        self._shifts = [end - begin for begin, (_, end) in zip(self._begins, ends, strict=False)]

    @property
    def joins(self) -> tuple[Join, ...]:
        """All that is missing, in order."""
        return tuple(Join(place, gone) for place, gone in zip(self._begins[1:], self._gone, strict=True))

    def up(self, start: int, end: int) -> Span:
        """Where a span of the cut text lies in the whole one; not empty, ``start < end``."""
        return Span(self._up(start), self._up(end - 1) + 1)

    def down(self, start: int, end: int) -> Span | None:
        """Where a span of the whole text lies in the cut one; None where some of it is gone."""
        if any(gone.start < end and start < gone.end for gone in self._gone):
            return None
        by = sum(gone.end - gone.start for gone in self._gone if gone.end <= start)
        return Span(start - by, end - by)

    def _up(self, place: int) -> int:
        return place + self._shifts[bisect_right(self._begins, place) - 1]


def _with_blanks(text: str, span: Span) -> Span:
    """The span and the blanks behind it; at the end of a line those before it instead."""
    start, end = span
    while end < len(text) and text[end] == " ":
        end += 1
    if end == len(text) or text[end] == "\n":
        while start and text[start - 1] == " ":
            start -= 1
    return Span(start, end)
