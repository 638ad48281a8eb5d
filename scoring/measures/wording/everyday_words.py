"""Everyday words: how far the writer's everyday words are those of outlets rated reliable, or of the others.

Words of no topic ("whether", "about", "shocking"), written in lower case and outside quotations; names have no part
in it. Every word has a weight, learnt by ``scoring.training.everyday``; the value is the sum over the words of weight
times the square root of how often it stands there for every 1,000 words, less the same sum of the usual article.

Unit: log-odds, 0 for the usual article.
Source: words so common that no topic hides in them tell apart writers (Mosteller and Wallace 1964) and
hyperpartisan from mainstream news (Potthast et al. 2018); ours leave out words of topics by residual IDF (Church and
Gale 1995).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from math import fsum, sqrt
from typing import NamedTuple

from resources import ROOT
from scoring.measures.wording.own import own_places, own_words
from scoring.values import Document, Evidence, Measurement, Message, Strike

MODEL = ROOT / "models" / "everyday_words.json"
SHORTEST = 100  # words; in a shorter text one word would weigh too much
_MARKED = 10  # words a side: the strongest, which are shown


class Weights(NamedTuple):
    """The weight of each word, and the sum of the usual article."""

    words: Mapping[str, float]
    usual: float


@cache
def weights() -> Weights:
    """The learnt weights."""
    model = json.loads(MODEL.read_text("utf-8"))
    return Weights(model["words"], model["usual"])


def strength(count: int, words: int) -> float:
    """How strongly a word speaks that stands ``count`` times among ``words``."""
    return sqrt(1000 * count / max(words, SHORTEST))


def measure(document: Document) -> Measurement:
    """The sum of the weights of the writer's everyday words; the strongest words of each side are marked."""
    total, known = own_words(document), weights()
    if not total:
        return Measurement(None)
    own = own_places(document)
    places = {word: written for word in known.words.keys() & own if (written := small(document, own[word]))}
    shares = {word: known.words[word] * strength(len(written), total) for word, written in places.items()}
    value = fsum(shares.values()) - known.usual
    evidence = tuple(_evidence(document, places, _strongest(shares)))
    note = None if evidence else Message("wording.none", {"count": len(document.sentences)})
    return Measurement(value, evidence, note)


def small(document: Document, places: Iterable[int]) -> list[int]:
    """Those places among ``document.words`` where a word stands in small letters that nobody struck."""
    words, struck = document.words, document.struck
    places = [at for at in places if words[at][2].islower()]  # by place: twice as fast as by name
    return [at for at in places if Strike(*words[at][:2], "everyday_word") not in struck] if struck else places


def _strongest(shares: Mapping[str, float]) -> dict[str, float]:
    ordered = sorted(shares.items(), key=lambda each: (each[1], each[0]))
    against = [each for each in ordered[:_MARKED] if each[1] < 0]
    return dict(against + [each for each in ordered[-_MARKED:] if each[1] > 0])


def _evidence(
    document: Document, places: Mapping[str, Sequence[int]], shares: Mapping[str, float]
) -> Iterator[Evidence]:
    notes = {word: _note(word, share) for word, share in shares.items()}
    for at, word in sorted([(place, low) for low in shares for place in places[low]]):
        start, end, _ = document.words[at]
        yield Evidence(start, end, "everyday_word", notes[word])


def _note(word: str, share: float) -> Message:
    name = "wording.reliable_word" if share > 0 else "wording.unreliable_word"
    return Message(name, {"word": word, "weight": f"{share:+.2f}"})
