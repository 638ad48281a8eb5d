"""Passages that two articles share word for word or lightly edited, as stretches of both.

The content words of the two writers are aligned: a chain of the same words in the same order earns the weight of each
and pays for what stands between and for what was moved. Names and figures weigh little, for whoever reports an event
needs them; quoted words nothing, for they are the speaker's. A chain that earns enough is a passage.

Source: local alignment (Smith and Waterman 1981), chained over sparse matches (Eppstein et al. 1992); what it earns and
pays is set on planted copies and on independent reports (``scoring/training/measure_copies.py``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile
from math import sqrt
from typing import NamedTuple

from rapidfuzz.distance import Indel

from scoring.stories.wording import Wording
from scoring.values import Span

ENOUGH = 5.3  # what a chain must earn to be a passage
FAR = 16  # content words that may stand between two of a chain
LEFT_OUT = 0.06  # what each of them costs
MOVED = 0.1  # what each costs by which the two texts differ there
OFTEN = 6  # a word that either writer uses more often starts nothing


class Passage(NamedTuple):
    """A stretch of one article and the like stretch of another.

    ``weight`` is what its chain earned, at least ``ENOUGH``; ``similarity`` is the share of the words of both that are
    the same in the same order, 0 to 1.
    """

    one: Span
    other: Span
    similarity: float
    weight: float


def passages(one: Wording, other: Wording) -> list[Passage]:
    """The passages that two articles share, by their place in the first; none shares a content word with another."""
    chains = _best(_matches(one, other))
    return sorted(_passage(one, other, chain, weight) for chain, weight in chains)


# -- inside

_Match = tuple[int, int, float]  # places in the one and in the other, weight


def _matches(one: Wording, other: Wording) -> list[_Match]:
    """Every place in the one with every place in the other that holds the same word, in order."""
    found = []
    for stem in one.places.keys() & other.places.keys():
        ours, theirs = one.places[stem], other.places[stem]
        often = max(len(ours), len(theirs))
        if often <= OFTEN:
            share, weights = sqrt(often), [other.own[at].weight for at in theirs]
            for place in ours:
                weight = one.own[place].weight
                found += [(place, at, min(weight, its) / share) for at, its in zip(theirs, weights, strict=True)]
    found.sort()
    return found


def _chained(matches: Sequence[_Match]) -> tuple[list[float], list[int]]:
    """What the best chain that ends at each match earns, and the match before it; -1 where it is the first."""
    earned, before, first = [0.0] * len(matches), [-1] * len(matches), 0
    for number, (place, at, weight) in enumerate(matches):
        while matches[first][0] < place - FAR:
            first += 1
        best = 0.0
        for earlier in range(number - 1, first - 1, -1):
            step, stride = place - matches[earlier][0], at - matches[earlier][1]
            if step > 0 and 0 < stride <= FAR:
                so_far = earned[earlier] - LEFT_OUT * (step + stride - 2) - MOVED * abs(step - stride)
                if so_far > best:
                    best, before[number] = so_far, earlier
        earned[number] = best + weight
    return earned, before


def _best(matches: Sequence[_Match]) -> Iterator[tuple[list[_Match], float]]:
    """The chains that earn enough, the best first, and what each earned; none shares a word with a better one."""
    earned, before = _chained(matches)
    taken_one: set[int] = set()
    taken_other: set[int] = set()
    for last in sorted(range(len(matches)), key=lambda number: -earned[number]):
        if earned[last] < ENOUGH:
            return
        chain, number = [], last
        while number >= 0:
            chain.append(matches[number])
            number = before[number]
        ones, others = range(chain[-1][0], chain[0][0] + 1), range(chain[-1][1], chain[0][1] + 1)
        if taken_one.isdisjoint(ones) and taken_other.isdisjoint(others):
            taken_one.update(ones)
            taken_other.update(others)
            yield chain[::-1], earned[last]


def _passage(one: Wording, other: Wording, chain: Sequence[_Match], weight: float) -> Passage:
    mine = (one.own[chain[0][0]].word, one.own[chain[-1][0]].word + 1)
    theirs = (other.own[chain[0][1]].word, other.own[chain[-1][1]].word + 1)
    before = _alike(reversed(one.lower[: mine[0]]), reversed(other.lower[: theirs[0]]))
    after = _alike(one.lower[mine[1] :], other.lower[theirs[1] :])
    mine, theirs = (mine[0] - before, mine[1] + after), (theirs[0] - before, theirs[1] + after)
    similarity = Indel.normalized_similarity(one.lower[slice(*mine)], other.lower[slice(*theirs)])
    return Passage(one.span(*mine), other.span(*theirs), similarity, weight)


def _alike(ones: Iterable[str], others: Iterable[str]) -> int:
    """How many words are the same from the first on."""
    return sum(1 for _ in takewhile(lambda both: both[0] == both[1], zip(ones, others, strict=False)))
