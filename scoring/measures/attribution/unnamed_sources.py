"""Unnamed sources: attributions to people whom nobody can ask ("critics say", "a source said").

Unit: share of the attributions that have a source; None without any.
Source: Duffy 2014, Anonymous Sources: A Utilitarian Exploration of Their Justification and Guidelines for Limited Use.
"""

from __future__ import annotations

from collections.abc import Iterator

from scoring.measures.attribution.notes import words_of
from scoring.measures.attribution.said import credited
from scoring.values import Attribution, Document, Evidence, Measurement, Message


def measure(document: Document) -> Measurement:
    """The share of attributions whose source is unnamed; these sources are marked."""
    found = credited(document)
    if not found:
        return Measurement(None, note=Message("attribution.none", {"count": len(document.sentences)}))
    evidence = tuple(mark for each in found if each.source_kind == "unnamed" for mark in _mark(document, each))
    note = None if evidence else Message("attribution.no_unnamed", {"count": len(found)})
    return Measurement(len(evidence) / len(found), evidence, note)


def _mark(document: Document, each: Attribution) -> Iterator[Evidence]:
    if each.source:
        note = Message(
            f"attribution.{'source_unnamed' if each.sure else 'unsure'}", {"who": words_of(document, each.source)}
        )
        yield Evidence(*each.source, "source", note, source_kind="unnamed", sure=each.sure)
