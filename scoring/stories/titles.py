"""What a story is called until somebody names it: the names that its articles share and that tell most of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import fsum

from scoring.stories.grouping import Topic, weigh
from scoring.stories.names import Entity, merge_names
from scoring.stories.words_alike import base_form
from scoring.values import Document

NAMES = 3
SHORTEST = 3  # letters
BETWEEN = " · "
LONGEST = 32  # letters of a name that has its place in a list


def titles(documents: Sequence[Document], topics: Sequence[Topic], stories: Sequence[Sequence[int]]) -> list[str]:
    """A title for each story, whose articles are numbered; a name that other stories have, too, tells less."""
    vectors = weigh(topics)
    return [_title([documents[n] for n in story], [vectors[n] for n in story]) for story in stories]


def _title(documents: Sequence[Document], vectors: Sequence[Mapping[str, float]]) -> str:
    """The most telling names in two articles and more, or in most of them; else the headline first in the alphabet."""
    most = max(2, len(documents) / 2)
    shared = [each for each in merge_names(documents) if len(_articles(each)) >= most and len(each.name) <= LONGEST]
    told = sorted(shared, key=lambda each: (-_weight(each, vectors), each.name))
    return BETWEEN.join(_apart([each.name for each in told])[:NAMES]) or min(each.title for each in documents)


def _apart(names: Sequence[str]) -> list[str]:
    """The names without those that repeat a word of one before: "Kathy Griffin", "Kathy"."""
    known: set[str] = set()
    found = []
    for name in names:
        words = {base_form(word.lower()) for word in name.split()}
        if len(name) >= SHORTEST and known.isdisjoint(words):
            found.append(name)
        known |= words
    return found


def _articles(entity: Entity) -> set[int]:
    return {place.article for place in entity.mentions}


def _weight(entity: Entity, vectors: Sequence[Mapping[str, float]]) -> float:
    """How much the last word of a name tells of the articles that have it."""
    base = base_form(entity.name.split()[-1].lower())
    return fsum(vectors[article].get(base, 0.0) for article in _articles(entity))
