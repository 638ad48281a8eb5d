"""How much a sentence reads like a statement that one could check: logistic, learnt, weights in JSON.

Source: weights fitted by ``scoring.training.claims`` on ClaimBuster (Arslan 2020) and PoliClaim (Ni 2024).
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import pairwise

from resources import ROOT
from scoring.reading.claim_words import claim_words
from scoring.values import Word

_LONGEST = 8
_WORDS_A_STEP = 4
_MOST_CAPITALS = 4


@cache
def _model() -> tuple[float, Mapping[str, float]]:
    model = json.loads((ROOT / "models" / "claims.json").read_text(encoding="utf-8"))
    return model["intercept"], model["weights"]


def features(words: Sequence[Word], lower: Sequence[str], asks: bool) -> set[str]:
    """What is known of a sentence: its words and pairs of words, length, numbers, names, times, persons."""
    lexicon = claim_words()
    plain = ["0" if word[0].isdigit() else word for word in lower]
    found = set(plain)
    found.update(f"{left} {right}" for left, right in pairwise(plain))
    found.add(f"^ {plain[0]}")
    found.add(f"length {min(_LONGEST, len(plain) // _WORDS_A_STEP)}")
    found.add(f"capitals {min(_MOST_CAPITALS, sum(word.text[0].isupper() for word in words[1:]))}")
    marks = {
        "?": asks,
        "number": "0" in found,
        "..ed": any(word.endswith("ed") for word in plain),
        "past tense": not lexicon.past.isdisjoint(found),
        "person": not lexicon.persons.isdisjoint(found),
        "time": not lexicon.times.isdisjoint(found),
    }
    found.update(f"has {mark}" for mark, holds in marks.items() if holds)
    return found


def check_worthiness(words: Sequence[Word], lower: Sequence[str], asks: bool) -> float:
    """Log odds that people would call the sentence a claim worth checking."""
    intercept, weights = _model()
    get = weights.get
    return intercept + sum(get(feature, 0.0) for feature in features(words, lower, asks))
