"""Checkable sentences and who stands behind them, by the rulings of ``docs/unsourced.md``."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from scoring.reading.claim_words import claim_kind, claim_words, holds
from scoring.reading.phrases import lowered, match
from scoring.values import Attribution, Claim, ClaimStatus, Hedge, Quotation, Sentence, Span, Word

_FEWEST_WORDS = 5
_LEAD_SENTENCES = 3
_OPENING = 10
_OPEN_ENDS = {"?", ":"}
_MARKS = "\"“‘'«„"
_WRITER = {"i", "we"}
_SHARED = 2
_YEAR = 4
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


def _is_writer(text: str, attribution: Attribution) -> bool:
    """Whether the source is the writer ("I think")."""
    source = attribution.source
    return source is not None and text[source.start : source.end].lower() in _WRITER


def _reach(
    text: str,
    sentences: Sequence[Sentence],
    quotations: Iterable[Quotation],
    attributions: Iterable[Attribution],
    hedges: Iterable[Hedge],
) -> _Reach:
    """Where sources and quotations are; "is believed to" is no source, whatever reads like one in it."""
    nobody = {at for hedge in hedges if hedge.kind == "agentless_hedge" for at in range(hedge.start, hedge.end)}
    starts = [sentence.start for sentence in sentences]
    reach = _Reach([False] * len(sentences), [0.0] * len(sentences))
    for attribution in attributions:
        if attribution.cue.start in nobody or _is_writer(text, attribution):
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


def _capitals(sentences: Sequence[Sentence], words: Sequence[Word]) -> set[str]:
    """Words with a capital where no sentence begins: names, for the most part."""
    return {
        word.text
        for sentence in sentences
        for word in words[sentence.first + 1 : sentence.last]
        if word.text[0].isupper()
    }


def _is_anchored(words: Sequence[Word], lower: Sequence[str], capitals: set[str]) -> bool:
    """Whether something ties the sentence to one case: a number, a name, a day, a verb of the past."""
    lexicon = claim_words()
    return (
        any(word.text in capitals or word.text[0].isdigit() for word in words)
        or not lexicon.numbers.isdisjoint(lower)
        or not lexicon.times.isdisjoint(lower)
        or not lexicon.past.isdisjoint(lower)
        or any(word.endswith("ed") for word in lower)
    )


def _is_open(text: str, sentence: Sentence) -> bool:
    """Whether a sentence asks or leads on."""
    tail = text[max(sentence.start, sentence.end - 3) : sentence.end]
    return tail.rstrip("”\"')’")[-1:] in _OPEN_ENDS


def _is_statement(text: str, sentence: Sentence, words: Sequence[Word], lower: Sequence[str]) -> bool:
    """Whether a sentence states something: it is no question, appeal or opinion."""
    first, last = sentence.first, sentence.last
    lexicon = claim_words()
    if last - first < _FEWEST_WORDS or _is_open(text, sentence) or lower[first] in lexicon.appeals:
        return False
    if any(lower[at] in lexicon.persons and words[at].text != "US" for at in range(first, last)):
        return False
    opening = min(last, first + _OPENING)
    return not (holds(lexicon.opinion, lower, first, last) or holds(lexicon.weighing, lower, first, opening))


def _is_carried(lower: Sequence[str], sentence: Sentence, before: Sentence) -> bool:
    """Whether the sentence points back to the one before, which has a source."""
    lexicon = claim_words()
    if match(lexicon.far, lower, sentence.first, sentence.last):
        return True
    if not lexicon.inside.isdisjoint(lower[sentence.first : min(sentence.first + 4, sentence.last)]):
        return True
    if before.paragraph != sentence.paragraph:
        return False
    return bool(match(lexicon.near, lower, sentence.first, sentence.last)) or all(
        any(word[0].isdigit() for word in lower[each.first : each.last]) for each in (before, sentence)
    )


def _is_quoted_next(text: str, sentences: Sequence[Sentence], reach: _Reach, at: int) -> bool:
    """Whether the next sentence of the paragraph is a quotation, which backs this one."""
    if at + 1 == len(sentences) or sentences[at + 1].paragraph != sentences[at].paragraph:
        return False
    return reach.quoted[at + 1] > _MOSTLY and text[sentences[at + 1].start] in _MARKS


def _content(words: Sequence[str]) -> set[str]:
    return {word for word in words if len(word) > 3}


def _is_event(lower: Sequence[str], sentence: Sentence, main: set[str], number: int) -> bool:
    """Whether the sentence plainly reports the main event: what happened and when, in words of the beginning."""
    lexicon = claim_words()
    if holds(lexicon.conventional, lower, sentence.first, sentence.last):
        return True
    here = lower[sentence.first : sentence.last]
    if lexicon.events.isdisjoint(here) or any(word.isdigit() and len(word) == _YEAR for word in here):
        return False
    if claim_kind(here, 0, len(here)) in {"accusation", "cause"}:
        return False
    dated, shared = not lexicon.times.isdisjoint(here), len(_content(here) & main)
    if number < _LEAD_SENTENCES:
        return number == 0 or dated or shared > 0
    return dated and shared >= _SHARED


def find_claims(
    text: str,
    sentences: Sequence[Sentence],
    words: Sequence[Word],
    quotations: Sequence[Quotation],
    attributions: Sequence[Attribution],
    hedges: Sequence[Hedge],
) -> tuple[Claim, ...]:
    """The checkable sentences of the article proper, in order."""
    lower = [lowered(word.text) for word in words]
    reach = _reach(text, sentences, quotations, attributions, hedges)
    main = _content(lower[: sentences[0].last]) if sentences else set()
    capitals = _capitals(sentences, words)
    found: list[Claim] = []
    sourced = False
    for at, sentence in enumerate(sentences):
        here = slice(sentence.first, sentence.last)
        status: ClaimStatus | None = None
        if reach.attributed[at] or reach.quoted[at] > _MOSTLY:
            status = "attributed"
        elif _is_statement(text, sentence, words, lower) and (
            reach.quoted[at] or _is_anchored(words[here], lower[here], capitals)
        ):
            if (sourced and _is_carried(lower, sentence, sentences[at - 1])) or _is_quoted_next(
                text, sentences, reach, at
            ):
                status = "carried"
            elif _is_event(lower, sentence, main, at):
                status = "event"
            else:
                status = "unsourced"
        if status:
            found.append(Claim(at, status))
        sourced = status in {"attributed", "carried"}
    return tuple(found)
