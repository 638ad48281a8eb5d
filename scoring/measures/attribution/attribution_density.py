"""Attribution density: how much of the article somebody is said to have said, thought or wanted.

Unit: share of the words of the article proper that lie in the content of an attribution with a source.
Source: Newell et al. 2018 (PolNeAR), on source, cue and content.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from scoring.measures.attribution.notes import full_names, source_note, words_of
from scoring.measures.attribution.said import attributed
from scoring.text.cover import merge
from scoring.text.places import begun_within
from scoring.values import Attribution, Document, Evidence, Measurement, Message, Span

_PARTS = ("source", "cue", "content")


def measure(document: Document) -> Measurement:
    """The attributed share; every attribution that counts is marked, its three parts tied by a group number."""
    if not document.words:
        return Measurement(None)
    found = attributed(document)
    names = full_names(document)
    evidence = tuple(mark for group, each in enumerate(found) for mark in _marks(document, each, group, names))
    note = None if found else Message("attribution.none", {"count": len(document.sentences)})
    return Measurement(_covered(document, found) / len(document.words), evidence, note)


def _covered(document: Document, found: list[Attribution]) -> int:
    """How many words lie in any content."""
    said = merge(span for each in found for span in each.content)
    return sum(begun_within(document.words, *span) for span in said)


def _marks(document: Document, each: Attribution, group: int, names: Mapping[Span, str]) -> Iterator[Evidence]:
    if each.source is None or each.source_kind is None:
        return
    who = names.get(each.speaker) if each.speaker else None
    who = who or words_of(document, each.speaker or each.source)
    notes = _notes(document, each, who, names) if each.sure else (Message("attribution.unsure", {"who": who}),) * 3
    parts = (("source", each.source), ("cue", each.cue), *(("content", span) for span in each.content))
    for kind, span in parts:
        note = notes[_PARTS.index(kind)]
        source_kind = each.source_kind if kind == "source" else None
        yield Evidence(*span, kind, note, group, source_kind, sure=each.sure)


def _notes(document: Document, each: Attribution, who: str, names: Mapping[Span, str]) -> tuple[Message, ...]:
    """What the marks of source, cue and content say."""
    said = Message("attribution.quoted" if each.direct else "attribution.said", {"who": who})
    return source_note(document, each, names), Message("attribution.cue", {"who": who}), said
