"""Documents cited: reports, letters, studies, filings that an article rests on, which a reader could ask to see.

Unit: documents, each counted once by its words.
Source: Meyer 2002, Precision Journalism, on documents as sources that others can check.
"""

from __future__ import annotations

from scoring.measures.attribution.notes import words_of
from scoring.measures.attribution.said import credited
from scoring.values import Document, Evidence, Measurement, Message


def measure(document: Document) -> Measurement:
    """Distinct documents; each is marked where it is first cited."""
    if not document.sentences:
        return Measurement(None)
    firsts: dict[str, Evidence] = {}
    for each in credited(document):
        if each.source and each.source_kind == "document":
            who = words_of(document, each.source)
            note = Message("attribution.source_document", {"who": who})
            mark = Evidence(*each.source, "source", note, source_kind="document", sure=each.sure)
            firsts.setdefault(_key(who), mark)
    evidence = tuple(firsts.values())
    return Measurement(float(len(evidence)), evidence, None if evidence else Message("attribution.no_document"))


def _key(who: str) -> str:
    """A document without its article: "the report" and "a report" are one."""
    first, _, rest = who.lower().partition(" ")
    return rest if rest and first in ("the", "a", "an", "this", "that") else who.lower()
