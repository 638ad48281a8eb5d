"""How alike two utterances are: what share of the words of each the other has too, if in other words.

Each content word counts as far as its best partner means the same, and as much as it tells; in the rest lies what only
one of them says, and the poorer of both shares is the likeness. Two utterances are alike as well where nearly all words
of the shorter stand in the other in runs of several, however little each tells: it was cut, or a word was changed.
"""

from __future__ import annotations

from collections.abc import Sequence

from scoring.stories.pairing import runs_of
from scoring.stories.utterances import Term, Utterance
from scoring.stories.words_alike import alike

_RUN = 3  # words that stand together in both
_ENOUGH = 5  # words in runs
_VERBATIM = 0.9  # likeness where all words of the shorter stand in runs


def likeness(one: Utterance, other: Utterance) -> float:
    """From 0 to 1."""
    meant = min(share(one.terms, other.terms), share(other.terms, one.terms))
    return meant if meant >= _VERBATIM else max(meant, _VERBATIM * verbatim(one.lower, other.lower))


def share(terms: Sequence[Term], others: Sequence[Term]) -> float:
    """How much of what the terms tell is told by the others too."""
    total = sum(term.weight for term in terms)
    bases = {term.base for term in others}
    return sum(term.weight * best(term.base, bases) for term in terms) / total if total else 0.0


def best(base: str, others: set[str]) -> float:
    """How much a word means the same as its best partner."""
    return 1.0 if base in others else max((alike(base, other) for other in others), default=0.0)


def verbatim(one: Sequence[str], other: Sequence[str]) -> float:
    """The share of the words of the shorter that stand in runs which the other has too, in the same order."""
    runs = [run.last - run.first for same, run in runs_of(one, other) if same]
    words = sum(length for length in runs if length >= _RUN)
    return words / min(len(one), len(other)) if words >= _ENOUGH else 0.0
