"""What a word looks like by itself, whatever stands around it: looked at once of words that come again and again."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from scoring.reading.cue_lexicon import lexicon
from scoring.reading.function_words import speaker, word_class
from scoring.reading.phrases import lowered
from scoring.reading.word_lists import word_list
from scoring.text.by_word import ByWord
from scoring.values import Word

_OCCASIONS = word_list("occasions")
_BREAKS_BEFORE = word_list("breaks_before")
_BREAKS_BEHIND = word_list("breaks_behind")


class WordLook(NamedTuple):
    """A word as lexicons write it, its class and who may speak by it.

    ``plain`` is the word in lower case unless it is a number or perhaps a name, ``known`` if it is a short word, a cue
    or an occasion of speech; else they are the class. ``cue`` is the plain form and the kind of what may be a cue; a
    piece of a sentence may begin at a word that ``begins`` and behind one that ``ends``.
    """

    lower: str
    kind: str
    speaker: str
    plain: str
    known: str
    cue: tuple[str, str] | None
    begins: bool
    ends: bool


def _look(text: str) -> WordLook:
    lower = lowered(text)
    kind = word_class(text, lower)
    cue = lexicon().get(lower)
    known = lower if cue or lower in _OCCASIONS else kind
    begins = lower in _BREAKS_BEFORE or lower.endswith("ed")
    plain = kind if kind in ("A", "9") else lower
    return WordLook(lower, kind, speaker(kind, lower), plain, known, cue, begins, lower in _BREAKS_BEHIND)


_LOOKS = ByWord(_look)


def looks_of(texts: Iterable[str]) -> list[WordLook]:
    """What each of some words looks like."""
    return _LOOKS.of(texts)


def all_lowered(words: Iterable[Word]) -> list[str]:
    """Words as lexicons write them, the same word always as the same text: lists find it sooner."""
    return [look.lower for look in _LOOKS.of([word.text for word in words])]
