"""Words that the typo measures let pass or look for."""

from __future__ import annotations

import tomllib
from functools import cache

from resources import ROOT


@cache
def listed(kind: str) -> frozenset[str]:
    """The words of a list of ``resources/lexicons/typos.toml``."""
    with (ROOT / "lexicons" / "typos.toml").open("rb") as file:
        return frozenset(tomllib.load(file)[kind].split())
