"""What is said by anybody: contents of several attributions as one list of spans."""

from __future__ import annotations

from collections.abc import Iterable

from scoring.values import Span


def merge(spans: Iterable[Span]) -> list[Span]:
    """The spans in order, those that overlap made one."""
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return merged
