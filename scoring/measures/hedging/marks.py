"""Marks of one kind of cue: the writer's are counted, the speakers' are only shown."""

from __future__ import annotations

from collections.abc import Iterable

from scoring.measures.hedging.sure import is_sure
from scoring.text.cover import Cover
from scoring.values import Document, Evidence, Hedge, HedgeKind, Measurement, Message


def not_reported(document: Document, kind: HedgeKind) -> list[Hedge]:
    """The cues of a kind but those in what a source is reported to have said, in the writer's words."""
    found = [hedge for hedge in document.hedges if hedge.kind == kind]
    if not found:
        return []
    said = Cover.of(span for each in document.attributions if not each.direct for span in each.content)
    return [hedge for hedge in found if not said.holds(hedge.start, hedge.end)]


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
