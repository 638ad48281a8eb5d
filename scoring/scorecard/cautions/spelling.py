"""British beside American spelling: each is right, both in one article may mean several writers."""

from __future__ import annotations

from scoring.reading.varieties import find_varieties
from scoring.values import Document, Message

_NAMED = 3  # words of each that the caution names


def mixed_spelling(document: Document) -> Message | None:
    """The caution of an article that mixes them in the writer's own words."""
    varieties = find_varieties(document)
    if not varieties.are_mixed:
        return None
    british, american = (", ".join(words[:_NAMED]) for words in varieties)
    return Message("cautions.mixed_spelling", {"british": british, "american": american})
