"""What one sentence says of itself as a claim, whatever stands around it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from scoring.reading.check_worthy import check_worthiness, ends_in_ed, plain
from scoring.reading.claim_words import claim_kind, claim_words, holds
from scoring.reading.phrases import match
from scoring.text.remembered import remembered

_FEWEST_WORDS = 5
_OPENING = 10
_LINE = 0.3  # log odds of what was learnt on debates and speeches from which a sentence of news is a claim
_OPINION = 3.0  # log odds that a sign of opinion or a forecast takes away
_FORECAST = {"will", "won't", "may", "might", "could"}
_GRAVE = {"accusation", "cause"}
_GRAVITY = 1.0  # log odds that an accusation or a cause gives
VAGUENESS = 0.5  # log odds that "it is believed" gives: somebody unnamed states what it stands with
_LASTING = {"have", "has", "are", "is", "been"}
_TITLE = 0.6
_YEAR = 4
_POINTING = 4


class Signs(NamedTuple):
    """Signs in the words of a sentence.

    ``odds`` (log) that it states something to look up: no appeal, heading, opinion or generality. ``points_back`` to a
    source in its paragraph, ``points_far`` to one before it. ``is_plain``: neither accusation nor cause, nor of a year.
    """

    odds: float
    names_evidence: bool
    is_conventional: bool
    has_day: bool
    is_plain: bool
    is_told: bool
    has_figure: bool
    has_number: bool
    points_back: bool
    points_far: bool


_NO_CLAIM = Signs(float("-inf"), False, False, False, False, False, False, False, False, False)


@remembered
def find_signs(texts: tuple[str, ...], lower: tuple[str, ...]) -> Signs:
    """The signs of a sentence of these words; of one that is no claim, only whether it is conventional."""
    lexicon = claim_words()
    alike = plain(lower)
    conventional = holds(lexicon.conventional, lower, 0, len(lower))
    odds = _odds(texts, lower, alike)
    if odds + _GRAVITY + VAGUENESS <= 0:
        return _NO_CLAIM._replace(is_conventional=conventional)
    number = "0" in alike
    is_grave = claim_kind(lower, 0, len(lower)) in _GRAVE
    of_a_year = number and bool([word for word in lower if len(word) == _YEAR and word.isdigit()])
    return Signs(
        odds + _GRAVITY * is_grave,
        holds(lexicon.documents, lower, 0, len(lower)),
        conventional,
        not lexicon.days.isdisjoint(lower),
        not is_grave and not of_a_year,
        _is_told(lower),
        number and not lexicon.poll_figures.isdisjoint(lower),
        number,
        match(lexicon.near, lower, 0, len(lower)) is not None,
        match(lexicon.far, lower, 0, len(lower)) is not None or not lexicon.inside.isdisjoint(lower[:_POINTING]),
    )


def _odds(texts: Sequence[str], lower: Sequence[str], alike: Sequence[str]) -> float:
    lexicon = claim_words()
    if len(texts) < _FEWEST_WORDS or lower[0] in lexicon.appeals or _is_heading(texts):
        return float("-inf")
    opinions = [
        not lexicon.persons.isdisjoint(lower) and _speaks(texts, lower),
        holds(lexicon.opinion, lower, 0, len(lower)),
        holds(lexicon.weighing, lower, 0, min(len(lower), _OPENING)),
        not _FORECAST.isdisjoint(lower[: lower.index("that")] if "that" in lower else lower),
    ]
    return check_worthiness(texts, alike) - _OPINION * sum(opinions) - _LINE


def _speaks(texts: Sequence[str], lower: Sequence[str]) -> bool:
    """Whether the writer or the reader comes in, not the United States."""
    persons = claim_words().persons
    return bool([at for at, word in enumerate(lower) if word in persons and texts[at] != "US"])


def _is_heading(texts: Sequence[str]) -> bool:
    """Whether most words are written as in titles and lists of names."""
    letters = [text[0] for text in texts if text[0].isalpha()]
    return len([each for each in letters if each.isupper()]) > _TITLE * len(letters)


def _is_told(lower: Sequence[str]) -> bool:
    """Whether it tells what happened once, no state of things and no trend ("have been fleeing")."""
    if not _LASTING.isdisjoint(lower) and [1 for a, b in pairwise(lower) if a in _LASTING and b.endswith("ing")]:
        return False
    return not claim_words().past.isdisjoint(lower) or ends_in_ed(lower)
