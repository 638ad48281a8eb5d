"""The phrases of ``resources/lexicons/wording.toml``, ready to be looked for."""

from __future__ import annotations

import tomllib
from functools import cache

from resources import ROOT
from scoring.measures.wording.own import phrases_in, rate, unsaid
from scoring.reading.phrases import Phrases, index
from scoring.values import Document, Measurement

_NONE = "none"


@cache
def phrase_list(name: str) -> Phrases:
    """A list of phrases; those of ``not_<name>`` are passed over where they hold one of the others."""
    with (ROOT / "lexicons" / "wording.toml").open("rb") as file:
        table = tomllib.load(file)
    return index([(text, name) for text in table[name]] + [(text, _NONE) for text in table.get(f"not_{name}", [])])


def phrase_rate(document: Document, name: str, kind: str) -> Measurement:
    """Phrases of a list for every 1,000 of the writer's own words; what somebody is said to have said is left out."""
    found = phrases_in(document, phrase_list(name))
    return rate(document, unsaid(document, [span for span, label in found if label != _NONE]), kind, 1000)
