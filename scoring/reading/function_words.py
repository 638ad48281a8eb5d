"""Short words that show how a sentence is put together."""

from __future__ import annotations

from functools import lru_cache

from scoring.reading.word_lists import word_list

_ENDINGS = ("ly", "ing", "ed", "s")


FUNCTION_WORDS = word_list("function_words")


@lru_cache(maxsize=8192)
def word_class(text: str, lower: str) -> str:
    """A function word itself; else how the word looks: a number, a capital, an ending."""
    if lower in FUNCTION_WORDS and not (len(text) > 1 and text.isupper()):
        return lower
    if text[0].isdigit():
        return "9"
    if text[0].isupper():
        return "A"
    for ending in _ENDINGS:
        if lower.endswith(ending):
            return "-" + ending
    return "a"
