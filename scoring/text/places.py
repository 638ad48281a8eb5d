"""Where a place stands among stretches of text that are in order: sentences, quotations, words."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import TypeAlias

from scoring.values import Quotation, Sentence, Span, Word

Stretches: TypeAlias = "Sequence[Span] | Sequence[Sentence] | Sequence[Quotation] | Sequence[Word]"


def last_from(stretches: Stretches, place: int) -> int:
    """The number of the last one that begins at a place or before it; -1 where none does."""
    return bisect_left(stretches, (place + 1,)) - 1  # each is a tuple that begins with its start


def number_at(stretches: Stretches, place: int) -> int | None:
    """The number of the one that holds a place; they are apart."""
    at = last_from(stretches, place)
    return at if at >= 0 and place < stretches[at][1] else None


def begun_within(words: Sequence[Word], start: int, end: int) -> int:
    """How many words begin in a stretch of text."""
    return bisect_left(words, (end,)) - bisect_left(words, (start,))
