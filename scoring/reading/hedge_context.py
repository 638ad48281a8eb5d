"""Whether a candidate hedge is one where it stands ("may rise", not "May 3"): logistic, learnt, weights in JSON.

Source: weights fitted by ``scoring.training.hedging`` on Szeged Uncertainty (Szarvas et al. 2012).
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from resources import ROOT

_CONDITIONS = frozenset({"if", "unless", "whether", "until"})
_BE = frozenset({"is", "are", "was", "were", "be", "been", "being", "it's", "'s"})
_FUTURE = frozenset({"will", "would", "won't", "wo", "can", "could", "may", "might", "should"})
_SAYING = frozenset({"said", "says", "say", "saying", "told", "tells", "added", "according", "announced", "reported"})
_MIGHT_HAVE_BEEN = frozenset({"would", "could"})
_OWNERS = frozenset({"his", "her", "its", "our", "their", "the", "military", "economic", "political", "and"})
_AIMS = frozenset({"so", "before", "until"})
_PAST = frozenset({"was", "were", "had", "did", "knew", "thought", "hoped", "felt", "saw", "wrote", "made", "began"})
_TOLD = _PAST | _SAYING
_SUPPOSING = frozenset({"if", "unless", "otherwise", "likely", "unlikely", "probably", "possibly", "perhaps"})
_NO_VERBS = frozenset({"", "has", "had", "is", "was", "and", "of", "or", "in"})
_ASKING = frozenset({"why", "what"})
_PROPOSING = frozenset({"suggest", "suggests", "suggested", "suggesting"})
_NO_NOUNS = frozenset({"", "to", "for", "of", "and", "is", "was", "they", "he", "she", "it", "we", "you", "I"})
_CONCEDING = frozenset({"matter", "though", "much", "however"})
_THINKING = frozenset({"think", "believe"})
_ABLE = frozenset({"can", "can't", "cannot", "couldn't", "just"})
_SHOWING = frozenset({"seem", "appear", "look", "looks"})
_DOUBTFUL = (
    _PROPOSING | _THINKING | _SHOWING | {"may", "might", "would", "could", "until", "potential", "if", "unlikely"}
)
_NEAR = 5
_DETERMINERS = frozenset({"a", "an", "the", "his", "her", "its", "their", "this", "these", "those", "most"})
_FAR = 8
_MAKING = frozenset({"make", "makes", "made", "making", "what"})


class Setting(NamedTuple):
    """The sentence ``words[first:last]`` around a candidate, and whether it sets a condition, looks ahead, reports."""

    first: int
    last: int
    conditional: bool
    future: bool
    saying: bool


def setting_of(words: Sequence[str], first: int, last: int) -> Setting:
    """Look at a sentence once, for all its candidates."""
    here = frozenset(words[first:last])
    return Setting(first, last, bool(here & _CONDITIONS), bool(here & _FUTURE), bool(here & _SAYING))


def is_plain(texts: Sequence[str], words: Sequence[str], at: int, first: int, last: int) -> bool:
    """Whether a word such as "may", "would" or "could" is sure to speak no doubt where it stands.

    The month or somebody's name; "Russia's might"; the future of a past told of ("he said it would close") and what
    somebody will not do, unless on a condition; what is aimed at or managed ("so that he could", "before it could
    land"); what is put on ("made it seem rich") or asked after ("what it looks like"); "suggested going";
    "has potential"; "Think again"; "until" where nothing is held back; "if it taught us anything"; "an unlikely hero";
    "may return only when".
    """
    word = words[at]
    if word not in _DOUBTFUL:
        return False
    before = words[max(first, at - _NEAR) : at]
    after = texts[at + 1] if at + 1 < last else ""
    if word == "may":
        return texts[at] == "May" or not _CONCEDING.isdisjoint(before[-2:]) or _rules(words[at + 1 : min(at + 6, last)])
    if word in ("might", "potential"):
        return _is_noun(word, words[at - 1] if at > first else "", after)
    if word == "would":
        flat = after == "not" or _is_told(words[first:at])
        return "why" in before or (flat and not is_supposed(words[first:last]))
    if word == "could":
        return not _AIMS.isdisjoint(before)
    if word == "until":
        return not _is_denied(words[first:at])
    if word in _PROPOSING:
        return after.endswith("ing") or "should" in words[at + 1 : min(at + 1 + _NEAR, last)]
    if word in _THINKING:
        return texts[at] == "Think" or after == "me" or _is_asked(before)
    if word in _SHOWING:
        return not (_MAKING.isdisjoint(before) and _ABLE.isdisjoint(before[-1:]))
    return _is_idle(word, before, words[at + 1 : min(at + 1 + _FAR, last)])


def _is_noun(word: str, owner: str, after: str) -> bool:
    """As in "Russia's might" and "has potential"."""
    if word == "potential":
        return after in _NO_NOUNS
    return owner in _OWNERS or owner.endswith("'s") or after in _NO_VERBS


def _is_idle(word: str, before: Sequence[str], after: Sequence[str]) -> bool:
    """As in "if the storm taught us anything, it is ..." and "an unlikely hero"."""
    return "anything" in after if word == "if" else not _DETERMINERS.isdisjoint(before[-1:])


def _is_denied(earlier: Sequence[str]) -> bool:
    return "not" in earlier or any(word.endswith("n't") for word in earlier)


def _rules(after: Sequence[str]) -> bool:
    """As in "copies may not be sold" and "they may return only when ..."."""
    forbids = len(after) > 2 and after[0] == "not" and after[1] == "be" and after[2].endswith("ed")
    return forbids or "only" in after


def _is_asked(before: Sequence[str]) -> bool:
    """As in "why do people think so?" and "what they think"; "to think" of nobody in particular, but with a reason."""
    able = not _ABLE.isdisjoint(before[-1:])
    return able or not _ASKING.isdisjoint(before) or ("to" in before[-1:] and "reason" not in before)


def _is_told(earlier: Sequence[str]) -> bool:
    return not _TOLD.isdisjoint(earlier) or any(word.endswith("ed") for word in earlier)


def is_supposed(sentence: Sequence[str]) -> bool:
    """Whether these words name a condition or a doubt on which what follows hangs."""
    return not _SUPPOSING.isdisjoint(sentence)


@cache
def _model() -> tuple[float, Mapping[str, float]]:
    model = json.loads((ROOT / "models" / "hedging.json").read_text(encoding="utf-8"))
    return model["intercept"], model["weights"]


def features(written: str, words: Sequence[str], at: int, end: int, sort: str, setting: Setting) -> Iterator[str]:
    """What is known of the candidate ``words[at:end]``, in its sentence."""
    first, last, conditional, future, saying = setting
    cue = " ".join(words[at:end])
    before = words[at - 1] if at > first else "^"
    after = words[end] if end < last else "$"
    yield cue
    yield "sort " + sort
    yield "before " + before
    yield "after " + after
    yield f"{before} [{cue}]"
    yield f"[{cue}] {after}"
    yield f"{cue} ..{before[-2:]}"
    yield f"{cue} {after[-2:]}.."
    yield f"{sort} ..{before[-2:]}"
    yield f"{sort} {after[-2:]}.."
    if before in _BE:
        yield "be " + cue
    if at - 2 >= first:
        yield f"{words[at - 2]} . [{cue}]"
    if end + 1 < last:
        yield f"[{cue}] . {words[end + 1]}"
    if cue in _MIGHT_HAVE_BEEN:
        yield from _seen_from(words, at, end, setting)
    if conditional:
        yield "if " + cue
        if future and cue in _CONDITIONS:
            yield "future " + cue
    if saying:
        yield "said " + cue
        yield "said, " + sort
    if written[:1].isupper():
        yield ("first " if at == first else "capital ") + cue


def _seen_from(words: Sequence[str], at: int, end: int, setting: Setting) -> Iterator[str]:
    """For "would" and "could": the future or the skill of a past told of, or what would be on some condition."""
    first, last = setting.first, setting.last
    cue = words[at]
    told, supposed = _is_told(words[first:at]), is_supposed(words[first:last])
    yield f"{cue} {'told' if told else 'seen'} {'if' if supposed else 'flat'}"
    if end + 1 < last and words[end] == "be":
        yield f"{cue} be {words[end + 1][-2:]}"


def is_hedge(found: Iterator[str]) -> bool:
    """Whether the features speak for a hedge."""
    total, weights = _model()
    get = weights.get
    for feature in found:
        total += get(feature, 0.0)
    return total > 0
