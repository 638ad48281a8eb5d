"""Right of reply: people and bodies who deny, decline to comment, could not be reached, or were asked to answer.

Unit: answers, each person or body once for each kind of answer. 0 may mean that nobody was asked, or nobody accused.
Source: Ofcom Broadcasting Code, 7.11 (an opportunity to respond); Society of Professional Journalists 2014, Code of
Ethics ("diligently seek subjects of news coverage to allow them to respond to criticism").
"""

from __future__ import annotations

from collections.abc import Mapping

from scoring.measures.attribution.notes import full_names, words_of
from scoring.values import Document, Evidence, Measurement, Message, Reply, Span


def measure(document: Document) -> Measurement:
    """How many answers are told; each is marked."""
    if not document.sentences:
        return Measurement(None)
    names = full_names(document)
    found = [(each, _who(document, each, names)) for each in document.replies]
    evidence = tuple(Evidence(each.start, each.end, "reply", _note(each, who)) for each, who in found)
    answers = {(each.kind, who or each.start) for each, who in found}
    return Measurement(float(len(answers)), evidence, None if evidence else Message("attribution.no_reply"))


def _who(document: Document, each: Reply, names: Mapping[Span, str]) -> str | None:
    return (names.get(each.who) or words_of(document, each.who)) if each.who else None


def _note(each: Reply, who: str | None) -> Message:
    return Message(f"attribution.{each.kind}_by", {"who": who}) if who else Message(f"attribution.{each.kind}")
