"""Short words that show how a sentence is put together."""

from __future__ import annotations

from collections.abc import Iterable

from scoring.reading.phrases import lowered
from scoring.reading.word_lists import word_list
from scoring.text.by_word import ByWord

_ENDINGS = ("ly", "ing", "ed", "s")


FUNCTION_WORDS = word_list("function_words")
PRONOUNS = frozenset(("he", "she", "they", "it", "i", "we", "you", "who", "which", "that"))
SPEAKERS = frozenset().union(
    *(word_list(each, "attribution_sources") for each in ("people", "organisations", "documents", "authorities"))
)
_WHO = dict.fromkeys((*SPEAKERS, *word_list("offices", "attribution_sources")), "P") | {each: each for each in PRONOUNS}


def _look(text: str) -> str:
    lower = lowered(text)
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


def _speaker(text: str) -> str:
    return _WHO.get(lowered(text)) or ("A" if _CLASSES[text] == "A" else "-")


_CLASSES, _SPEAKERS = ByWord(_look), ByWord(_speaker)


def word_class(text: str) -> str:
    """A function word itself; else how the word looks: a number, a capital, an ending."""
    return _CLASSES[text]


def word_classes(texts: Iterable[str]) -> list[str]:
    """The class of each of some words."""
    return _CLASSES.of(texts)


def speakers(texts: Iterable[str]) -> list[str]:
    """Who may speak, for each word: a pronoun itself, P for people and the like, A for a name, - for nobody.

    The greatest of them tells it for a stretch of words.
    """
    return _SPEAKERS.of(texts)
