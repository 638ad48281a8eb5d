"""Names of people, places and organisations, each with all its mentions."""

from __future__ import annotations

from collections.abc import Sequence

from scoring.values import Name, Sentence, Word


def find_names(text: str, sentences: Sequence[Sentence], words: Sequence[Word]) -> tuple[Name, ...]:
    """The names of the article proper, in order of first mention."""
    return ()
