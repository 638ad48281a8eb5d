"""Who speaks: the words of a source put right, and sources where the pieces around the cue do not show them."""

from __future__ import annotations

from scoring.reading.cue_features import tense
from scoring.reading.cue_lexicon import lexicon
from scoring.reading.cues import Cue
from scoring.reading.prose import Prose
from scoring.reading.word_lists import word_list

Stretch = tuple[int, int]  # words first:last
_NOT_FIRST = word_list("not_first_in_source")
_LEADING = word_list("leading_to_source")
_AFTER_SUBJECT = word_list("after_subject")
_TIMES = word_list("times")
_BEFORE_SOURCE = _NOT_FIRST | _LEADING
_ARTICLES = ("the", "a", "may")
_RELATIVES = ("who", "which", "that", "whose")
_SINGLE = ("he", "she", "it", "they", "we", "i", "you", "who", "which", "anyone", "everyone", "others")
_PEOPLE = frozenset(word for word in word_list("people", "attribution_sources") if word.endswith("s"))
_LONGEST_SUBJECT = 9


def trim_source(prose: Prose, stretch: Stretch | None) -> Stretch | None:
    """The source without what leads to it and without a verb of its own; None where nothing is left."""
    if stretch is None:
        return None
    first, last = stretch
    lower = prose.lower
    while first < last and (
        lower[first] in _BEFORE_SOURCE or (lower[first] in _TIMES and lower[first] not in _ARTICLES)
    ):
        first += 1
    end = first + 1
    while (
        end < last
        and (lower[end] not in _AFTER_SUBJECT or _is_name(prose, end))
        and "-" not in prose.gaps[end]
        and not _acts(prose, end)
    ):
        if prose.gaps[end] and lower[end].endswith("ing"):
            break  # "the agency, citing two officials, reported"
        end += 1
        if lower[end - 1] in _RELATIVES:
            end = last
    while end - first > 1 and lower[end - 1] in _RELATIVES:
        end -= 1
    if first >= last or all(word in _TIMES for word in lower[first:end]):
        return None
    while end - first > 1 and lower[end - 1] in _TIMES and not _is_name(prose, end - 1):
        end -= 1
    return first, end


def _is_name(prose: Prose, at: int) -> bool:
    """Whether May is neither a verb nor a month but a name: ``Theresa May``."""
    return prose.texts[at] == "May" and prose.texts[at - 1][0].isupper() and not prose.gaps[at]


def _acts(prose: Prose, at: int) -> bool:
    """Whether a word is what the name or pronoun right before it does: ``Mr. Trump echoed``."""
    low, before = prose.lower[at], prose.texts[at - 1]
    if prose.gaps[at] or not (before[0].isupper() or prose.lower[at - 1] in _SINGLE):
        return False
    lemma, kind = lexicon().get(low, (low, ""))
    if kind in ("", "noun", "other") or low.endswith("ing"):
        return False
    return lemma != low and prose.texts[at][0].islower()


def nearest_before(prose: Prose, sentence: int, cue: Cue) -> Stretch | None:
    """The pronoun or the people right before a cue: ``what it calls``, ``and observers have seen``."""
    at = cue.first
    if at <= prose.sentences[sentence].first or prose.gaps[at]:
        return None
    return (at - 1, at) if prose.lower[at - 1] in _SINGLE or prose.lower[at - 1] in _PEOPLE else None


def speaker_after(prose: Prose, sentence: int, cue: Cue) -> Stretch | None:
    """The source behind the cue where the content stands before it, as in ``..., reported the agency``."""
    _, _, first, last, _ = prose.sentences[sentence]
    if cue.kind != "say" or tense(prose.lower[cue.word], cue.lemma) not in ("d", "s"):
        return None
    if cue.first <= first or not prose.gaps[cue.first] or cue.last >= last or prose.gaps[cue.last]:
        return None
    end = cue.last
    while end < last and end - cue.last < _LONGEST_SUBJECT and (end == cue.last or not prose.gaps[end]):
        end += 1
    head = prose.classes[cue.last]
    ended = end == last or bool(prose.gaps[end])
    if (
        not ended
        or head not in ("A", "the", "a", "an")
        or any(w in _AFTER_SUBJECT for w in prose.lower[cue.last : end])
    ):
        return None
    return cue.last, end


def subject_of(prose: Prose, sentence: int, cue: Cue) -> Stretch | None:
    """Who the sentence begins with, where the cue is a second verb of it: ``and said``, ``, saying``."""
    _, _, first, _, _ = prose.sentences[sentence]
    if cue.first <= first or prose.quoted[first]:
        return None
    if not (prose.lower[cue.word].endswith("ing") or prose.lower[cue.first - 1] in ("and", "but")):
        return None
    while first < cue.first and prose.lower[first] in _NOT_FIRST:
        first += 1
    if prose.lower[first] in _LEADING:
        return None
    for end in range(first + 1, min(first + _LONGEST_SUBJECT, cue.first)):
        low = prose.lower[end]
        if prose.gaps[end]:
            break
        if (
            low in _AFTER_SUBJECT
            or low.endswith(("ed", "ly"))
            or lexicon().get(low, ("", "noun"))[1] not in ("noun", "other")
        ):
            return trim_source(prose, (first, end))
    return None


def follows(prose: Prose, cue: Cue) -> bool:
    """Whether the cue goes on from the one before it: ``said that ... and has refused to ...``."""
    return cue.first > 0 and prose.lower[cue.first - 1] in ("and", "but", "or") and not prose.quoted[cue.word]
