"""Lists of words of the lexicons, each read once."""

from __future__ import annotations

import tomllib
from functools import cache

from resources import ROOT

FOLDER = ROOT / "lexicons"


@cache
def word_list(name: str, file: str = "attribution_words") -> frozenset[str]:
    """A list of words of a lexicon."""
    with (FOLDER / f"{file}.toml").open("rb") as stream:
        return frozenset(tomllib.load(stream)[name].split())
