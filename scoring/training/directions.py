"""Where sense demands that a shape only rises or only falls: more misspellings never raise a score.

Without this a model may reward what no teacher would, because the outlets it happened to learn from did it. Measures
that are not named here may rise and fall.
"""

from __future__ import annotations

from scoring.measures.register import MEASURES
from scoring.training.ramps import Basis

_RISES = frozenset(
    {
        "attribution_density",
        "named_sources",
        "plain_cues",
        "right_of_reply",
        "documents_cited",
        "anonymity_explained",
        "sourced_numbers",
        "days_named",
        "everyday_words",
    }
)
_FALLS = frozenset(
    {
        "unnamed_sources",
        "quotes_without_speaker",
        "source_concentration",
        "agentless_hedges",
        "boosters",
        "misspellings",
        "doubled_words",
        "punctuation_slips",
        "unsourced_claims",
        "longest_unsourced_run",
        "personal_voice",
        "pointing_words",
        "loaded_words",
        "exclamations",
        "intensifiers",
        "vague_quantities",
        "exhortations",
        "questions",
        "scare_quotes",
        "trailing_dots",
        "shouting",
        "boilerplate_share",
        "interruptions",
    }
)


def directions(basis: Basis) -> list[int]:
    """For every ramp 1 where its coefficient must not be negative, -1 where not positive, else 0."""
    return [
        (measure.id in _RISES) - (measure.id in _FALLS)
        for measure, centres in zip(MEASURES, basis.centres, strict=True)
        for _ in centres
    ]
