"""Small words on which a meaning hangs: negations and words of doubt, each with the word that it belongs to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from scoring.reading.function_words import FUNCTION_WORDS
from scoring.reading.hedges import find_candidates
from scoring.reading.word_lists import word_list
from scoring.stories.utterances import Utterance
from scoring.stories.words_alike import base_form

_DOUBTS = frozenset(("possible", "evidence", "belief", "agentless_hedge"))  # sorts of hedges; conditions are none


class Sign(NamedTuple):
    """Words ``first`` to ``last`` that turn or soften a meaning, and the word ``head`` that they belong to."""

    first: int
    last: int
    head: int


def negations(utterance: Utterance) -> list[Sign]:
    """The words that turn a meaning into its opposite, in order."""
    return list(_with_heads(_negations(utterance.lower), utterance.lower))


def doubts(utterance: Utterance) -> list[Sign]:
    """The words that make a statement less sure, in order."""
    texts, lower = [word.text for word in utterance.words], utterance.lower
    modals, negating = word_list("modals", "drift"), word_list("negations", "drift")
    candidates = find_candidates(texts, lower, 0, len(lower))
    found = {at: end for at, end, sort in candidates if sort in _DOUBTS and lower[at] not in negating}
    inside = {at for start, end in found.items() for at in range(start, end)}
    found |= {at: at + 1 for at, text in enumerate(texts) if text in modals and at not in inside}
    return list(_with_heads(sorted(found.items()), lower))


def _negations(lower: Sequence[str]) -> Iterator[tuple[int, int]]:
    negating = word_list("negations", "drift")
    for at, word in enumerate(lower):
        after = lower[at + 1] if at + 1 < len(lower) else ""
        negates = word in negating or word.endswith("n't") or base_form(word) in negating
        if negates and not (word in ("not", "no") and after in word_list("no_negations", "drift")):
            yield at, at + 2 if (word, after) == ("no", "one") else at + 1


def _with_heads(signs: Iterable[tuple[int, int]], lower: Sequence[str]) -> Iterator[Sign]:
    """Each with the next word that says something and is no sign itself; else with any beside it."""
    signs = list(signs)
    own = {at for first, last in signs for at in range(first, last)}
    speaking = [at for at, word in enumerate(lower) if at not in own and word not in _passed_over()]
    for first, last in signs:
        behind = next((at for at in speaking if at >= last), last)
        before = next((at for at in reversed(speaking) if at < first), first)
        yield Sign(first, last, behind if behind < len(lower) else before)


@cache
def _passed_over() -> frozenset[str]:
    return (FUNCTION_WORDS | word_list("before_cue")) - word_list("said_of", "drift")
