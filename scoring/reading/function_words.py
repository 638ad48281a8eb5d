"""Short words that show how a sentence is put together."""

from __future__ import annotations

from scoring.reading.word_lists import word_list

_ENDINGS = ("ly", "ing", "ed", "s")


FUNCTION_WORDS = word_list("function_words")
PRONOUNS = frozenset(("he", "she", "they", "it", "i", "we", "you", "who", "which", "that"))
SPEAKERS = frozenset().union(
    *(word_list(each, "attribution_sources") for each in ("people", "organisations", "documents", "authorities"))
)
_WHO = dict.fromkeys((*SPEAKERS, *word_list("offices", "attribution_sources")), "P") | {each: each for each in PRONOUNS}


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


def speaker(kind: str, lower: str) -> str:
    """Who may speak by a word of a class: a pronoun itself, P for people and the like, A for a name, - for nobody.

    The greatest of them tells it for a stretch of words.
    """
    return _WHO.get(lower) or ("A" if kind == "A" else "-")
