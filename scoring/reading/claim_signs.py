"""What one sentence says of itself as a claim, whatever stands around it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from scoring.reading.check_worthy import check_worthiness
from scoring.reading.claim_words import claim_kind, claim_words, holds
from scoring.reading.phrases import lowered, match
from scoring.text.remembered import remembered

_FEWEST_WORDS = 5
_OPENING = 10
_LINE = 0.5  # log odds of what was learnt on debates and speeches from which a sentence of news is a claim
_OPINION = 2.0  # log odds that a sign of opinion takes away
_GRAVE = {"accusation", "cause"}
_GRAVITY = 1.0  # log odds that an accusation or a cause gives
_TITLE = 0.6
_YEAR = 4
_POINTING = 4


class Signs(NamedTuple):
    """Signs in the words of a sentence.

    ``odds`` (log) that it states something to look up: no appeal, heading, opinion or generality. ``points_back`` to a
    source in its paragraph, ``points_far`` to one before it.
    """

    odds: float
    names_evidence: bool
    is_conventional: bool
    has_day: bool
    is_plain: bool
    is_one_time: bool
    has_figure: bool
    has_number: bool
    points_back: bool
    points_far: bool


@remembered
def find_signs(texts: tuple[str, ...]) -> Signs:
    """The signs of a sentence of these words."""
    lower = lowered("\n".join(texts)).split("\n")
    lexicon = claim_words()
    number = any(word[0].isdigit() for word in lower)
    return Signs(
        _odds(texts, lower),
        holds(lexicon.documents, lower, 0, len(lower)),
        holds(lexicon.conventional, lower, 0, len(lower)),
        not lexicon.days.isdisjoint(lower),
        _is_plain(lower),
        _is_one_time(lower),
        number and not lexicon.poll_figures.isdisjoint(lower),
        number,
        match(lexicon.near, lower, 0, len(lower)) is not None,
        match(lexicon.far, lower, 0, len(lower)) is not None or not lexicon.inside.isdisjoint(lower[:_POINTING]),
    )


def _odds(texts: Sequence[str], lower: Sequence[str]) -> float:
    lexicon = claim_words()
    if len(texts) < _FEWEST_WORDS or lower[0] in lexicon.appeals or _is_heading(texts):
        return float("-inf")
    opinions = (
        any(word in lexicon.persons and text != "US" for word, text in zip(lower, texts, strict=True)),
        holds(lexicon.opinion, lower, 0, len(lower)),
        holds(lexicon.weighing, lower, 0, min(len(lower), _OPENING)),
    )
    grave = claim_kind(lower, 0, len(lower)) in _GRAVE
    return check_worthiness(texts, lower) - _OPINION * sum(opinions) + _GRAVITY * grave - _LINE


def _is_heading(texts: Sequence[str]) -> bool:
    """Whether most words are written as in titles and lists of names."""
    return sum(text[0].isupper() for text in texts) > _TITLE * sum(text[0].isalpha() for text in texts)


def _is_one_time(lower: Sequence[str]) -> bool:
    """Whether it tells no trend ("have been fleeing", "are finding")."""
    lasting = {"have", "has", "are", "is", "been"}
    return not any(left in lasting and right.endswith("ing") for left, right in pairwise(lower))


def _is_plain(lower: Sequence[str]) -> bool:
    """Whether it tells what happened, without the gravity of an accusation or a cause, and not of another year."""
    if any(word.isdigit() and len(word) == _YEAR for word in lower):
        return False
    return claim_kind(lower, 0, len(lower)) not in _GRAVE
