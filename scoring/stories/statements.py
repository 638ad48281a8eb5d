"""Checkable statements over the articles of a story: told by all, told by one; what does not agree.

A statement is told by another article where one of its sentences covers enough of what the statement says, each word
weighed by how much it tells and by how few sentences of the story have it: the name that all are about tells nothing.
Not found means not found in these articles, by these words; never that it is not so.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from math import log
from typing import NamedTuple

from scoring.stories.disagreements import Disagreement, ToldSentence, disagreements, partner, told_sentences
from scoring.stories.values import Place
from scoring.values import ClaimStatus, Document

TOLD = 0.6  # share of what a statement says that a sentence covers, from which it is told there
ABSENT = 0.4  # below it in every other article, it stands in this one alone
LEAST = 6.0  # what a statement must tell, in weight, to be looked for
_LOOKED_AT = 3  # sentences of an article, those with most words in common
_LIKELY = 0.3  # share of the very words, from which other words for the same are looked for


class Statement(NamedTuple):
    """A checkable sentence; ``told`` are the sentences of other articles that tell it, the best of each article."""

    place: Place
    status: ClaimStatus
    told: tuple[Place, ...]
    alone: bool  # nothing like it in any other article
    has_number: bool


class Told(NamedTuple):
    """What a story's articles tell."""

    statements: tuple[Statement, ...]
    disagreements: tuple[Disagreement, ...]


def compare_statements(documents: Sequence[Document], articles: Sequence[Sequence[ToldSentence]] | None = None) -> Told:
    """The checkable statements of all articles, in order, and what does not agree."""
    articles = articles or [told_sentences(number, document) for number, document in enumerate(documents)]
    shelf = _Shelf(articles)
    statements, differing = [], []
    for number, document in enumerate(documents):
        for claim in document.claims:
            here = articles[number][claim.sentence]
            if shelf.weight(here) < LEAST:
                continue
            found = shelf.nearest(here)
            told = tuple(each.place for share, each in found if share >= TOLD)
            alone = all(share < ABSENT for share in shelf.shares(here))
            statements.append(Statement(here.place, claim.status, told, alone, bool(here.numbers)))
            differing += [found for _, each in found if each.place > here.place for found in disagreements(here, each)]
    return Told(tuple(statements), tuple(dict.fromkeys(differing)))


class _Shelf:
    """All sentences of a story by their words."""

    def __init__(self, articles: Sequence[Sequence[ToldSentence]]) -> None:
        self._sentences = {each.place: each for sentences in articles for each in sentences}
        self._holders: dict[str, list[Place]] = defaultdict(list)
        for place, sentence in self._sentences.items():
            for base in sentence.bases:
                self._holders[base].append(place)
        whole = log(max(2, len(self._sentences)))
        rare = {base: 1 - log(len(places)) / whole for base, places in self._holders.items()}
        self._weights = {
            place: {base: weight * rare[base] for base, weight in each.weights.items()}
            for place, each in self._sentences.items()
        }

    def weight(self, sentence: ToldSentence) -> float:
        """What a sentence tells in this story: a word that many of its sentences have tells little."""
        return sum(self._weights[sentence.place].values())

    def nearest(self, here: ToldSentence) -> list[tuple[float, ToldSentence]]:
        """For each other article that has words of it the sentence that tells most of this one, and how much of it."""
        return [
            max(((self._share(here, each.bases, _LIKELY), each) for each in some), key=lambda told: told[0])
            for some in self.likely(here)
        ]

    def shares(self, here: ToldSentence) -> Iterator[float]:
        """How much of a sentence each other article tells in the sentences most like it together."""
        for some in self.likely(here):
            bases = frozenset[str]().union(*(each.bases for each in some))
            yield self._share(here, bases)

    def likely(self, here: ToldSentence) -> Iterable[list[ToldSentence]]:
        """For each other article that has words of a sentence the few sentences that share most of them."""
        shared: dict[Place, float] = defaultdict(float)
        for base, weight in self._weights[here.place].items():
            for other in self._holders[base]:
                if other.article != here.place.article:
                    shared[other] += weight
        best_of: dict[int, list[ToldSentence]] = defaultdict(list)
        for other in sorted(shared, key=lambda place: (-shared[place], place)):
            if len(best_of[other.article]) < _LOOKED_AT:
                best_of[other.article].append(self._sentences[other])
        return best_of.values()

    def _share(self, here: ToldSentence, others: frozenset[str], likely: float = 0.0) -> float:
        """How much of what a sentence tells other words tell too, 0 to 1; other words for it where it is likely."""
        weights = self._weights[here.place]
        same = sum(weight for base, weight in weights.items() if base in others)
        whole = max(sum(weights.values()), 1e-9)
        if same < likely * whole or same >= TOLD * whole:
            return same / whole
        return sum(weight * partner(base, others) for base, weight in weights.items()) / whole
