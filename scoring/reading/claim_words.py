"""The lexicon of claims, and what kind of claim a sentence makes."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Literal, NamedTuple, get_args

from resources import ROOT
from scoring.reading.phrases import Phrases, index, match

ClaimKind = Literal["accusation", "cause", "number", "history", "other"]


class ClaimWords(NamedTuple):
    """Sets of single words and phrases, as ``resources/lexicons/claims.toml`` explains them."""

    appeals: frozenset[str]
    persons: frozenset[str]
    days: frozenset[str]
    times: frozenset[str]
    polls: frozenset[str]
    poll_figures: frozenset[str]
    markets: frozenset[str]
    inside: frozenset[str]
    past: frozenset[str]
    numbers: frozenset[str]
    traces: frozenset[str]
    other_senses: frozenset[str]
    judging: Phrases
    opinion: Phrases
    weighing: Phrases
    replies: Phrases
    conventional: Phrases
    documents: Phrases
    near: Phrases
    far: Phrases
    kinds: Mapping[str, Phrases]


_YEAR = 4
_FUTURE = "2100"
_MONTHS = {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"}
_ORDINALS = ("st", "nd", "rd", "th")


def _phrases(texts: Iterable[str]) -> Phrases:
    return index((text, "") for text in texts)


@cache
def claim_words() -> ClaimWords:
    """The lexicon, read once."""
    with (ROOT / "lexicons" / "claims.toml").open("rb") as file:
        table = tomllib.load(file)
    return ClaimWords(
        frozenset(table["appeals"]),
        frozenset(table["persons"]),
        frozenset(table["days"]),
        frozenset(table["times"]),
        frozenset(table["polls"]),
        frozenset(table["poll_figures"]),
        frozenset(table["markets"]),
        frozenset(table["points_back_inside"]),
        frozenset(table["past"]),
        frozenset(table["numbers"]),
        frozenset(table["traces"]),
        frozenset(table["other_senses"]),
        _phrases(table["judging"]),
        _phrases(table["opinion"]),
        _phrases(table["weighing"]),
        _phrases(table["replies"]),
        _phrases(table["conventional"]),
        _phrases(table["documents"]),
        _phrases(table["points_back"]),
        _phrases(table["points_back_far"]),
        {kind: _phrases(texts) for kind, texts in table["kinds"].items()},
    )


def holds(phrases: Phrases, words: Sequence[str], first: int, last: int) -> bool:
    """Whether one of the phrases is among the words."""
    if not phrases.keys().isdisjoint(words[first:last]):  # quick, and mostly so
        for at in range(first, last):
            if words[at] in phrases and match(phrases, words, at, last):
                return True
    return False


def _is_year(word: str) -> bool:
    """Whether it is a year or a decade ("1961", "1940s")."""
    year = word.removesuffix("s")
    return len(year) == _YEAR and year.isdigit() and year < _FUTURE


def _is_past(words: Sequence[str]) -> bool:
    return not claim_words().past.isdisjoint(words) or any(each.endswith("ed") for each in words)


def _is_amount(words: Sequence[str], at: int, first: int) -> bool:
    """Whether a word with a digit is no rank ("6th"), no age ("25-year-old") and no day ("Oct. 21")."""
    word = words[at]
    if word.endswith(_ORDINALS) or "-" in word:
        return False
    return at == first or words[at - 1][:3] not in _MONTHS


def claim_kind(words: Sequence[str], first: int, last: int) -> ClaimKind:
    """What kind of claim the words make, the gravest first."""
    kinds = claim_words().kinds
    figures = [words[at] for at in range(first, last) if words[at][0].isdigit() and _is_amount(words, at, first)]
    years = [word for word in figures if _is_year(word)]
    for kind in get_args(ClaimKind):
        if kind == "number":
            if len(figures) > len(years):
                return "number"
        elif kind == "history" and years and _is_past(words[first:last]):
            return "history"
        elif kind in kinds and holds(kinds[kind], words, first, last):
            return kind  # type: ignore[no-any-return]
    return "other"
