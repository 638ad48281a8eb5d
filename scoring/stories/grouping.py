"""Articles grouped into stories by the words they share: the rarer a word, the more it tells; a name tells most.

Numbers and dates are words like others. Rare is what few of the articles use, and what English seldom uses: so a few
articles, all of one story, are told from a few of several. What somebody placed stays where it is.

Source: words weighed by frequency and rarity (Spärck Jones 1972), joined while their average likeness is great enough
(average linkage, Sokal and Michener 1958); set on half of BASIL's stories (``scoring/training/measure_grouping.py``).
scikit-learn has both, for training only: a window that groups five articles need not load it.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from math import exp, log, sqrt
from typing import NamedTuple

from scoring.reading.function_words import FUNCTION_WORDS
from scoring.stories.linking import link
from scoring.stories.words_alike import base_form, weight
from scoring.values import Document

ALIKE = 0.2  # average likeness, 0 to 1, from which articles are one story
NAME = 2.0  # how much more a word tells that is written with a capital
USUAL = 30  # articles that what English usually does counts for, beside those that are there
OFTEN = 60  # a word in more articles than that tells no story from another
LEAST = 12  # different words; of fewer nobody can say what an article is about
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+){0,9}")


class Topic(NamedTuple):
    """What an article is about: how often each content word stands in it, and which are names; ``text`` is its own."""

    text: str
    counts: Mapping[str, int]
    names: frozenset[str]


def topic(document: Document) -> Topic:
    """The words of an article proper by their base forms."""
    counts: Counter[str] = Counter()
    capitals: Counter[str] = Counter()
    for start, end in document.paragraphs:
        for word in _WORD.findall(document.text, start, end):
            lower = word.lower().replace("’", "'")
            if len(lower) > 1 and lower not in FUNCTION_WORDS:
                base = base_form(lower)
                counts[base] += 1
                capitals[base] += word[0].isupper()
    return Topic(document.text, counts, frozenset(base for base, count in capitals.items() if 2 * count > counts[base]))


def group(topics: Sequence[Topic], homes: Sequence[int | None] = ()) -> list[list[int]]:
    """The stories of some articles, by their numbers; an article alone is in none.

    ``homes`` tells of each article in which story somebody placed it, None where it is free: what has a home keeps
    it, and two homes never become one. The order of the articles does not matter.
    """
    homes = homes or [None] * len(topics)
    order = sorted(range(len(topics)), key=lambda number: topics[number].text)
    known = [topics[number] for number in order]
    found = link(_likeness(weigh(known)), [homes[number] for number in order], ALIKE)
    return sorted(sorted(order[place] for place in places) for places in found)


def weigh(topics: Sequence[Topic]) -> list[Mapping[str, float]]:
    """How much each word tells of each article, as vectors of length 1; empty where there is too little to tell."""
    spread = Counter(base for each in topics for base in each.counts)
    rarity = {
        base: -log((articles + USUAL * exp(-weight(base))) / (len(topics) + USUAL))
        for base, articles in spread.items()
        if articles <= OFTEN
    }
    return [_unit(each, rarity) for each in topics]


def _unit(topic: Topic, rarity: Mapping[str, float]) -> Mapping[str, float]:
    if len(topic.counts) < LEAST:
        return {}
    told = {
        base: (1 + log(count)) * rarity[base] * (NAME if base in topic.names else 1)
        for base, count in topic.counts.items()
        if rarity.get(base, 0) > 0
    }
    length = sqrt(sum(value * value for value in told.values())) or 1
    return {base: value / length for base, value in told.items()}


def _likeness(vectors: Sequence[Mapping[str, float]]) -> list[dict[int, float]]:
    """Of each article how like it is to those before it with which it shares a word (cosine, 0 to 1)."""
    holders: dict[str, list[tuple[int, float]]] = defaultdict(list)
    found: list[dict[int, float]] = []
    for number, vector in enumerate(vectors):
        alike: dict[int, float] = defaultdict(float)
        for base, value in vector.items():
            for other, theirs in holders[base]:
                alike[other] += value * theirs
            holders[base].append((number, value))
        found.append(alike)
    return found
