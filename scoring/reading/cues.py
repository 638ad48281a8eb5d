"""Cues: the words that say that somebody says something ("said", "according to", "the claim that").

Candidates come from a lexicon; a linear model, learnt from PolNeAR by ``scoring.training.attribution``, weighs
what stands around each of them, then a second one how sure the first was of the others in the sentence.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import compress
from typing import Any, NamedTuple

from resources import ROOT
from scoring.reading.cue_features import Candidate, first_looks, second_looks, tense
from scoring.reading.feature_tree import NO, Sum, Tree
from scoring.reading.prose import Prose

REACH = 5  # words that a cue may reach to either side of its head
FIRST_LOOK = "first"  # the weight of the first look at the second
THRESHOLD = -0.7  # log-odds from which a candidate is a cue
JOINED = 0.45  # log-odds from which a word beside a cue belongs to it


class Cue(NamedTuple):
    """A cue: its word, its plain form and kind in the lexicon, its words ``first:last``, how sure."""

    word: int
    lemma: str
    kind: str
    first: int
    last: int
    weight: float


class Model(NamedTuple):
    """Plain weights of features: a cue or not at first and second look, its reach, is a piece content or source, is
    all of it right.

    A complex number adds up content (real) and source (imaginary) in one go.
    """

    cue: Tree
    second: Tree
    extent: Tree
    piece: Tree
    sure: Tree


@cache
def model() -> Model:
    """The learnt weights."""
    return model_of(json.loads((ROOT / "models" / "attribution.json").read_text("utf-8")))


def model_of(weights: Mapping[str, Any]) -> Model:
    """The model of weights as they are kept."""
    return Model(**{**weights, "piece": _paired(weights["piece"])})


def _paired(tree: Tree) -> Tree:
    """A tree of complex numbers from one of pairs."""
    return {key: complex(*below) if isinstance(below, list) else _paired(below) for key, below in tree.items()}


def find_cues(prose: Prose, sentence: int, weights: Model | None = None) -> list[Cue]:
    """The cues of a sentence, in order, by the shipped weights or others."""
    weights = weights or model()
    found: list[Cue] = []
    possible = candidates(prose, sentence)
    if not possible:
        return found
    for (word, lemma, kind), weight in zip(possible, weigh(prose, sentence, possible, weights), strict=True):
        if lemma == ":" and found and found[-1].last == word:
            continue  # "he warned:" is one cue
        if weight > THRESHOLD or (kind == "say" and _second_hand(prose, word, lemma)):
            first, last = extent(prose, sentence, word, lemma, kind, weights.extent)
            if found and (first < found[-1].last or (first == found[-1].last and not prose.gaps[first])):
                first = found[-1].first
                last = max(last, found[-1].last)
                if found[-1].weight > weight:
                    found[-1] = found[-1]._replace(last=last)
                    continue
                found.pop()
            found.append(Cue(word, lemma, kind, first, last, weight))
    return found


def _second_hand(prose: Prose, word: int, lemma: str) -> bool:
    """Whether somebody says it who is quoted in turn: ``X reported, according to Y``."""
    if not 0 < word < len(prose.texts) - 1 or prose.lower[word + 1] != "according" or prose.gaps[word + 1] != ",":
        return False
    speaker = prose.texts[word - 1][0].isupper() or prose.lower[word - 1] in ("he", "she", "it", "they")
    return speaker and not prose.gaps[word] and tense(prose.lower[word], lemma) in ("d", "s")


def weigh(prose: Prose, sentence: int, found: Sequence[Candidate], weights: Model) -> list[float]:
    """How sure each candidate of a sentence is a cue, in log-odds."""
    firsts = list(first_looks(weights.cue, prose, sentence, found))
    own = weights.second.get(FIRST_LOOK, 1.0)
    seconds = second_looks(weights.second, prose, found, firsts)
    return [own * first + (second or 0.0) for first, second in zip(firsts, seconds, strict=True)]


def candidates(prose: Prose, sentence: int) -> list[Candidate]:
    """The words of a sentence that the lexicon knows: place, plain form, kind."""
    _, _, first, last, _ = prose.sentences[sentence]
    cues, gaps = prose.cues, prose.gaps
    found = [(at, *cue) for at in compress(range(first, last), cues[first:last]) if (cue := cues[at])]
    if ":" in "".join(gaps[first + 1 : last]):
        found += [(i, ":", "colon") for i in range(first + 1, last) if ":" in gaps[i]]
        found.sort()  # the colon before the word behind it
    return found


def extent(prose: Prose, sentence: int, word: int, lemma: str, kind: str, weights: Tree) -> tuple[int, int]:
    """The cue with the words before and after that belong to it: ``has also called for``, ``said in a statement``."""
    _, _, first, last, _ = prose.sentences[sentence]
    if lemma == ":":
        return word, word
    begin, end = word, word + 1
    while (
        begin > first
        and begin > word - REACH
        and not prose.gaps[begin]
        and _joins(prose, begin - 1, word, lemma, kind, weights)
    ):
        begin -= 1
    while end < last and end < word + REACH and not prose.gaps[end] and _joins(prose, end, word, lemma, kind, weights):
        end += 1
    return begin, end


def _joins(prose: Prose, at: int, word: int, lemma: str, kind: str, weights: Tree) -> bool:
    return bool(reach(weights, prose, at, word, lemma, kind) > JOINED)


def reach(weights: Tree, prose: Prose, at: int, word: int, lemma: str, kind: str) -> Sum:
    """How far a word beside a cue belongs to it."""
    lower = prose.lower
    step = 1 if at > word else -1
    here, next1 = _known(prose, at), _known(prose, at + step)
    gap = prose.gaps[at + 1] if step > 0 and at + 1 < len(lower) else ""
    seen = prose.classes[at]
    by_side = weights.get("R" if step > 0 else "L", NO)
    by_place = by_side.get(str(abs(at - word)), NO)
    by_word, by_class = by_side.get("word", NO).get(here, NO), by_side.get("class", NO).get(seen, NO)
    by_next = by_word.get("n", NO).get(next1, NO)
    return (
        by_place.get("c", NO).get(seen, 0.0)
        + by_place.get("f", NO).get(lower[word], 0.0)
        + by_class.get("l", NO).get(lemma, 0.0)
        + by_class.get("v", NO).get(kind + tense(lower[word], lemma), 0.0)
        + by_class.get("g", NO).get(gap, 0.0)
        + by_word.get("", 0.0)
        + by_word.get("b", NO).get(_known(prose, at - step), 0.0)
        + by_next.get("", 0.0)
        + by_next.get("n", NO).get(_known(prose, at + 2 * step), 0.0)
    )


def _known(prose: Prose, at: int) -> str:
    """A word that is nobody's name: a short word, a cue, an occasion of speech; else how it looks."""
    return prose.known[at] if 0 <= at < len(prose.known) else "$"
