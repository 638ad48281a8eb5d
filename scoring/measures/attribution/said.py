"""What is said by anybody: all attributions, those that are surely somebody's, and contents as one list of spans."""

from __future__ import annotations

from collections.abc import Iterable

from scoring.text.remembered import kept_for_the_last
from scoring.values import Attribution, Document, Span


@kept_for_the_last
def attributed(document: Document) -> list[Attribution]:
    """The attributions with a source."""
    return [each for each in document.attributions if each.source is not None]


@kept_for_the_last
def credited(document: Document) -> list[Attribution]:
    """Those that are surely somebody's: all parts are sure, or words are quoted, or the source is people unnamed."""
    return [each for each in attributed(document) if each.sure or each.direct or each.source_kind == "unnamed"]


def merge(spans: Iterable[Span]) -> list[Span]:
    """The spans in order, those that overlap made one."""
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return merged
