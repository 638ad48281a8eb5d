"""Whether a candidate hedge is one where it stands ("may rise", not "May 3"): logistic, learnt, weights in JSON.

Source: weights fitted by ``scoring.training.hedging`` on Szeged Uncertainty (Szarvas et al. 2012).
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from resources import ROOT

_CONDITIONS = frozenset({"if", "unless", "whether", "until"})
_BE = frozenset({"is", "are", "was", "were", "be", "been", "being", "it's", "'s"})
_FUTURE = frozenset({"will", "would", "won't", "wo", "can", "could", "may", "might", "should"})
_SAYING = frozenset({"said", "says", "say", "saying", "told", "tells", "added", "according", "announced", "reported"})


class Setting(NamedTuple):
    """The sentence ``words[first:last]`` around a candidate, and whether it sets a condition, looks ahead, reports."""

    first: int
    last: int
    conditional: bool
    future: bool
    saying: bool


def setting_of(words: Sequence[str], first: int, last: int) -> Setting:
    """Look at a sentence once, for all its candidates."""
    here = frozenset(words[first:last])
    return Setting(first, last, bool(here & _CONDITIONS), bool(here & _FUTURE), bool(here & _SAYING))


@cache
def _model() -> tuple[float, Mapping[str, float]]:
    model = json.loads((ROOT / "models" / "hedging.json").read_text(encoding="utf-8"))
    return model["intercept"], model["weights"]


def features(written: str, words: Sequence[str], at: int, end: int, sort: str, setting: Setting) -> Iterator[str]:
    """What is known of the candidate ``words[at:end]``, in its sentence."""
    first, last, conditional, future, saying = setting
    cue = " ".join(words[at:end])
    before = words[at - 1] if at > first else "^"
    after = words[end] if end < last else "$"
    yield cue
    yield "sort " + sort
    yield "before " + before
    yield "after " + after
    yield f"{before} [{cue}]"
    yield f"[{cue}] {after}"
    yield f"{cue} ..{before[-2:]}"
    yield f"{cue} {after[-2:]}.."
    yield f"{sort} ..{before[-2:]}"
    yield f"{sort} {after[-2:]}.."
    if before in _BE:
        yield "be " + cue
    if at - 2 >= first:
        yield f"{words[at - 2]} . [{cue}]"
    if end + 1 < last:
        yield f"[{cue}] . {words[end + 1]}"
    if conditional:
        yield "if " + cue
        if future and cue in _CONDITIONS:
            yield "future " + cue
    if saying:
        yield "said " + cue
        yield "said, " + sort
    if written[:1].isupper():
        yield ("first " if at == first else "capital ") + cue


def is_hedge(found: Iterator[str]) -> bool:
    """Whether the features speak for a hedge."""
    total, weights = _model()
    get = weights.get
    for feature in found:
        total += get(feature, 0.0)
    return total > 0
