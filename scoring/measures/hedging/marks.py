"""Marks of one kind of cue: the writer's are counted, the speakers' are only shown."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable
from itertools import accumulate

from scoring.measures.hedging.sure import is_sure
from scoring.values import Document, Evidence, Hedge, Measurement, Message


def reported(document: Document) -> Callable[[Hedge], bool]:
    """Whether a cue lies in what a source is reported to have said, in the writer's words."""
    said = sorted(span for each in document.attributions if not each.direct for span in each.content)
    starts = [span.start for span in said]
    ends = list(accumulate((span.end for span in said), max))

    def is_reported(hedge: Hedge) -> bool:
        before = bisect_right(starts, hedge.start) - 1
        return before >= 0 and hedge.end <= ends[before]

    return is_reported


def counted(document: Document, hedges: Iterable[Hedge], kind: str, per: int) -> Measurement:
    """The writer's own cues for every ``per`` words of the article proper, None without words."""
    if not document.words:
        return Measurement(None)
    evidence = tuple(_evidence(document, hedge, kind) for hedge in hedges)
    own = sum(not mark.quoted for mark in evidence)
    note = None if evidence else Message("hedging.none", {"count": len(document.sentences)})
    return Measurement(per * own / len(document.words), evidence, note)


def _evidence(document: Document, hedge: Hedge, kind: str) -> Evidence:
    note = Message(f"hedging.{kind}_quoted" if hedge.quoted else f"hedging.{kind}")
    sure = kind != "hedge" or is_sure(document, hedge)
    return Evidence(hedge.start, hedge.end, kind, note, quoted=hedge.quoted, sure=sure)
