"""Which marks of doubt are sure: where a word may as well speak no doubt of the writer's, the mark says so.

Unsure are "until", "ought to" and "would" without a condition, what somebody else firmly thinks or thinks should be,
"suggest" where people propose or say, "looks like" for a likeness, "whether or not", rumours that are only spoken of,
and words in names.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from scoring.reading.hedge_context import is_supposed
from scoring.values import Document, Hedge

_BEFORE, _AFTER = 8, 14  # words
_NEAR = 4
_IDLE = frozenset({"until", "ought", "guessing"})
_THINKING = frozenset({"think", "thinks", "thinking", "believe", "believes", "believed", "believing"})
_WRITERS = frozenset({"i", "we", "i'm", "we're"})
_HOLDERS = (
    "he she they who that which percent % respondents readers nation his her their its this wrongly mistakenly falsely"
)
_OTHERS = frozenset(_HOLDERS.split())
_TELLING = frozenset({"said", "says", "say", "told", "added", "according"})
_JUDGING = (
    "should must ought deserve deserves obligation wrong right better best worse worst mistake need needs okay ok fine "
    "acceptable appropriate worth"
)
_OPINION = frozenset(_JUDGING.split())
_SUGGESTING = frozenset(
    {"suggest", "suggests", "suggested", "suggesting", "suggestion", "indicate", "indicates", "indicating"}
)
_SHOWING = (
    "study studies survey surveys poll polls data evidence report reports research researchers results figures sign "
    "signs finding findings analysis estimates numbers models model this that which it these images video footage "
    "records documents history experience tests letter"
)
_EVIDENCE = frozenset(_SHOWING.split())
_RUMOURS = frozenset({"rumor", "rumors", "rumour", "rumours", "speculation", "suspicion", "suspicions", "doubts"})
_OF_WHAT = frozenset({"that", "is", "was", "were", "are", "about"})
_ARTICLES = frozenset({"a", "an"})
_POINTING = frozenset({"it", "this", "that"})
_CLAUSES = frozenset({"that", "he", "she", "it", "they", "the", "this", "those", "there", "some", "many", "a"})
_VOTERS = frozenset({"voter", "voters", "caucusgoers"})
_EQUALLY = frozenset({"equally", "as", "times"})
_AS_MUCH = frozenset({"largest", "most", "best", "biggest", "greatest", "highest", "lowest", "fastest", "smallest"})


def is_sure(document: Document, hedge: Hedge) -> bool:
    """Whether a reader would take these words for doubt."""
    words = document.words
    at, end = bisect_left(words, (hedge.start,)), bisect_left(words, (hedge.end,))
    spot = bisect_right(document.sentences, (hedge.start, len(document.text))) - 1
    first, last = document.sentences[spot].first, document.sentences[spot].last
    if at > first and words[at].text.istitle() and words[at - 1].text.istitle():
        return False  # part of a name or a title
    lower = document.lower
    return _speaks_doubt(
        lower[at:end], lower[max(first, at - _BEFORE) : at], lower[end : min(last, end + _AFTER)], lower[first:last]
    )


def _speaks_doubt(cue: Sequence[str], before: Sequence[str], after: Sequence[str], sentence: Sequence[str]) -> bool:
    word = cue[0]
    if word in _THINKING:
        return _may_be_so(before, after)
    if word in _SUGGESTING:
        return not _EVIDENCE.isdisjoint(before) and "should" not in after
    if word == "would":
        return _hangs(sentence, before, after)
    if word in _RUMOURS and len(cue) == 1:
        return not _OF_WHAT.isdisjoint(after[:1])
    if "like" in cue[1:]:
        return "it" in before[-2:] and _ARTICLES.isdisjoint(after[:1])
    return not _is_set(word, before, after)


def _is_set(word: str, before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether it is a set phrase: "how could", "likely Republican voters", "the best possible", "whether due to"."""
    if word == "could":
        return "how" in before or "to" in after[:1]
    if word == "likely":
        return not (_VOTERS.isdisjoint(after[:_NEAR]) and _EQUALLY.isdisjoint(before[-1:]))
    if word == "possible":
        return not _AS_MUCH.isdisjoint(before)
    if word in ("suspect", "suspects"):
        return _CLAUSES.isdisjoint(after[:1])
    if word == "whether":
        return "due" in after[:1] or "not" in after[1 : _NEAR + 1]
    return word in _IDLE


def _hangs(sentence: Sequence[str], before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether what would be hangs on something: elsewhere it is often the future of a past told of, or a habit."""
    pointing = not _POINTING.isdisjoint(before[-1:]) and (before[-1] != "that" or len(before) == 1)
    return (is_supposed(sentence) and "who" not in before[-1:]) or "have" in after[:1] or pointing


def _may_be_so(before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether somebody thinks that a thing is so, not that it should be; the firm views of others are only told."""
    if not _WRITERS.isdisjoint(before):
        return True
    if not _OPINION.isdisjoint(after):
        return False
    return not _TELLING.isdisjoint(before) or _OTHERS.isdisjoint(before[-2:])
