"""Attributions: who (source) says (cue) what (content), after PolNeAR (Newell et al. 2018)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from scoring.values import Attribution, Name, Quotation, Sentence, Span, Word

_CUE = re.compile(r"\b(?:said|says|told|added|reported|warned|claimed|according to)\b")


def find_attributions(
    text: str,
    sentences: Sequence[Sentence],
    words: Sequence[Word],
    quotations: Sequence[Quotation],
    names: Sequence[Name],
) -> tuple[Attribution, ...]:
    """The attributions of the article proper, in order of their first position."""
    found = []
    for sentence in sentences:
        cue = _CUE.search(text, sentence.start, sentence.end)
        if cue and cue.end() + 1 < sentence.end:
            content = (Span(cue.end() + 1, sentence.end),)
            found.append(Attribution(None, Span(*cue.span()), content, None, False))
    return tuple(found)
