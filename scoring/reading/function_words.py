"""Short words that show how a sentence is put together."""

from __future__ import annotations

import tomllib
from functools import cache, lru_cache
from pathlib import Path

import resources

FOLDER = Path(resources.__file__).parent / "lexicons"
_ENDINGS = ("ly", "ing", "ed", "s")


@cache
def word_list(name: str, file: str = "attribution_words") -> frozenset[str]:
    """A list of words of a lexicon."""
    with (FOLDER / f"{file}.toml").open("rb") as stream:
        return frozenset(tomllib.load(stream)[name].split())


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
