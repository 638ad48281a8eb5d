"""Which marks of doubt are sure: where a word may as well speak no doubt of the writer's, the mark says so.

Unsure are "until" and "would" without a condition, what somebody else firmly thinks or thinks should be, "suggest"
where people propose or say, "looks like" for a likeness, and rumours that are only spoken of.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from scoring.reading.hedge_context import is_supposed
from scoring.values import Document, Hedge

_BEFORE, _AFTER = 8, 14  # words
_THINKING = frozenset({"think", "thinks", "thinking", "believe", "believes", "believed", "believing"})
_WRITERS = frozenset({"i", "we", "i'm", "we're"})
_OTHERS = frozenset({"he", "she", "they", "who", "that", "which", "percent", "%", "respondents", "nation"})
_TELLING = frozenset({"said", "says", "say", "told", "added", "according"})
_JUDGING = "should must ought deserve deserves obligation wrong right better best worse worst mistake need needs"
_OPINION = frozenset(_JUDGING.split())
_SUGGESTING = frozenset({"suggest", "suggests", "suggested", "suggesting", "suggestion"})
_SHOWING = (
    "study studies survey surveys poll polls data evidence report reports research researchers results figures sign "
    "signs finding findings analysis estimates numbers models this that which it these images video footage records "
    "documents history experience tests letter"
)
_EVIDENCE = frozenset(_SHOWING.split())
_RUMOURS = frozenset({"rumor", "rumors", "rumour", "rumours", "speculation", "suspicion", "suspicions", "doubts"})
_OF_WHAT = frozenset({"that", "is", "was", "were", "are", "about"})
_ARTICLES = frozenset({"a", "an"})
_POINTING = frozenset({"it", "that", "this", "which"})


def is_sure(document: Document, hedge: Hedge) -> bool:
    """Whether a reader would take these words for doubt."""
    words = document.words
    at, end = bisect_left(words, (hedge.start,)), bisect_left(words, (hedge.end,))
    spot = bisect_right(document.sentences, (hedge.start, len(document.text))) - 1
    first, last = document.sentences[spot].first, document.sentences[spot].last
    lower = document.lower
    before, after = lower[max(first, at - _BEFORE) : at], lower[end : min(last, end + _AFTER)]
    word = lower[at]
    if word == "until":
        return False
    if word == "would":
        return _hangs(lower[first:last], before, after)
    if word in _THINKING:
        return _may_be_so(before, after)
    if word in _SUGGESTING:
        return not _EVIDENCE.isdisjoint(before) and "should" not in after
    if word in _RUMOURS and end == at + 1:
        return not _OF_WHAT.isdisjoint(after[:1])
    if "like" in lower[at + 1 : end]:
        return "it" in before[-2:] and _ARTICLES.isdisjoint(after[:1])
    return not (word == "could" and "how" in before[-1:])


def _hangs(sentence: Sequence[str], before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether what would be hangs on something: elsewhere it is often the future of a past told of, or a habit."""
    return is_supposed(sentence) or "have" in after[:1] or not _POINTING.isdisjoint(before[-1:])


def _may_be_so(before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether somebody thinks that a thing is so, not that it should be; the firm views of others are only told."""
    if not _WRITERS.isdisjoint(before):
        return True
    if not _OPINION.isdisjoint(after):
        return False
    return not _TELLING.isdisjoint(before) or _OTHERS.isdisjoint(before[-2:])
