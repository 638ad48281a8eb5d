"""Checkable statements over the articles of a story: told by all, told by one; figures that do not agree.

A statement is told by another article where one of its sentences covers enough of what the statement says, each word
weighed by how much it tells and by how few sentences of the story have it: the name that all are about tells nothing.
Not found means not found in these articles, by these words; never that it is not so.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from math import log
from typing import NamedTuple

from scoring.stories.numbers import Number, find_numbers, same_value
from scoring.stories.utterances import Term, Utterance, utterance
from scoring.stories.values import Place
from scoring.stories.words_alike import base_form, best_partner
from scoring.values import ClaimStatus, Document, Span

TOLD = 0.6  # share of what a statement says that a sentence covers, from which it is told there
ABSENT = 0.4  # below it in every other article, it stands in this one alone
SAME_MATTER = 0.6  # share of the rest that two sentences must have in common before their figures are compared
LEAST = 6.0  # what a statement must tell, in weight, to be looked for
_LOOKED_AT = 3  # sentences of an article, those with most words in common
_LIKELY = 0.3  # share of the very words, from which other words for the same are looked for
_BEHIND = 3  # words behind a number in which its unit stands


class Statement(NamedTuple):
    """A checkable sentence; ``told`` are the sentences of other articles that tell it, the best of each article."""

    place: Place
    status: ClaimStatus
    told: tuple[Place, ...]
    alone: bool  # nothing like it in any other article
    has_number: bool


class Disagreement(NamedTuple):
    """Two figures of one thing that differ: where each stands, and the sentences that they stand in."""

    one: Place
    other: Place
    sentences: tuple[Place, Place]


class Told(NamedTuple):
    """What a story's articles tell."""

    statements: tuple[Statement, ...]
    disagreements: tuple[Disagreement, ...]


class ToldSentence(NamedTuple):
    """A sentence: where it stands, its words and what they tell."""

    place: Place
    said: Utterance
    terms: Mapping[str, Term]
    bases: frozenset[str]
    numbers: tuple[Number, ...]


def compare_statements(documents: Sequence[Document], articles: Sequence[Sequence[ToldSentence]] | None = None) -> Told:
    """The checkable statements of all articles, in order, and the figures that do not agree."""
    articles = articles or [told_sentences(number, document) for number, document in enumerate(documents)]
    shelf = _Shelf(articles)
    statements, disagreements = [], []
    for number, document in enumerate(documents):
        for claim in document.claims:
            here = articles[number][claim.sentence]
            if shelf.weight(here) < LEAST:
                continue
            found = shelf.nearest(here)
            told = tuple(each.place for share, each in found if share >= TOLD)
            alone = all(share < ABSENT for share in shelf.shares(here))
            statements.append(Statement(here.place, claim.status, told, alone, bool(here.numbers)))
            disagreements += [
                found for _, each in found if each.place > here.place for found in _disagreements(here, each)
            ]
    return Told(tuple(statements), tuple(dict.fromkeys(disagreements)))


class _Shelf:
    """All sentences of a story by their words."""

    def __init__(self, articles: Sequence[Sequence[ToldSentence]]) -> None:
        self._sentences = {each.place: each for sentences in articles for each in sentences}
        self._holders: dict[str, list[Place]] = defaultdict(list)
        for place, sentence in self._sentences.items():
            for base in sentence.terms:
                self._holders[base].append(place)
        whole = log(max(2, len(self._sentences)))
        rare = {base: 1 - log(len(places)) / whole for base, places in self._holders.items()}
        self._weights = {
            place: {base: term.weight * rare[base] for base, term in each.terms.items()}
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
        return sum(weight * _partner(base, others) for base, weight in weights.items()) / whole


def _disagreements(here: ToldSentence, other: ToldSentence) -> Iterator[Disagreement]:
    """Figures of the same unit that differ in two sentences which else tell the same, in both directions."""
    ones, others = _amounts(here), _amounts(other)
    if not ones or not others:
        return
    figures = {f"{number.value:.2g}" for _, number in (*ones, *others)}
    if min(_alike(here, other, figures), _alike(other, here, figures)) < SAME_MATTER:
        return
    for unit, one in ones:
        rivals = [number for name, number in others if name == unit]
        agreed = any(same_value(one, each) for _, each in others)
        if len(rivals) == 1 and not agreed and not any(same_value(rivals[0], each) for _, each in ones):
            places = _place(here, one), _place(other, rivals[0])
            yield Disagreement(*places, (here.place, other.place))


def told_sentences(article: int, document: Document) -> list[ToldSentence]:
    """The sentences of an article, which is numbered, by what they tell."""
    found = []
    for sentence in document.sentences:
        said = utterance(document.text, direct=False, spans=[Span(sentence.start, sentence.end)])
        terms = {term.base: term for term in said.terms}
        numbers = tuple(each for each in find_numbers(said.lower) if not each.weak)
        place = Place(article, sentence.start, sentence.end)
        found.append(ToldSentence(place, said, terms, frozenset(terms), numbers))
    return found


@lru_cache(65536)
def _partner(base: str, others: frozenset[str]) -> float:
    """Kept: one more article in a story asks mostly what was asked before."""
    return best_partner(base, others)


def _alike(here: ToldSentence, other: ToldSentence, without: set[str]) -> float:
    """How much of what one sentence tells, figures left out, the other tells too."""
    weights = {base: term.weight for base, term in here.terms.items() if base not in without}
    told = sum(weight * _partner(base, other.bases) for base, weight in weights.items())
    return told / max(sum(weights.values()), 1e-9)


def _amounts(sentence: ToldSentence) -> list[tuple[str, Number]]:
    """The numbers with their units: the content word behind each."""
    lower = sentence.said.lower
    found = []
    for number in sentence.numbers:
        behind = (base_form(word) for word in lower[number.last : number.last + _BEHIND])
        unit = next((base for base in behind if base in sentence.terms), "")
        if unit:
            found.append((unit, number))
    return found


def _place(sentence: ToldSentence, number: Number) -> Place:
    words = sentence.said.words
    return Place(sentence.place.article, words[number.first].start, words[number.last - 1].end)
