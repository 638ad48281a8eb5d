"""How alike two utterances are: what share of the words of each the other has too, if in other words.

Each content word counts as far as its best partner means the same, and as much as it tells; in the rest lies what only
one of them says, and the poorer of both shares is the likeness. Two utterances are alike as well where nearly all words
of the shorter stand in the other in runs of several, however little each tells: it was cut, or a word was changed.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from scoring.stories.pairing import runs_of
from scoring.stories.utterances import Term, Utterance
from scoring.stories.words_alike import best_partner

_PARTNER = 0.5  # how much two words must mean the same to stand for each other
_FEW = 4  # partners and one, below which an utterance may be anybody's
_RUN = 3  # words that stand together in both
_SHORTEST = 7  # words; a shorter utterance may be anybody's, though its words are the same
_KEPT = 30_000  # pairs: what is known of them costs nothing when an article is added
_VERBATIM = 0.9  # likeness where all words of the shorter stand in runs


@lru_cache(_KEPT)
def likeness(one: Utterance, other: Utterance) -> float:
    """From 0 to 1."""
    meant = _by_meaning(one.terms, other.terms)
    return meant if meant >= _VERBATIM else max(meant, _VERBATIM * verbatim(one.lower, other.lower))


def _by_meaning(ones: Sequence[Term], others: Sequence[Term]) -> float:
    """The poorer of both shares; less where it rests on one or two words."""
    bases = {term.base for term in ones}
    common = sum(best_partner(base, bases) >= _PARTNER for base in {term.base for term in others})
    return min(share(ones, others), share(others, ones)) * min(1.0, (common + 1) / _FEW)


def share(terms: Sequence[Term], others: Sequence[Term]) -> float:
    """How much of what the terms tell is told by the others too."""
    total = sum(term.weight for term in terms)
    bases = {term.base for term in others}
    return sum(term.weight * best_partner(term.base, bases) for term in terms) / total if total else 0.0


def verbatim(one: Sequence[str], other: Sequence[str]) -> float:
    """The share of the words of the shorter that stand in runs which the other has too, in the same order."""
    runs = [run.last - run.first for same, run in runs_of(one, other) if same]
    words = sum(length for length in runs if length >= _RUN)
    return words / max(_SHORTEST, min(len(one), len(other)))
