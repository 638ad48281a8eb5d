"""Cues of doubt and of emphasis: hedges, hedges with nobody behind them, boosters."""

from __future__ import annotations

import re
from collections.abc import Sequence

from scoring.values import Hedge, Quotation, Sentence, Word

_HEDGE = re.compile(r"\b(?:may|might|could|possibly|perhaps|likely|appears?|seems?)\b")


def find_hedges(
    text: str, sentences: Sequence[Sentence], words: Sequence[Word], quotations: Sequence[Quotation]
) -> tuple[Hedge, ...]:
    """The cues of the article proper, in order."""
    return tuple(
        Hedge(match.start(), match.end(), "hedge", any(q.start <= match.start() < q.end for q in quotations))
        for sentence in sentences
        for match in _HEDGE.finditer(text, sentence.start, sentence.end)
    )
