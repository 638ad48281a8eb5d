"""How much a sentence reads like a statement that one could check: logistic, learnt, weights in JSON.

Source: weights fitted by ``scoring.training.claims`` on ClaimBuster (Arslan 2020) and PoliClaim (Ni 2024).
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from functools import cache
from itertools import pairwise
from math import fsum, sqrt
from typing import NamedTuple

from resources import ROOT
from scoring.reading.claim_words import claim_words

_LONGEST = 8
_WORDS_A_STEP = 4
_MOST_CAPITALS = 4


class Model(NamedTuple):
    """Weights of the features that are there, and of words by what they mean, to be shared by the words of a sentence.

    Log odds: intercept + the features' weights + the words' weights / the root of the number of words.
    """

    intercept: float
    features: Mapping[str, float]
    words: Mapping[str, float]

    def odds(self, words: Sequence[str], features: Iterable[str]) -> float:
        """Log odds of a sentence."""
        known, meant = self.features, self.words.get
        return (
            self.intercept
            + fsum([known[each] for each in known.keys() & features])  # the same in whatever order a set gives them
            + sum([meant(each, 0.0) for each in words]) / sqrt(max(1, len(words)))
        )


@cache
def _model() -> Model:
    return Model(**json.loads((ROOT / "models" / "claims.json").read_text(encoding="utf-8")))


def plain(lower: Sequence[str]) -> list[str]:
    """The words with every number alike."""
    return ["0" if word[0].isdigit() else word for word in lower]


@cache
def _weighty_pairs() -> Mapping[str, Set[str]]:
    """By the first word of a pair that has a weight the words that follow it."""
    found = defaultdict[str, set[str]](set)
    for left, _, right in (each.partition(" ") for each in _model().features):
        found[left].add(right)
    return dict(found)


def features(
    texts: Sequence[str], alike: Sequence[str], asks: bool, weighty: Mapping[str, Set[str]] | None = None
) -> set[str]:
    """What is known of a sentence: its plain words and pairs of words, length, numbers, names, times, persons.

    Of the pairs all, or those that are ``weighty``: first words, and for each the second ones.
    """
    lexicon = claim_words()
    found = set(alike)
    pairs = pairwise(alike) if weighty is None else [(a, b) for a, b in pairwise(alike) if b in weighty.get(a, ())]
    found.update([f"{left} {right}" for left, right in pairs])
    found.add(f"^ {alike[0]}")
    found.add(f"length {min(_LONGEST, len(alike) // _WORDS_A_STEP)}")
    found.add(f"capitals {min(_MOST_CAPITALS, len([1 for text in texts[1:] if text[0].isupper()]))}")
    marks = {
        "?": asks,
        "number": "0" in found,
        "..ed": ends_in_ed(alike),
        "past tense": not lexicon.past.isdisjoint(alike),
        "person": not lexicon.persons.isdisjoint(alike),
        "time": not lexicon.times.isdisjoint(alike),
    }
    found.update([f"has {mark}" for mark, holds in marks.items() if holds])
    return found


def ends_in_ed(words: Sequence[str]) -> bool:
    """Whether one of the words ends in -ed."""
    return "ed\n" in "\n".join([*words, ""])


def check_worthiness(texts: Sequence[str], alike: Sequence[str]) -> float:
    """Log odds that people would call the sentence, which asks nothing, a claim worth checking."""
    return _model().odds(alike, features(texts, alike, False, _weighty_pairs()))
