"""Cues of doubt and of emphasis: hedges, hedges with nobody behind them, boosters."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from itertools import compress, pairwise
from typing import NamedTuple

from resources import ROOT
from scoring.reading.hedge_context import Setting, features, is_hedge, is_plain, is_supposed, setting_of
from scoring.reading.phrases import Phrases, index, match
from scoring.text.places import number_at
from scoring.text.remembered import remembered
from scoring.values import Hedge, HedgeKind, Quotation, Sentence, Word

_BE = frozenset({"is", "are", "was", "were", "be", "been", "being", "it's", "gets", "got"})
_MODALS = frozenset({"can", "could", "may", "might", "must", "should", "would", "will", "to", "cannot"})
_NEGATED = "is are was were do does did has have had can ca could would wo should must need might ai"
KINDS: Mapping[str, HedgeKind] = {"booster": "booster", "agentless_hedge": "agentless_hedge"}
_NONE = "no hedge"
_ANY = "*"
Judge = Callable[[Iterator[str]], bool]


class Candidate(NamedTuple):
    """Words ``at`` to ``end`` of a phrase of the lexicon: a settled kind, or the sort of doubt they may speak."""

    at: int
    end: int
    sort: str


class _Crowds(NamedTuple):
    counts: frozenset[str]
    people: frozenset[str]
    after: frozenset[str]
    between: frozenset[str]
    says: frozenset[str]
    thinks: frozenset[str]


class _Lexicon(NamedTuple):
    phrases: Phrases
    passives: Phrases
    crowds: _Crowds
    starts: Mapping[str, frozenset[str]]


@cache
def _lexicon() -> _Lexicon:
    with (ROOT / "lexicons" / "hedging.toml").open("rb") as file:
        table = tomllib.load(file)
    phrases = [(text, "booster") for text in table["boosters"]["phrases"]]
    phrases += [(text, "agentless_hedge") for text in table["agentless"]["phrases"]]
    phrases += [(text, _NONE) for text in table["not_hedges"]["phrases"]]
    phrases += [(text, sort) for sort, texts in table["hedges"].items() for text in texts]
    passives = index((text, "agentless_hedge") for text in table["agentless"]["passives"]["any"])
    known = index(phrases)
    crowds = _Crowds(**{name: frozenset(words.split()) for name, words in table["agentless"]["crowds"].items()})
    return _Lexicon(known, passives, crowds, _starts(known, _BE | crowds.counts | crowds.people))


def _starts(phrases: Phrases, free: frozenset[str]) -> dict[str, frozenset[str]]:
    """Every word that begins a cue, with the words of which one must follow; any may follow where there are none.

    "The" begins "the fact is" alone: most places are passed over by a look at the next word.
    """
    starts = {word: frozenset(rest[0] if rest else _ANY for rest, _ in entries) for word, entries in phrases.items()}
    starts |= {f"{word}n't": starts["n't"] for word in _NEGATED.split()}
    found = {word: seconds if _ANY not in seconds else frozenset[str]() for word, seconds in starts.items()}
    return found | dict.fromkeys(free, frozenset[str]())


def find_candidates(texts: Sequence[str], lower: Sequence[str], first: int, last: int) -> Iterator[Candidate]:
    """The phrases of the lexicon in the words ``first`` to ``last``, none over another."""
    lexicon = _lexicon()
    starts = lexicon.starts
    end = first
    for at in compress(range(first, last), map(starts.__contains__, lower[first:last])):
        word = lower[at]
        seconds = starts[word]
        if at < end or (seconds and lower[min(at + 1, last - 1)] not in seconds):
            continue
        if is_plain(texts, lower, at, first, last):
            continue
        agentless = _passive if word in _BE else _crowd
        found = agentless(lower, at, first, last) or match(lexicon.phrases, lower, at, last)
        if found:
            end = found[0]
            if found[1] != _NONE and not (found[1] == "booster" and is_supposed(lower[first:at])):
                yield Candidate(at, *found)


def _passive(lower: Sequence[str], at: int, first: int, last: int) -> tuple[int, str] | None:
    """Where "is believed to" ends: not with "by" a name soon after, nor "can be believed"."""
    passives = _lexicon().passives
    for start in range(at + 1, min(at + 3, last)):
        found = match(passives, lower, start, last) if lower[start] in passives else None
        can = at > first and lower[at - 1].removesuffix("n't") in _MODALS
        if found and not can and not _by_somebody(lower, found[0], last):
            return found
    return None


def _by_somebody(lower: Sequence[str], at: int, last: int) -> bool:
    crowds = _lexicon().crowds
    for by in range(at, min(at + 4, last)):
        if lower[by] == "by":
            return by + 1 == last or lower[by + 1] not in crowds.counts | crowds.people
    return False


def _crowd(lower: Sequence[str], at: int, first: int, last: int) -> tuple[int, str] | None:
    """Where "some observers have seen" ends."""
    crowds = _lexicon().crowds
    counted = lower[at] in crowds.counts
    if lower[at] == "others" and at > first and lower[at - 1] == "and":
        return None  # "Graham and others argue": one of them is named
    if not counted and (lower[at] not in crowds.people or (at > first and lower[at - 1] not in crowds.after)):
        return None
    verb = at + 1 if counted else at
    peopled = verb < last and lower[verb] in crowds.people
    verb += peopled
    if not peopled and "suspected" in lower[verb : verb + 1]:
        return None  # "several suspected cases"
    for _ in range(2):
        verb += verb < last and lower[verb] in crowds.between
    if verb < last and (lower[verb] in crowds.thinks or (not peopled and lower[verb] in crowds.says)):
        return verb + 1, "agentless_hedge"
    return None


def find_cues(
    texts: Sequence[str], lower: Sequence[str], first: int, last: int, judge: Judge = is_hedge
) -> Iterator[tuple[int, int, HedgeKind]]:
    """The cues of the words ``first`` to ``last``, none over another; ``judge`` settles what may be a hedge."""
    setting: Setting | None = None
    for at, end, sort in find_candidates(texts, lower, first, last):
        if kind := KINDS.get(sort):
            yield at, end, kind
            continue
        setting = setting or setting_of(lower, first, last)
        if judge(features(texts[at], lower, at, end, sort, setting)):
            yield at, end, "hedge"


def find_hedges(
    sentences: Sequence[Sentence], words: Sequence[Word], lower: Sequence[str], quotations: Sequence[Quotation]
) -> tuple[Hedge, ...]:
    """The cues of the article proper, in order."""
    found = []
    for sentence in sentences:
        whole = slice(sentence.first, sentence.last)
        here = words[whole]
        for at, end, kind in _in_sentence(tuple([word.text for word in here]), tuple(lower[whole])):
            if end > at + 1 and not _is_whole(here[at:end]):
                continue
            start = here[at].start
            found.append(Hedge(start, here[end - 1].end, kind, number_at(quotations, start) is not None))
    return tuple(found)


def _is_whole(phrase: Sequence[Word]) -> bool:
    """Whether nothing but single signs stand between the words: "rows of seats are seen, as the line stops"."""
    return all(after.start - before.end <= 1 for before, after in pairwise(phrase))


@remembered
def _in_sentence(texts: tuple[str, ...], lower: tuple[str, ...]) -> tuple[tuple[int, int, HedgeKind], ...]:
    """The cues of a sentence of these words."""
    return tuple(find_cues(texts, lower, 0, len(texts)))
