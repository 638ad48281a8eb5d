"""How much two words mean the same: base forms, near and opposite meanings, and how much a word tells.

The tables are made by ``scoring.training.words_alike`` from WordNet and from how news uses words.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Set
from functools import cache, lru_cache
from math import log
from typing import NamedTuple

from resources import ROOT
from scoring.reading.spelling import common_words
from scoring.reading.word_lists import word_list

_SAME_START = 5  # letters: names that are written in more than one way ("Lukashenka"), words of one family
_STARTED = 0.7  # how much words that begin alike mean the same
_PLAIN = 50  # rank from which on a word begins to tell something
_MOST = 6.0  # what a word can weigh


class _Tables(NamedTuple):
    base: Mapping[str, str]
    near: Mapping[str, Mapping[str, float]]
    opposite: frozenset[str]


@cache
def _tables() -> _Tables:
    kept = json.loads((ROOT / "models" / "words_alike.json").read_text("utf-8"))
    near: dict[str, dict[str, float]] = {}
    for word, others in kept["near"].items():
        for other, percent in others.items():
            near.setdefault(word, {})[other] = near.setdefault(other, {})[word] = percent / 100
    ours = (" ".join(sorted(pair.split("="))) for pair in word_list("opposites", "drift"))
    return _Tables(kept["base"], near, frozenset(kept["opposite"]).union(ours))


@lru_cache(8192)
def base_form(word: str) -> str:
    """The base form of a lower-case word, in American spelling: "politicising", "politicize"."""
    bare = word.removesuffix("'s").replace("-", "")
    base = _tables().base
    if bare in base:
        return base[bare]
    return bare if bare in common_words() else bare.removesuffix("s")


def alike(one: str, other: str) -> float:
    """How much two base forms mean the same, from 0 to 1."""
    if one == other:
        return 1.0
    near = _tables().near.get(one, {}).get(other, 0.0)
    if near < _STARTED and len(one) > _SAME_START < len(other) and one[:_SAME_START] == other[:_SAME_START]:
        return 0.0 if are_opposite(one, other) else _STARTED
    return near


def best_partner(one: str, others: Set[str]) -> float:
    """How much a base form means the same as the one of some others that is nearest to it."""
    if one in others:
        return 1.0
    known = _tables().near.get(one, {})
    found = max(map(known.__getitem__, known.keys() & others), default=0.0)
    if found < _STARTED and len(one) > _SAME_START:
        start = one[:_SAME_START]
        kin = [other for other in others if other.startswith(start) and len(other) > _SAME_START]
        found = max(found, _STARTED * any(not are_opposite(one, other) for other in kin))
    return found


def are_opposite(one: str, other: str) -> bool:
    """Whether two base forms mean the opposite of each other: "rise", "fall"."""
    return " ".join(sorted((one, other))) in _tables().opposite


@lru_cache(8192)
def weight(base: str) -> float:
    """How much a word tells, by how rare it is: 0 for the commonest, 6 at most."""
    return min(_MOST, log(1 + common_words().get(base, len(common_words())) / _PLAIN))
