"""Marks of one kind of cue: the writer's are counted, the speakers' are only shown."""

from __future__ import annotations

from collections.abc import Iterable

from scoring.values import Document, Evidence, Hedge, Measurement, Message


def counted(document: Document, hedges: Iterable[Hedge], kind: str, per: int) -> Measurement:
    """The writer's own cues for every ``per`` words of the article proper, None without words."""
    if not document.words:
        return Measurement(None)
    evidence = tuple(
        Evidence(
            h.start, h.end, kind, Message(f"hedging.{kind}_quoted" if h.quoted else f"hedging.{kind}"), quoted=h.quoted
        )
        for h in hedges
    )
    own = sum(not mark.quoted for mark in evidence)
    note = None if evidence else Message("hedging.none", {"count": len(document.sentences)})
    return Measurement(per * own / len(document.words), evidence, note)
