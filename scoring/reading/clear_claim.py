"""How surely one sentence claims something that one could look up, and that calls for a source."""

from __future__ import annotations

from collections.abc import Sequence

from scoring.reading.check_worthy import check_worthiness, ends_in_ed, plain
from scoring.reading.claim_words import ClaimKind, claim_kind, claim_words, holds
from scoring.reading.word_looks import looks_of
from scoring.text.remembered import remembered

_SURELY = 0.5  # log odds of what was learnt on debates and speeches, from which a sentence is surely a claim
_VAGUE = 2.5  # those that one needs without a year or an accusation
_NEEDED = {
    "number": 3.0,  # fainter figures are mostly rules, limits and fees of the news itself
    "other": 5.0,  # fainter ones are mostly scenes, views or the news itself
}
_NONE = float("-inf")
_FEWEST_WORDS = 8
_RELATIVE = {"who", "which", "that", "where", "whose", "whom", "who's"}
_VERBS = {"is", "are", "has", "have"}
_PERSONS = {"he", "she", "his", "her", "him", "hers", "he's", "she's"}  # who may have told it of themselves


@remembered
def clear_claim(texts: tuple[str, ...]) -> float:
    """Log odds that it is a claim; those of no claim at all where it is no whole clause, news of the day or judges."""
    words = claim_words()
    lower = [look.lower for look in looks_of(texts)]
    stop = len(lower)
    if stop < _FEWEST_WORDS or not words.days.isdisjoint(lower) or not _has_clause(lower):
        return _NONE
    if any(holds(each, lower, 0, stop) for each in (words.far, words.documents)):
        return _NONE
    if any(holds(each, lower, 0, stop) for each in (words.opinion, words.weighing, words.judging)):
        return _NONE
    alike = plain(lower)
    kind = claim_kind(lower, 0, stop)
    if kind != "accusation" and not _PERSONS.isdisjoint(lower):
        return _NONE
    odds = check_worthiness(texts, alike)
    return odds if odds > _needed(kind, has_number="0" in alike) else _NONE


def _needed(kind: ClaimKind, *, has_number: bool) -> float:
    if kind in _NEEDED:
        return _NEEDED[kind]
    return _SURELY if has_number or kind == "accusation" else _VAGUE


def _has_clause(lower: Sequence[str]) -> bool:
    """Whether there is a verb, and more of them than relative clauses to take them; -ed may be an adjective there."""
    past = claim_words().past
    verbs = [word for word in lower if word in _VERBS or word in past]
    relative = [word for word in lower if word in _RELATIVE]
    return len(verbs) > len(relative) or (not relative and ends_in_ed(lower))
