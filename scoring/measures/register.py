"""The measures, in the scorecard's order. One line a measure; a changed meaning takes a new id."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from scoring.measures.attribution import (
    anonymity_explained,
    attribution_density,
    documents_cited,
    named_sources,
    plain_cues,
    quotes_without_speaker,
    right_of_reply,
    second_hand,
    source_concentration,
    sourced_numbers,
    unnamed_sources,
)
from scoring.measures.boilerplate import boilerplate_share, interruptions
from scoring.measures.hedging import agentless_hedges, boosters, hedges
from scoring.measures.typos import doubled_words, misspellings, punctuation_slips
from scoring.measures.unsourced_claims import longest_unsourced_run, unsourced_claims
from scoring.measures.wording import (
    days_named,
    everyday_words,
    exclamations,
    exhortations,
    intensifiers,
    loaded_words,
    personal_voice,
    pointing_words,
    questions,
    scare_quotes,
    shouting,
    trailing_dots,
    vague_quantities,
)
from scoring.values import Document, Measurement


class Measure(NamedTuple):
    """A measure: id, family and unit (worded by ``measures.<id>`` and ``units.<unit>``) and the function."""

    id: str
    family: str
    unit: str
    measure: Callable[[Document], Measurement]


MEASURES: tuple[Measure, ...] = (
    Measure("attribution_density", "attribution", "share of words", attribution_density.measure),
    Measure("named_sources", "attribution", "sources", named_sources.measure),
    Measure("plain_cues", "attribution", "share of attributions", plain_cues.measure),
    Measure("unnamed_sources", "attribution", "share of attributions", unnamed_sources.measure),
    Measure("quotes_without_speaker", "attribution", "share of quotations", quotes_without_speaker.measure),
    Measure("right_of_reply", "attribution", "answers", right_of_reply.measure),
    Measure("source_concentration", "attribution", "share of attributed words", source_concentration.measure),
    Measure("documents_cited", "attribution", "documents", documents_cited.measure),
    Measure("anonymity_explained", "attribution", "share of unnamed sources", anonymity_explained.measure),
    Measure("second_hand", "attribution", "share of attributions", second_hand.measure),
    Measure("sourced_numbers", "attribution", "share of figures", sourced_numbers.measure),
    Measure("hedges", "hedging", "per 100 words", hedges.measure),
    Measure("agentless_hedges", "hedging", "per 1,000 words", agentless_hedges.measure),
    Measure("boosters", "hedging", "per 1,000 words", boosters.measure),
    Measure("misspellings", "typos", "per 1,000 words", misspellings.measure),
    Measure("doubled_words", "typos", "per 1,000 words", doubled_words.measure),
    Measure("punctuation_slips", "typos", "per 1,000 words", punctuation_slips.measure),
    Measure("unsourced_claims", "unsourced_claims", "share of checkable sentences", unsourced_claims.measure),
    Measure("longest_unsourced_run", "unsourced_claims", "share of sentences", longest_unsourced_run.measure),
    Measure("days_named", "wording", "per 1,000 words", days_named.measure),
    Measure("personal_voice", "wording", "per 100 words", personal_voice.measure),
    Measure("pointing_words", "wording", "per 100 words", pointing_words.measure),
    Measure("loaded_words", "wording", "per 1,000 words", loaded_words.measure),
    Measure("intensifiers", "wording", "per 1,000 words", intensifiers.measure),
    Measure("vague_quantities", "wording", "per 1,000 words", vague_quantities.measure),
    Measure("exhortations", "wording", "per 1,000 words", exhortations.measure),
    Measure("questions", "wording", "per 100 sentences", questions.measure),
    Measure("scare_quotes", "wording", "per 1,000 words", scare_quotes.measure),
    Measure("trailing_dots", "wording", "per 1,000 words", trailing_dots.measure),
    Measure("shouting", "wording", "per 1,000 words", shouting.measure),
    Measure("exclamations", "wording", "per 1,000 words", exclamations.measure),
    Measure("everyday_words", "wording", "balance of words", everyday_words.measure),
    Measure("boilerplate_share", "boilerplate", "share of words", boilerplate_share.measure),
    Measure("interruptions", "boilerplate", "per 10 paragraphs", interruptions.measure),
)
