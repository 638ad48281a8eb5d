"""The groups a scorecard must treat alike: lean, size, region and length."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache

from resources import ROOT
from scoring.training.row import Row
from scoring.training.weights import outlet_leans

SMALL = 30  # articles in the table; an outlet with fewer counts as small
_LENGTHS = ((300, "under 300 words"), (600, "300 to 599 words"), (1200, "600 to 1,199 words"))
_LONGEST = "1,200 words and over"


@cache
def _elsewhere() -> frozenset[str]:
    with (ROOT / "training" / "regions.toml").open("rb") as file:
        return frozenset(tomllib.load(file)["elsewhere"].split())


def length(words: int) -> str:
    """The group of an article by its length."""
    return next((name for limit, name in _LENGTHS if words < limit), _LONGEST)


def groups_of(rows: Sequence[Row]) -> Mapping[str, Sequence[str]]:
    """For every kind of group the name of each row's; empty where it has none."""
    leans, sizes = outlet_leans(rows), Counter(row.publisher for row in rows)
    return {
        "lean": [leans.get(row.publisher, "") for row in rows],
        "size": ["small outlets" if sizes[row.publisher] < SMALL else "large outlets" for row in rows],
        "region": ["elsewhere" if row.publisher in _elsewhere() else "United States" for row in rows],
        "length": [length(row.words) for row in rows],
    }
