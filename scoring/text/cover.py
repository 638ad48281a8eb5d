"""Stretches of text as one cover: whether they hold a place, however they overlap."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import NamedTuple

from scoring.values import Span


class Cover(NamedTuple):
    """Spans in the order of their starts; ``ends``, one more than they are, tells how far all before each reach."""

    starts: Sequence[int]
    ends: Sequence[int]

    @classmethod
    def of(cls, spans: Iterable[Span]) -> Cover:
        """The cover of spans in any order."""
        ordered = sorted(spans)
        return cls([span.start for span in ordered], [0, *accumulate([span.end for span in ordered], max)])

    def holds(self, start: int, end: int | None = None) -> bool:
        """Whether the spans that begin before a place, or at it, reach beyond it; or to ``end``, where it is given."""
        reach = self.ends[bisect_right(self.starts, start)]
        return start < reach if end is None else end <= reach


def merge(spans: Iterable[Span]) -> list[Span]:
    """The spans in order, those that overlap or touch made one."""
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return merged
