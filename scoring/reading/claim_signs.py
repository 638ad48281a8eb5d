"""What one sentence says of itself as a claim, whatever stands around it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from scoring.reading.check_worthy import check_worthiness
from scoring.reading.claim_words import claim_kind, claim_words, holds
from scoring.reading.phrases import lowered, match
from scoring.text.remembered import remembered

_FEWEST_WORDS = 5
_OPENING = 10
_OPINION = 2.5  # log odds that a sign of opinion takes away
_CASE = 1.2  # log odds that a name, number or day gives: news tells of cases, the debates it was learnt on argue
_TITLE = 0.6
_YEAR = 4
_POINTING = 4


class Signs(NamedTuple):
    """Signs in the words of a sentence.

    ``odds`` that it states something to look up: no appeal, heading, opinion or generality; ``is_one_case`` where a
    number or a day ties it to one case. ``points_back`` to a source in its paragraph, ``points_far`` to one before it.
    """

    odds: float
    is_one_case: bool
    names_evidence: bool
    is_conventional: bool
    has_day: bool
    is_plain: bool
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
        number or not lexicon.numbers.isdisjoint(lower) or not lexicon.times.isdisjoint(lower),
        holds(lexicon.documents, lower, 0, len(lower)),
        holds(lexicon.conventional, lower, 0, len(lower)),
        not lexicon.days.isdisjoint(lower),
        _is_plain(lower),
        number and not lexicon.poll_figures.isdisjoint(lower),
        number,
        match(lexicon.near, lower, 0, len(lower)) is not None,
        match(lexicon.far, lower, 0, len(lower)) is not None or not lexicon.inside.isdisjoint(lower[:_POINTING]),
    )


def is_claim(signs: Signs, names_somebody: bool) -> bool:
    """Whether the sentence states something to look up; a name ties it to one case as a number does."""
    return signs.odds + _CASE * (names_somebody or signs.is_one_case) > 0


def _odds(texts: tuple[str, ...], lower: Sequence[str]) -> float:
    lexicon = claim_words()
    if len(texts) < _FEWEST_WORDS or lower[0] in lexicon.appeals or _is_heading(texts):
        return float("-inf")
    opinions = (
        any(word in lexicon.persons and text != "US" for word, text in zip(lower, texts, strict=True)),
        holds(lexicon.opinion, lower, 0, len(lower)),
        holds(lexicon.weighing, lower, 0, min(len(lower), _OPENING)),
    )
    return check_worthiness(texts, lower) - _OPINION * sum(opinions)


def _is_heading(texts: Sequence[str]) -> bool:
    """Whether most words are written as in titles and lists of names."""
    return sum(text[0].isupper() for text in texts) > _TITLE * sum(text[0].isalpha() for text in texts)


def _is_plain(lower: Sequence[str]) -> bool:
    """Whether it tells what happened, without the gravity of an accusation or a cause, and not of another year."""
    if any(word.isdigit() and len(word) == _YEAR for word in lower):
        return False
    return claim_kind(lower, 0, len(lower)) not in {"accusation", "cause"}
