"""What stands in each sentence: a source, and how much of it is quoted."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from scoring.reading.cue_lexicon import lexicon
from scoring.values import Attribution, Hedge, Quotation, Sentence, Span

_WRITER = {"i", "we"}
_HALF = 0.5
_SAYING = {"say", "report"}
_WISHING = {"want", "think", "seem", "noun", "other"}
_DOING = {"praise"}  # who supports, accepts or backs something does so, and tells nothing
_CREDIT = {"according", "per", "clear", ":"}
_RELATIVE = {"who", "which", "that"}
_PASSIVE = {"is", "are", "was", "were", "be", "been", "being"}


class Reach(NamedTuple):
    """By sentence: whether part of an attribution is in it, and the share of it that is quoted."""

    attributed: list[bool]
    quoted: list[float]


def _sentences_of(starts: Sequence[int], sentences: Sequence[Sentence], span: Span | Quotation) -> range:
    """The sentences that a span touches."""
    first = max(0, bisect_right(starts, span.start) - 1)
    if first < len(sentences) and sentences[first].end <= span.start:
        first += 1
    return range(first, max(first, bisect_right(starts, max(span.start, span.end - 1))))


def _credit(text: str, attribution: Attribution) -> float | None:
    """How much of a sentence an attribution must take in to source it, None where it never does.

    Words of saying stand for the whole sentence. A wish, a thought or a mood is no source, nor "I think", nor
    "was ordered" by nobody.
    """
    if attribution.direct:
        return 0.0
    source, cue = attribution.source, attribution.cue
    words = text[cue.start : cue.end].lower().split()
    if source is None or text[source.start : source.end].lower() in _WRITER:
        return None
    if source.start < cue.start and not _PASSIVE.isdisjoint(words[:-1]) and words[-1].endswith("ed"):
        return None
    kinds = {lexicon()[word][1] for word in words if word in lexicon()}
    if kinds & _SAYING or not _CREDIT.isdisjoint(words):
        aside = words[-1].endswith("ing") or text[source.start : source.end].lower() in _RELATIVE
        return _HALF if aside else 0.0
    return None if kinds and (kinds <= _WISHING or kinds <= _DOING) else _HALF


def _covers(needed: float, attribution: Attribution, sentence: Sentence) -> bool:
    """Whether an attribution takes in enough of a sentence to stand for all of it."""
    if not needed:
        return True
    spans = (attribution.source, attribution.cue, *attribution.content)
    inside = [span for span in spans if span and span.start < sentence.end and span.end > sentence.start]
    reach = min(max(span.end for span in inside), sentence.end) - max(
        min(span.start for span in inside), sentence.start
    )
    return reach >= needed * (sentence.end - sentence.start)


def find_reach(
    text: str,
    sentences: Sequence[Sentence],
    quotations: Iterable[Quotation],
    attributions: Iterable[Attribution],
    hedges: Iterable[Hedge],
) -> Reach:
    """Where sources and quotations are; "is believed to" is no source, whatever reads like one in it."""
    starts = [sentence.start for sentence in sentences]
    nobody = {at for each in hedges if each.kind == "agentless_hedge" for at in range(each.start, each.end)}
    reach = Reach([False] * len(sentences), [0.0] * len(sentences))
    for attribution in attributions:
        needed = None if attribution.cue.start in nobody else _credit(text, attribution)
        if needed is None:
            continue
        for span in (attribution.source, attribution.cue, *attribution.content):
            for at in _sentences_of(starts, sentences, span) if span else ():
                reach.attributed[at] |= _covers(needed, attribution, sentences[at])
    for quotation in quotations:
        for at in _sentences_of(starts, sentences, quotation):
            each = sentences[at]
            overlap = min(each.end, quotation.end) - max(each.start, quotation.start)
            reach.quoted[at] += overlap / (each.end - each.start)
    return reach
