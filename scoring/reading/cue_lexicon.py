"""The lexicon of cues: every form of a word that may say that somebody says something."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache

from scoring.reading.word_lists import FOLDER


@cache
def lexicon() -> Mapping[str, tuple[str, str]]:
    """Plain form and kind of every form that may be a cue."""
    with (FOLDER / "attribution_cues.toml").open("rb") as file:
        kinds = tomllib.load(file)
    return {form: (lemma, kind) for kind, lemmas in kinds.items() for lemma in lemmas for form in lemmas[lemma].split()}
