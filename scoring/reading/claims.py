"""Checkable sentences and who stands behind them, by the rulings of ``docs/unsourced.md``."""

from __future__ import annotations

from collections.abc import Sequence

from scoring.reading.check_worthy import check_worthiness
from scoring.reading.claim_words import claim_kind, claim_words, holds
from scoring.reading.phrases import all_lowered, match
from scoring.reading.reach import Reach, find_reach
from scoring.values import Attribution, Claim, ClaimStatus, Hedge, Quotation, Sentence, Word

_FEWEST_WORDS = 5
_LEAD_SENTENCES = 3
_OPENING = 10
_OPEN_ENDS = {"?", ":"}
_MARKS = "\"“‘'«„"
_SHARED = 2
_OPINION = 2.5  # log odds that a sign of opinion takes away
_CASE = 1.2  # log odds that a name, number or day gives: news tells of cases, the debates it was learnt on argue
_YEAR = 4
_MOSTLY = 0.5


def _is_open(text: str, sentence: Sentence) -> bool:
    """Whether a sentence asks or leads on."""
    tail = text[max(sentence.start, sentence.end - 3) : sentence.end]
    return tail.rstrip("”\"')’")[-1:] in _OPEN_ENDS


def _capitals(sentences: Sequence[Sentence], words: Sequence[Word]) -> set[str]:
    """Words with a capital where no sentence begins: names, for the most part."""
    inner = (word.text for each in sentences for word in words[each.first + 1 : each.last])
    return {word for word in inner if word[0].isupper()}


def _is_one_case(words: Sequence[Word], lower: Sequence[str], capitals: set[str]) -> bool:
    """Whether a name, a number or a day ties the sentence to one case."""
    lexicon = claim_words()
    return (
        any(word.text in capitals or word.text[0].isdigit() for word in words)
        or not lexicon.numbers.isdisjoint(lower)
        or not lexicon.times.isdisjoint(lower)
    )


def _is_checkable(
    text: str, sentence: Sentence, words: Sequence[Word], lower: Sequence[str], capitals: set[str]
) -> bool:
    """Whether a sentence without a source states something to look up: no question, appeal, opinion or generality."""
    first, last = sentence.first, sentence.last
    lexicon = claim_words()
    if last - first < _FEWEST_WORDS or _is_open(text, sentence) or lower[first] in lexicon.appeals:
        return False
    opinions = (
        any(lower[at] in lexicon.persons and words[at].text != "US" for at in range(first, last)),
        holds(lexicon.opinion, lower, first, last),
        holds(lexicon.weighing, lower, first, min(last, first + _OPENING)),
    )
    odds = check_worthiness(words[first:last], lower[first:last], asks=False)
    return odds - _OPINION * sum(opinions) + _CASE * _is_one_case(words[first:last], lower[first:last], capitals) > 0


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


def _is_quoted_next(text: str, sentences: Sequence[Sentence], reach: Reach, at: int) -> bool:
    """Whether the next sentence of the paragraph is a quotation, which backs this one."""
    if at + 1 == len(sentences) or sentences[at + 1].paragraph != sentences[at].paragraph:
        return False
    return reach.quoted[at + 1] > _MOSTLY and text[sentences[at + 1].start] in _MARKS


def _content(words: Sequence[str]) -> set[str]:
    return {word for word in words if len(word) > 3}


def _is_event(lower: Sequence[str], sentence: Sentence, main: set[str], number: int, goes_on: bool) -> bool:
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
        return number == 0 or dated or shared > 0 or goes_on
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
    lower = all_lowered(words)
    reach = find_reach(text, sentences, quotations, attributions, hedges)
    main = _content(lower[: sentences[0].last]) if sentences else set()
    capitals = _capitals(sentences, words)
    found: list[Claim] = []
    sourced = False
    for at, sentence in enumerate(sentences):
        goes_on = bool(found) and found[-1] == (at - 1, "event")
        status: ClaimStatus | None = None
        if reach.attributed[at] or reach.quoted[at] > _MOSTLY:
            status = "attributed"
        elif _is_checkable(text, sentence, words, lower, capitals):
            if (sourced and _is_carried(lower, sentence, sentences[at - 1])) or _is_quoted_next(
                text, sentences, reach, at
            ):
                status = "carried"
            elif _is_event(lower, sentence, main, at, goes_on):
                status = "event"
            else:
                status = "unsourced"
        if status:
            found.append(Claim(at, status))
        sourced = status in {"attributed", "carried"}
    return tuple(found)
