"""Checkable sentences and who stands behind them, by the rulings of ``docs/unsourced.md``."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from scoring.reading.claim_signs import VAGUENESS, Signs, find_signs
from scoring.reading.claim_words import claim_words, holds
from scoring.reading.reach import Reach, find_reach
from scoring.text.places import last_from
from scoring.values import SOURCED, Attribution, Claim, ClaimStatus, Hedge, Quotation, Sentence, Word

_LEAD_SENTENCES = 3
_OPEN_ENDS = {"?", ":"}
_MARKS = "\"“‘'«„"
_MOSTLY = 0.5
_POLL_REACH = 250  # words within which figures are of the poll that was named
_SHORT = 3
_POSTED = ("(@", "pic.twitter.com", "//t.co/")  # signs of an embedded post, which names its author


class _Before(NamedTuple):
    """What the sentence before was."""

    status: ClaimStatus | None
    signs: Signs | None


def _is_open(text: str, sentence: Sentence) -> bool:
    """Whether a sentence asks, leads on or is cut off."""
    tail = text[max(sentence.start, sentence.end - 3) : sentence.end].rstrip("”\"')’")
    return tail[-1:] in _OPEN_ENDS or tail.endswith(("...", "…"))


def _content(words: Sequence[str]) -> set[str]:
    return {word for word in words if len(word) > _SHORT}


def _places(text: str, signs: Iterable[str]) -> Iterator[int]:
    """Where the signs are in the text."""
    for sign in signs:
        at = text.find(sign)
        while at >= 0:
            yield at
            at = text.find(sign, at + 1)


class _Article:
    """What is asked of an article while its sentences are read in order."""

    def __init__(
        self,
        text: str,
        sentences: Sequence[Sentence],
        words: Sequence[Word],
        lower: Sequence[str],
        reach: Reach,
        hedges: Sequence[Hedge],
    ) -> None:
        self.text, self.sentences, self.words, self.lower, self.reach = text, sentences, words, lower, reach
        self.main = _content(self.lower[: sentences[0].last]) if sentences else set()
        polls = claim_words().polls
        self.posts = {sentences[at].paragraph for at in self._holding(_places(text, _POSTED))}
        self.vague = self._holding(each.start for each in hedges if each.kind == "agentless_hedge")
        self.polls = [] if polls.isdisjoint(self.lower) else [at for at, each in enumerate(self.lower) if each in polls]

    def status(self, at: int, before: _Before) -> _Before:
        """What the sentence is."""
        sentence = self.sentences[at]
        quoted = self.reach.quoted[at] > _MOSTLY or sentence.paragraph in self.posts
        if self.reach.attributed[at] or quoted:
            return _Before("event" if self._is_reply(at) else "attributed", None)
        if _is_open(self.text, sentence):
            return _Before(None, None)
        texts = tuple([word.text for word in self.words[sentence.first : sentence.last]])
        signs = find_signs(texts, tuple(self.lower[sentence.first : sentence.last]))
        if self._is_reply(at) or signs.is_conventional:
            return _Before("event", signs)
        if signs.odds + VAGUENESS * (at in self.vague) <= 0:
            return _Before(None, signs)
        if signs.names_evidence:
            return _Before("attributed", signs)
        if self._is_carried(at, signs, before) or self._is_quoted_next(at):
            return _Before("carried", signs)
        return _Before("event" if self._is_event(at, signs, before) else "unsourced", signs)

    def _holding(self, places: Iterable[int]) -> set[int]:
        """The sentences at or before the places."""
        return {at for place in places if (at := last_from(self.sentences, place)) >= 0}

    def _is_reply(self, at: int) -> bool:
        """Whether the sentence says that somebody was asked and did not answer."""
        each = self.sentences[at]
        return not self.reach.quoted[at] and holds(claim_words().replies, self.lower, each.first, each.last)

    def _is_carried(self, at: int, signs: Signs, before: _Before) -> bool:
        """Whether the source of the sentence before, or the poll before, is this one's too."""
        if signs.has_figure:
            first = self.sentences[at].first
            nearest = bisect_left(self.polls, first) - 1
            if nearest >= 0 and first - self.polls[nearest] <= _POLL_REACH:
                return True
        if before.status not in SOURCED:
            return False
        if signs.points_far:
            return True
        if self.sentences[at - 1].paragraph != self.sentences[at].paragraph:
            return False
        return signs.points_back or (signs.has_number and self._has_number(at - 1))

    def _has_number(self, at: int) -> bool:
        each = self.sentences[at]
        return any(word[0].isdigit() for word in self.lower[each.first : each.last])

    def _is_quoted_next(self, at: int) -> bool:
        """Whether the next sentence of the paragraph is a quotation, which backs this one."""
        if at + 1 == len(self.sentences) or self.sentences[at + 1].paragraph != self.sentences[at].paragraph:
            return False
        return self.reach.quoted[at + 1] > _MOSTLY and self.text[self.sentences[at + 1].start] in _MARKS

    def _is_event(self, at: int, signs: Signs, before: _Before) -> bool:
        """Whether the sentence plainly reports the main event: what happened and when, in words of the beginning."""
        if not signs.is_plain:
            return False
        each = self.sentences[at]
        beginning = at < _LEAD_SENTENCES and each.paragraph == self.sentences[0].paragraph
        goes_on = before.status == "event" and each.paragraph == self.sentences[at - 1].paragraph
        if signs.is_told and (beginning or goes_on):
            return True
        return signs.has_day and (at == 0 or not self.main.isdisjoint(self.lower[each.first : each.last]))


def find_claims(
    text: str,
    sentences: Sequence[Sentence],
    words: Sequence[Word],
    lower: Sequence[str],
    quotations: Sequence[Quotation],
    attributions: Sequence[Attribution],
    hedges: Sequence[Hedge],
) -> tuple[Claim, ...]:
    """The checkable sentences of the article proper, in order."""
    reach = find_reach(text, sentences, quotations, attributions, hedges)
    article = _Article(text, sentences, words, lower, reach, hedges)
    found: list[Claim] = []
    before = _Before(None, None)
    for at in range(len(sentences)):
        before = article.status(at, before)
        if before.status:
            found.append(Claim(at, before.status))
    return tuple(found)
