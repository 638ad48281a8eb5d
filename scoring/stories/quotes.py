"""Utterances lined up over the articles of a story: who else has this sentence, in whatever words.

An article's utterances are compared with those of earlier ones that share rare words with them, so that a story of
thousands of articles costs little more than each of them alone.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz.fuzz import ratio

from scoring.stories.drift import compare
from scoring.stories.likeness import likeness
from scoring.stories.names import join_names
from scoring.stories.utterances import Utterance
from scoring.stories.values import Difference, Place, Quote, Variant

# Set on quotations with planted changes and on the half for tuning of tests/reviews/quote_pairs.csv.
ALIKE = 0.56  # likeness from which two sentences of one speaker are one utterance
RATHER = 0.62  # where one of the speakers is not known
OTHERS = 0.85  # where two people are named
BETWEEN = 0.15  # less is enough where the sentences beside them are lined up already
_TOLD = 0.15  # share of what an utterance tells that must be shared word for word before it is looked at
_LOOKED_AT = 60  # utterances that one is compared with
_OFTEN = 100  # utterances that have a word; one that more have tells nothing
_SPELT = 80  # percent of letters: Lukashenko, Lukashenka
_LONG = 4  # letters of a name that may be spelt otherwise

At = tuple[int, int]  # article, and number of the utterance in it


class Link(NamedTuple):
    """Two utterances (article, number) that are alike; a ``weak`` one needs sentences beside it that are, too.

    ``same`` words are linked once, to the first that has them; what that one is alike to, they are.
    """

    likeness: float
    one: At
    other: At
    weak: bool = False
    same: bool = False


class Shelf:
    """The utterances of articles, found by their words; of the same words the first stands for all."""

    def __init__(self) -> None:
        self._utterances: dict[At, Utterance] = {}
        self._holders: defaultdict[str, list[At]] = defaultdict(list)
        self._first: dict[tuple[str, ...], At] = {}

    def add(self, article: int, utterances: Sequence[Utterance]) -> list[Link]:
        """Put an article's utterances in; the links with those of the articles that were there."""
        found = [link for number, each in enumerate(utterances) for link in self._links((article, number), each)]
        for number, each in enumerate(utterances):
            if each.lower not in self._first:
                self._put((article, number), each)
        return found

    def _put(self, at: At, utterance: Utterance) -> None:
        self._first[utterance.lower] = at
        self._utterances[at] = utterance
        for base in {term.base for term in utterance.terms}:
            if len(self._holders[base]) < _OFTEN:
                self._holders[base].append(at)

    def _links(self, at: At, utterance: Utterance) -> Iterator[Link]:
        first = self._first.get(utterance.lower)
        for other in [first] if first else self._sharing(utterance):
            known = self._utterances[other]
            alike = likeness(known, utterance)
            lacks = needed(known, utterance) - alike
            if lacks <= BETWEEN:
                yield Link(alike, other, at, lacks > 0, same=other == first)

    def _sharing(self, utterance: Utterance) -> list[At]:
        """Those that share enough of its words, the most first."""
        told: defaultdict[At, float] = defaultdict(float)
        for base, weight in {term.base: term.weight for term in utterance.terms}.items():
            for other in self._holders.get(base, ()):
                told[other] += weight
        enough = [
            other
            for other, weight in told.items()
            if weight >= _TOLD * min(utterance.weight, self._utterances[other].weight)
        ]
        return sorted(enough, key=told.__getitem__, reverse=True)[:_LOOKED_AT]


def needed(one: Utterance, other: Utterance) -> float:
    """How alike two utterances must be, by who said them."""
    if one.speaker and other.speaker and same_name(one.speaker, other.speaker):
        return ALIKE
    return OTHERS if are_others(one, other) else RATHER


def are_others(one: Utterance, other: Utterance) -> bool:
    """Whether two people are named."""
    return bool(one.speaker and other.speaker and not same_name(one.speaker, other.speaker))


@lru_cache(4096)
def same_name(one: str, other: str) -> bool:
    """Whether two names may be one person's: the Clintons stay two, but a name that was read too long counts."""
    ones, others = one.split(), other.split()
    if _same(ones[-1], others[-1]):
        return (
            one[0] == other[0] or min(len(ones), len(others)) == 1 or len(set(join_names((one, other)).values())) == 1
        )
    return any(_same(ones[-1], each) for each in others) or any(_same(others[-1], each) for each in ones)


def _same(one: str, other: str) -> bool:
    return one == other or (min(len(one), len(other)) >= _LONG and ratio(one, other) >= _SPELT)


def line_up(articles: Sequence[Sequence[Utterance]]) -> tuple[Quote, ...]:
    """The utterances that two or more articles have, in the order of the first that has each."""
    shelf = Shelf()
    links = [link for at, utterances in enumerate(articles) for link in shelf.add(at, utterances)]
    groups = group(links)
    return tuple(
        _quote([(at, articles[at][number]) for at, number in sorted(each)]) for each in sorted(map(sorted, groups))
    )


def group(links: Iterable[Link]) -> list[set[At]]:
    """Utterances that belong together, at most one of an article: the most alike first, each alike to most others."""
    held = _held(list(links))
    first = {link.other: link.one for link in held if link.same}
    linked = {(link.one, link.other) for link in held}
    home: dict[At, set[At]] = {}
    for link in sorted(held, reverse=True):
        ones, others = home.get(link.one, {link.one}), home.get(link.other, {link.other})
        if ones is others or not {article for article, _ in ones}.isdisjoint(article for article, _ in others):
            continue
        words, wordings = ({first.get(each, each) for each in some} for some in (ones, others))
        pairs = [one == other or (min(one, other), max(one, other)) in linked for one in words for other in wordings]
        if 2 * sum(pairs) >= len(pairs):
            ones |= others
            home |= dict.fromkeys((link.one, *others), ones)
    return list({id(each): each for each in home.values()}.values())


def _held(links: Sequence[Link]) -> list[Link]:
    """The links that are strong, and the weak ones beside these: what was said before or after it is lined up."""
    strong = {(link.one, link.other) for link in links if not link.weak}
    return [
        link
        for link in links
        if not link.weak or any((_step(link.one, by), _step(link.other, by)) in strong for by in (-1, 1))
    ]


def _step(at: At, by: int) -> At:
    return at[0], at[1] + by


def _quote(said: Sequence[tuple[int, Utterance]]) -> Quote:
    utterances = [each for _, each in said]
    variants = tuple(
        Variant(Place(at, each.spans[0].start, each.spans[-1].end), each.spans, each.text, each.direct, each.speaker)
        for at, each in said
    )
    fullest = max(range(len(said)), key=lambda at: (utterances[at].direct, utterances[at].weight))
    differences = tuple(difference(fullest, at, utterances) for at in range(len(said)) if at != fullest)
    speakers = [each.speaker for each in utterances if each.speaker]
    return Quote(max(speakers, key=len) if speakers else None, variants, differences)


def difference(one: int, other: int, utterances: Sequence[Utterance]) -> Difference:
    """What changed between two utterances, by their numbers."""
    ones, others = utterances[one], utterances[other]
    changed = are_others(ones, others)
    kinds, edits, grave = compare(ones, others, changed)
    return Difference(one, other, kinds, edits, grave)
