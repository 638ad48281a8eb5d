"""What the marks of attributions say."""

from __future__ import annotations

from collections.abc import Mapping

from scoring.text.remembered import kept_for_the_last
from scoring.values import Attribution, Document, Message, Span


def words_of(document: Document, span: Span) -> str:
    """The words of a span, on one line."""
    return " ".join(document.text[span.start : span.end].split())


@kept_for_the_last
def full_names(document: Document) -> Mapping[Span, str]:
    """For every mention the longest form of the name that the article has."""
    return {mention: name.text for name in document.names for mention in name.mentions}


def source_note(document: Document, each: Attribution, names: Mapping[Span, str]) -> Message:
    """Who a source is, and what to ask next: by its kind, or by the name it stands for."""
    who = words_of(document, each.source) if each.source else ""
    if each.speaker:
        name = names.get(each.speaker) or words_of(document, each.speaker)
        return Message("attribution.source_known", {"who": who, "name": name})
    if each.source_kind == "pronoun" and who.lower() in ("i", "we"):
        return Message("attribution.source_writer", {"who": who})
    return Message(f"attribution.source_{each.source_kind}", {"who": who})
