"""Checkable sentences and who stands behind them, by the rulings of ``docs/unsourced.md``."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from scoring.reading.claim_words import claim_words, holds
from scoring.reading.phrases import lowered, match
from scoring.values import Attribution, Claim, ClaimStatus, Quotation, Sentence, Span, Word

_FEWEST_WORDS = 5
_LEAD_SENTENCES = 3
_MOSTLY = 0.5


class _Reach(NamedTuple):
    """What stands in the sentences: which hold part of an attribution, and how much of each is quoted."""

    attributed: list[bool]
    quoted: list[float]


def _sentences_of(starts: Sequence[int], sentences: Sequence[Sentence], span: Span | Quotation) -> range:
    """The sentences that a span touches."""
    first = max(0, bisect_right(starts, span.start) - 1)
    if first < len(sentences) and sentences[first].end <= span.start:
        first += 1
    return range(first, max(first, bisect_right(starts, max(span.start, span.end - 1))))


def _reach(
    sentences: Sequence[Sentence], quotations: Iterable[Quotation], attributions: Iterable[Attribution]
) -> _Reach:
    starts = [sentence.start for sentence in sentences]
    reach = _Reach([False] * len(sentences), [0.0] * len(sentences))
    for attribution in attributions:
        for span in (attribution.source, attribution.cue, *attribution.content):
            for at in _sentences_of(starts, sentences, span) if span else ():
                reach.attributed[at] = True
    for quotation in quotations:
        for at in _sentences_of(starts, sentences, quotation):
            each = sentences[at]
            overlap = min(each.end, quotation.end) - max(each.start, quotation.start)
            reach.quoted[at] += overlap / (each.end - each.start)
    return reach


def _is_checkable(text: str, sentence: Sentence, lower: Sequence[str]) -> bool:
    """Whether a sentence without a source states something that could be looked up."""
    first, last = sentence.first, sentence.last
    if last - first < _FEWEST_WORDS or text[sentence.start : sentence.end].rstrip("”\"')’").endswith("?"):
        return False
    lexicon = claim_words()
    if lower[first] in lexicon.appeals or not lexicon.persons.isdisjoint(lower[first:last]):
        return False
    return not holds(lexicon.opinion, lower, first, last)


def _is_carried(
    lower: Sequence[str], sentence: Sentence, before: Sentence | None, before_sourced: bool, after_quoted: bool
) -> bool:
    """Whether a source next to the sentence is carried over: it points back, or its quotation comes next."""
    if after_quoted:
        return True
    if before is None or not before_sourced:
        return False
    lexicon = claim_words()
    if match(lexicon.far, lower, sentence.first, sentence.last):
        return True
    if not lexicon.inside.isdisjoint(lower[sentence.first : min(sentence.first + 4, sentence.last)]):
        return True
    return before.paragraph == sentence.paragraph and bool(match(lexicon.near, lower, sentence.first, sentence.last))


def _content(words: Sequence[str]) -> set[str]:
    return {word for word in words if len(word) > 3}


def _is_event(lower: Sequence[str], sentence: Sentence, number: int, main: set[str]) -> bool:
    """Whether the sentence plainly reports the main event: who and when, in the words of the beginning."""
    lexicon = claim_words()
    here = lower[sentence.first : sentence.last]
    if lexicon.events.isdisjoint(here):
        return False
    content = _content(here)
    shared = len(content & main) / max(1, len(content))
    if number < _LEAD_SENTENCES:
        return not lexicon.times.isdisjoint(here) or shared >= _MOSTLY
    return shared >= _MOSTLY and not lexicon.times.isdisjoint(here)


def find_claims(
    text: str,
    sentences: Sequence[Sentence],
    words: Sequence[Word],
    quotations: Sequence[Quotation],
    attributions: Sequence[Attribution],
) -> tuple[Claim, ...]:
    """The checkable sentences of the article proper, in order."""
    lower = [lowered(word.text) for word in words]
    reach = _reach(sentences, quotations, attributions)
    lead = sentences[:_LEAD_SENTENCES]
    main = _content(lower[lead[0].first : lead[-1].last]) if lead else set()
    found = []
    sourced = False
    for at, sentence in enumerate(sentences):
        status: ClaimStatus | None = None
        after = sentences[at + 1] if at + 1 < len(sentences) else None
        after_quoted = after is not None and after.paragraph == sentence.paragraph and reach.quoted[at + 1] > _MOSTLY
        if reach.attributed[at] or reach.quoted[at] > _MOSTLY:
            status = "attributed"
        elif _is_checkable(text, sentence, lower):
            if _is_carried(lower, sentence, sentences[at - 1] if at else None, sourced, after_quoted):
                status = "carried"
            elif _is_event(lower, sentence, at, main):
                status = "event"
            else:
                status = "unsourced"
        if status:
            found.append(Claim(at, status))
        sourced = status in {"attributed", "carried"}
    return tuple(found)
