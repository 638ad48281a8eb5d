"""What is said by anybody: the attributions that a reader is shown, and contents of several as one list of spans."""

from __future__ import annotations

from collections.abc import Iterable

from scoring.values import Attribution, Document, Span


def shown(document: Document) -> list[Attribution]:
    """The attributions with a source of which it is sure that all their parts are right."""
    return [each for each in document.attributions if each.source is not None and each.sure]


def merge(spans: Iterable[Span]) -> list[Span]:
    """The spans in order, those that overlap made one."""
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return merged
