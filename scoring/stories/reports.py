"""Who reports and who passes on: articles that share passages go back to one report.

A family tree without dates: which of two came first cannot be told from their texts, only that one text stands behind
both, how much of it, and whom they credit.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from scoring.stories.passages import Passage
from scoring.stories.wording import Wording
from scoring.values import Document

SAME = 7.0  # weight of the passages that two articles share, from which they go back to one report
COPY = 0.5  # share of the shorter one's own words in them, from which it is a copy


class Tie(NamedTuple):
    """Two articles that go back to one report; ``share``: of the own words of the one with fewer, 0 to 1."""

    one: int
    other: int
    passages: tuple[Passage, ...]
    share: float

    @property
    def weight(self) -> float:
        """What all their passages earned."""
        return sum(each.weight for each in self.passages)

    @property
    def is_copy(self) -> bool:
        """Whether most of the shorter one stands in the other."""
        return self.share >= COPY


def tie(one: int, other: int, wordings: Sequence[Wording], found: Sequence[Passage]) -> Tie:
    """What two articles share."""
    mine = wordings[one].share([each.one for each in found])
    theirs = wordings[other].share([each.other for each in found])
    shorter = mine if len(wordings[one].own) <= len(wordings[other].own) else theirs
    return Tie(one, other, tuple(found), shorter)


def tree(ties: Sequence[Tie]) -> list[Tie]:
    """The strongest ties that hold the families together: of each family one less than it has articles."""
    family: dict[int, int] = {}
    kept = []
    for each in sorted(ties, key=lambda each: (-each.weight, each.one, each.other)):
        one, other = _head(family, each.one), _head(family, each.other)
        if each.weight >= SAME and one != other:
            family[max(one, other)] = min(one, other)
            kept.append(each)
    return kept


def reports(count: int, kept: Sequence[Tie]) -> list[list[int]]:
    """The articles by the report they go back to, in their order: as many as there are independent reports."""
    family: dict[int, int] = {}
    for each in kept:
        one, other = _head(family, each.one), _head(family, each.other)
        family[max(one, other)] = min(one, other)
    told: dict[int, list[int]] = {}
    for article in range(count):
        told.setdefault(_head(family, article), []).append(article)
    return list(told.values())


def has_other_headline(one: Document, other: Document) -> bool:
    """Whether two articles run under different headlines; False where one has none."""
    if not one.headline or not other.headline:
        return False
    first, second = (_plain(each) for each in (one, other))
    return first != second


def _plain(document: Document) -> list[str]:
    span = document.headline
    return "".join(c if c.isalnum() else " " for c in document.text[slice(*span)].casefold()).split() if span else []


def _head(family: Mapping[int, int], article: int) -> int:
    while article in family:
        article = family[article]
    return article
