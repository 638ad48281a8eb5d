"""Cues of doubt and of emphasis: hedges, hedges with nobody behind them, boosters."""

from __future__ import annotations

import tomllib
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from resources import ROOT
from scoring.reading.hedge_context import CONDITIONS, features, is_hedge
from scoring.reading.phrases import Phrases, all_lowered, index, match
from scoring.values import Hedge, HedgeKind, Quotation, Sentence, Word

_BE = frozenset({"is", "are", "was", "were", "be", "been", "being", "it's", "gets", "got"})
_MODALS = frozenset({"can", "could", "may", "might", "must", "should", "would", "will", "to", "cannot"})
_KINDS: Mapping[str, HedgeKind] = {"booster": "booster", "agentless_hedge": "agentless_hedge"}
Judge = Callable[[Iterator[str]], bool]


class Candidate(NamedTuple):
    """Words ``at`` to ``end`` that may be a hedge, and what sort of doubt they would speak."""

    at: int
    end: int
    sort: str


class _Lexicon(NamedTuple):
    hedges: Phrases
    fixed: Phrases
    passives: Phrases
    first_words: frozenset[str]


@cache
def _lexicon() -> _Lexicon:
    with (ROOT / "lexicons" / "hedging.toml").open("rb") as file:
        table = tomllib.load(file)
    hedges = ((text, sort) for sort, texts in table["hedges"].items() for text in texts)
    fixed: list[tuple[str, str]] = [(text, "booster") for text in table["boosters"]["phrases"]]
    fixed += [(text, "agentless_hedge") for text in table["agentless"]["phrases"]]
    fixed += [(text, "no hedge") for text in table["not_hedges"]["phrases"]]
    passives = ((text, "agentless_hedge") for text in table["agentless"]["passives"]["any"])
    found = (index(hedges), index(fixed), index(passives))
    return _Lexicon(*found, _BE.union(found[0], found[1]))


def find_candidates(lower: Sequence[str], first: int, last: int) -> Iterator[Candidate]:
    """Every place in the words ``first`` to ``last`` where a hedge of the lexicon is written."""
    hedges = _lexicon().hedges
    at = first
    while at < last:
        found = match(hedges, lower, at, last)
        if found:
            yield Candidate(at, *found)
        at = found[0] if found else at + 1


def _agentless(lower: Sequence[str], at: int, last: int) -> int | None:
    """Where "is believed to" ends: not with "by" soon after, nor "can be believed"."""
    if lower[at] not in _BE or lower[max(at - 1, 0)] in _MODALS:
        return None
    for start in (at + 1, at + 2):
        found = match(_lexicon().passives, lower, start, last) if start < last else None
        if found and "by" not in lower[found[0] : min(found[0] + 4, last)]:
            return found[0]
    return None


def _is_month(words: Sequence[Word], at: int, first: int, last: int) -> bool:
    """Whether "May" is the month: a capital inside the sentence, or a number beside it."""
    beside = [words[near].text[:1] for near in (at - 1, at + 1) if first <= near < last]
    return words[at].text == "May" and (at > first or any(letter.isdigit() for letter in beside))


def find_cues(
    words: Sequence[Word], lower: Sequence[str], first: int, last: int, judge: Judge = is_hedge
) -> Iterator[tuple[int, int, HedgeKind]]:
    """The cues of the words ``first`` to ``last``, none over another; ``judge`` settles the candidates."""
    conditional = not CONDITIONS.isdisjoint(lower[first:last])
    lexicon = _lexicon()
    at = first
    while at < last:
        if lower[at] not in lexicon.first_words and not lower[at].endswith("n't"):
            at += 1
            continue
        end = _agentless(lower, at, last)
        kind: HedgeKind | None = "agentless_hedge" if end else None
        if not end and (found := match(lexicon.fixed, lower, at, last)):
            end, kind = found[0], _KINDS.get(found[1])
        elif not end and (found := match(lexicon.hedges, lower, at, last)):
            end, sort = found
            known = features(words[at].text, lower, at, end, first, last, sort, conditional)
            if not _is_month(words, at, first, last) and judge(known):
                kind = "hedge"
        if end and kind:
            yield at, end, kind
        at = end or at + 1


def find_hedges(
    sentences: Sequence[Sentence], words: Sequence[Word], quotations: Sequence[Quotation]
) -> tuple[Hedge, ...]:
    """The cues of the article proper, in order."""
    lower = all_lowered(words)
    starts = [quotation.start for quotation in quotations]
    found = []
    for sentence in sentences:
        for at, end, kind in find_cues(words, lower, sentence.first, sentence.last):
            start = words[at].start
            nearest = bisect_right(starts, start) - 1
            quoted = nearest >= 0 and start < quotations[nearest].end
            found.append(Hedge(start, words[end - 1].end, kind, quoted))
    return tuple(found)
