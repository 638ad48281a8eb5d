"""Cues: the words that say that somebody says something ("said", "according to", "the claim that").

Candidates come from a lexicon; a linear model, learnt from PolNeAR by ``scoring.training.attribution``, weighs
what stands around each of them.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from typing import NamedTuple

from scoring.reading.function_words import FOLDER, word_class, word_list
from scoring.reading.prose import Prose

_BEFORE_CUE = word_list("before_cue")


class Cue(NamedTuple):
    """A cue: its word, its plain form and kind in the lexicon, its words ``first:last``, how sure."""

    word: int
    lemma: str
    kind: str
    first: int
    last: int
    weight: float


class Model(NamedTuple):
    """Plain weights: of cue features, of piece features (content, source), and which words cues take with them."""

    cue: Mapping[str, float]
    piece: Mapping[str, Sequence[float]]
    particles: Mapping[str, Sequence[str]]


@cache
def lexicon() -> Mapping[str, tuple[str, str]]:
    """Plain form and kind of every form that may be a cue."""
    with (FOLDER / "attribution_cues.toml").open("rb") as file:
        kinds = tomllib.load(file)
    return {form: (lemma, kind) for kind, lemmas in kinds.items() for lemma in lemmas for form in lemmas[lemma].split()}


@cache
def model() -> Model:
    """The learnt weights."""
    return Model(**json.loads((FOLDER / "attribution_weights.json").read_text("utf-8")))


def find_cues(prose: Prose, sentence: int) -> list[Cue]:
    """The cues of a sentence, in order."""
    weights = model().cue
    found: list[Cue] = []
    for word, lemma, kind in candidates(prose, sentence):
        weight = sum(weights.get(each, 0.0) for each in cue_features(prose, sentence, word, lemma, kind))
        if weight > 0:
            first, last = extent(prose, sentence, word, lemma, model().particles)
            if found and first <= found[-1].last:
                first = found[-1].first
                last = max(last, found[-1].last)
                if found[-1].weight > weight:
                    found[-1] = found[-1]._replace(last=last)
                    continue
                found.pop()
            found.append(Cue(word, lemma, kind, first, last, weight))
    return found


def candidates(prose: Prose, sentence: int) -> list[tuple[int, str, str]]:
    """The words of a sentence that the lexicon knows: place, plain form, kind."""
    known = lexicon()
    _, _, first, last, _ = prose.sentences[sentence]
    return [(i, *known[low]) for i in range(first, last) if (low := prose.lower[i]) in known]


def cue_features(prose: Prose, sentence: int, word: int, lemma: str, kind: str) -> list[str]:
    """What the model looks at."""
    _, _, first, last, _ = prose.sentences[sentence]
    lower, words, gaps, quoted = prose.lower, prose.words, prose.gaps, prose.quoted
    form = lower[word]
    end = form[-2:]
    p1 = word_class(words[word - 1].text, lower[word - 1]) if word > first else "^"
    p2 = word_class(words[word - 2].text, lower[word - 2]) if word - 1 > first else "^"
    n1 = word_class(words[word + 1].text, lower[word + 1]) if word + 1 < last else "$"
    n2 = word_class(words[word + 2].text, lower[word + 2]) if word + 2 < last else "$"
    left = gaps[word] if word > first else "^"
    right = gaps[word + 1] if word + 1 < last else "$"
    q = "q" if quoted[word] else ("s" if quoted[first] or quoted[last - 1] else "")
    return [
        "1",
        "f=" + form,
        "l=" + lemma,
        "k=" + kind + end,
        "p=" + p1 + left,
        "n=" + n1 + right,
        "kp=" + kind + end + p1,
        "kn=" + kind + end + n1,
        "fp=" + form + " " + p1,
        "fn=" + form + " " + n1,
        "pn=" + p1 + " " + n1,
        "pp=" + p2 + " " + p1,
        "nn=" + n1 + " " + n2,
        "q=" + q + kind,
        "g=" + left + "/" + right + kind,
        "fq=" + form + q,
    ]


def extent(
    prose: Prose, sentence: int, word: int, lemma: str, particles: Mapping[str, Sequence[str]]
) -> tuple[int, int]:
    """The cue with its helping verbs and adverbs before and its particles after: ``has also called for``."""
    _, _, first, last, _ = prose.sentences[sentence]
    lower, gaps = prose.lower, prose.gaps
    begin = word
    while begin > first and not gaps[begin] and _helps(lower[begin - 1]):
        begin -= 1
    end = word + 1
    while end < last and not gaps[end] and lower[end] in particles.get(lemma, ()):
        end += 1
    return begin, end


def _helps(lower: str) -> bool:
    return lower in _BEFORE_CUE or (lower.endswith("ly") and len(lower) > 4)
