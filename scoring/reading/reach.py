"""What stands in each sentence: a source, and how much of it is quoted."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from scoring.values import Attribution, Hedge, Quotation, Sentence, Span

_WRITER = {"i", "we"}


class Reach(NamedTuple):
    """By sentence: whether part of an attribution is in it, and the share of it that is quoted."""

    attributed: list[bool]
    quoted: list[float]


def _sentences_of(starts: Sequence[int], sentences: Sequence[Sentence], span: Span | Quotation | Hedge) -> range:
    """The sentences that a span touches."""
    first = max(0, bisect_right(starts, span.start) - 1)
    if first < len(sentences) and sentences[first].end <= span.start:
        first += 1
    return range(first, max(first, bisect_right(starts, max(span.start, span.end - 1))))


def _is_writer(text: str, attribution: Attribution) -> bool:
    """Whether the source is the writer ("I think")."""
    source = attribution.source
    return source is not None and text[source.start : source.end].lower() in _WRITER


def find_reach(
    text: str,
    sentences: Sequence[Sentence],
    quotations: Iterable[Quotation],
    attributions: Iterable[Attribution],
    hedges: Iterable[Hedge],
) -> Reach:
    """Where sources and quotations are; "is believed to" is no source, whatever reads like one in it."""
    starts = [sentence.start for sentence in sentences]
    vague = [hedge for hedge in hedges if hedge.kind == "agentless_hedge"]
    nobody = {at for hedge in vague for at in range(hedge.start, hedge.end)}
    unnamed = {at for hedge in vague for at in _sentences_of(starts, sentences, hedge)}
    reach = Reach([False] * len(sentences), [0.0] * len(sentences))
    for attribution in attributions:
        if attribution.cue.start in nobody or _is_writer(text, attribution):
            continue
        if attribution.source is None and unnamed.intersection(_sentences_of(starts, sentences, attribution.cue)):
            continue
        for span in (attribution.source, attribution.cue, *attribution.content):
            for at in _sentences_of(starts, sentences, span) if span else ():
                reach.attributed[at] = True
    for quotation in quotations:
        for at in _sentences_of(starts, sentences, quotation):
            each = sentences[at]
            overlap = min(each.end, quotation.end) - max(each.start, quotation.start)
            reach.quoted[at] += overlap / (each.end - each.start)
    return reach
