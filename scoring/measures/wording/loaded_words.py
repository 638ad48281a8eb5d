"""Loaded words: words that judge or stir where a report would tell; what others say is left out.

Words of any side and any topic: none names a person, a party, a people or an event.

Unit: per 1,000 words outside quotations.
Source: after Recasens et al. 2013, Linguistic Models for Analyzing Biased Language (subjective intensifiers and
one-sided terms); the list is our own, ``resources/lexicons/loaded.toml``.
"""

from __future__ import annotations

import tomllib

from resources import ROOT
from scoring.measures.wording.own import rate, unsaid, words_in
from scoring.values import Document, Measurement

with (ROOT / "lexicons" / "loaded.toml").open("rb") as _file:
    _LOADED = frozenset(" ".join(tomllib.load(_file).values()).split())


def measure(document: Document) -> Measurement:
    """Loaded words for every 1,000 of the writer's own words."""
    return rate(document, unsaid(document, words_in(document, _LOADED)), "loaded", 1000)
