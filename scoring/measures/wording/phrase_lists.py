"""The phrases of the wording lexicons, ready to be looked for."""

from __future__ import annotations

import tomllib
from functools import cache

from resources import ROOT
from scoring.measures.wording.own import phrases_in, rate, unsaid
from scoring.reading.phrases import Phrases, index
from scoring.values import Document, Measurement, Span

_NONE = "none"


@cache
def phrase_list(name: str, lexicon: str = "wording") -> Phrases:
    """A list of phrases, or lists of words by kind; those of ``not_<name>`` are passed over where they hold another."""
    with (ROOT / "lexicons" / f"{lexicon}.toml").open("rb") as file:
        table = tomllib.load(file)
    texts = table[name] if name in table else " ".join(each for each in table.values() if isinstance(each, str)).split()
    return index([(text, name) for text in texts] + [(text, _NONE) for text in table.get(f"not_{name}", [])])


def listed(document: Document, name: str, lexicon: str = "wording") -> list[Span]:
    """The writer's own phrases of a list; what somebody is said to have said is left out."""
    return unsaid(
        document, [span for span, label in phrases_in(document, phrase_list(name, lexicon)) if label != _NONE]
    )


def phrase_rate(document: Document, name: str, kind: str) -> Measurement:
    """Phrases of a list for every 1,000 of the writer's own words."""
    return rate(document, listed(document, name), kind, 1000)
