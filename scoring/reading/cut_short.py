"""Plain signs that an attribution was cut short or is none: half a name, a second speaker, two sentences in one."""

from __future__ import annotations

import re

from scoring.reading.cues import Cue
from scoring.reading.function_words import FUNCTION_WORDS, SPEAKERS
from scoring.reading.prose import Prose
from scoring.reading.speakers import Stretch
from scoring.reading.word_lists import word_list

_UNSAID = frozenset(
    ("avoided", "avoid", "refused", "refuse", "declined", "failed", "without", "yet", "nothing", "not", "no")
)
_CALLED = frozenset(("claim", "charge", "allegation", "accusation", "assertion", "move", "statement", "decision"))
_BOUND = frozenset(("of", "to", "for", "by", "with", "about", "from", "than", "as", "into"))
_VERBS_FIRST = "will would is are was were has have had can could may might should does did"
_AUXILIARIES = frozenset(_VERBS_FIRST.split())
_CLAIMED = frozenset(("and", "but", "while", "although", "though"))
_VERBS = (
    "said says say told called argued warned claimed declined denied insisted recalled sent announced wrote noted "
    "reported"
)
_SPEAKING = frozenset(_VERBS.split())
ASKED = frozenset(("asked", "reports", "so", "whether", "if"))
_LONGEST_CUE = 5  # words
_NAME = 3  # words of a speaker and a verb
_CLIPPED = FUNCTION_WORDS.difference(SPEAKERS)
_STATES = "pa calif fla ill wis mass conn ga va tenn ariz mich minn ore wash colo ala ark kan ky md neb nev okla"
_CUT_NAMES = frozenset([*_STATES.split(), "inc", "co", "corp", "ltd", "llc", "jr", "sr"])
_JOINING = frozenset(("where", "when", "while", "because", "if", "although", "whose", "both"))
_NO_CONTENT = frozenset(("nothing", "whose", "which", "who"))
_WHEN = frozenset(("after", "before", "when", "by", "as"))
_RELEASED = frozenset(("released", "published", "aired", "broadcast", "posted", "taped", "recorded"))
_GLUED = re.compile(r"[.!?](?<=[a-z].)[\"”]?[A-Z][a-z]")  # "he said.Critics": two sentences read as one
_POST = re.compile(r"pic\.twitter\.com|https?://|\(@")
_DOCUMENTS = word_list("documents", "attribution_sources")
_HEADS = word_list("offices", "attribution_sources") | word_list("singles", "attribution_sources")


def is_said(prose: Prose, sentence: int, cue: Cue, source: Stretch) -> bool:
    """Whether it was said at all, by a cue that is one: not avoided, no heading, no "Dahl read a book claiming ..."."""
    lower = prose.lower[cue.first : cue.last]
    if cue.last - cue.first > _LONGEST_CUE or not _UNSAID.isdisjoint(lower) or any(_no_saying(word) for word in lower):
        return False
    end = prose.sentences[sentence]
    if prose.text[end.end - 1] == "?" and not prose.quoted[end.last - 1]:
        return False  # the writer asks whether, or why, somebody says it
    if lower[0] in ("to", "will"):
        return False  # "leads many to believe", "will reveal"
    if cue.lemma in ("show", "threaten") and _DOCUMENTS.isdisjoint(prose.lower[source[0] : source[1]]):
        return False
    if cue.first > prose.sentences[sentence].first and prose.texts[cue.word][:1].isupper():
        return False
    return not lower[0].endswith("ing") or source[0] > cue.first or prose.gaps[cue.first] != ""


def _no_saying(word: str) -> bool:
    return word[0].isdigit() or word.endswith("n't")


def is_cut_source(prose: Prose, sentence: int, source: Stretch) -> bool:
    """As in "Harrisburg, Pa. Dahl", "the state won't" and "the mayor, whose critics say that"."""
    first, last = source
    lower = prose.lower
    if lower[first] in _CUT_NAMES or lower[first] in _JOINING or lower[last - 1].endswith("'s"):
        return True
    if lower[first].endswith("ing") and last - first > 1 and lower[first + 1] in FUNCTION_WORDS:
        return True
    if any(word.endswith("n't") for word in lower[first:last]) or any(
        "(" in gap for gap in prose.gaps[first + 1 : last]
    ):
        return True
    if any(
        prose.gaps[at] == "," and lower[at] == "the" and lower[at - 1] in _DOCUMENTS for at in range(first + 1, last)
    ):
        return True  # "according to the statement, the bridge"
    if prose.text[prose.words[last - 1].end : prose.words[last - 1].end + 1] == "&":
        return True
    if _is_apposition(prose, sentence, source) or any(word[0].isdigit() for word in lower[first + 1 : last]):
        return True
    return _runs_on(prose, sentence, first, last)


def _is_apposition(prose: Prose, sentence: int, source: Stretch) -> bool:
    """Whether the source only tells more of the name before it ("in Madison, the capital, said") or ends in a verb."""
    first, last = source
    texts, gaps = prose.texts, prose.gaps
    end = prose.sentences[sentence].last
    beside = first > prose.sentences[sentence].first + 1 and gaps[first] == "," and last < end and gaps[last] == ","
    if beside and prose.lower[first] in ("the", "a") and texts[first - 1][0].isupper():
        return True
    tail = texts[last - 1]
    named = last - first > 1 and texts[last - 2][0].isupper() and texts[first][0].isupper() and not gaps[last - 1]
    return named and tail.islower() and tail not in SPEAKERS and tail not in _HEADS


def _runs_on(prose: Prose, sentence: int, first: int, last: int) -> bool:
    """Whether a source is cut within a clause of its own."""
    clipped = last - first > 1 and (prose.lower[last - 1] in _CLIPPED or prose.lower[last - 1].endswith("ly"))
    that = last < prose.sentences[sentence].last and prose.lower[last] == "that" and not prose.gaps[last]
    clause = not prose.gaps[last] if last < prose.sentences[sentence].last else True
    return clipped or that or (clause and "said" in prose.lower[first:last])


def is_cut_content(prose: Prose, content: Stretch, cue: Cue) -> bool:
    """Whether a content runs on to somebody else's words or tells of the saying, not of what was said."""
    begin, end = content
    words = prose.text[prose.words[begin].start : prose.words[end - 1].end]
    if _POST.search(words):
        return True
    if _two_speak(prose, content) or _GLUED.search(words):
        return True
    if begin >= cue.last and (prose.lower[begin] in _NO_CONTENT or prose.lower[begin - 1] in _WHEN):
        return True
    if begin >= cue.last and not prose.quoted[begin] and prose.lower[begin] in _AUXILIARIES:
        return True  # "on Monday, he said, will come": the beginning is missing
    if cue.lemma == "write" and not prose.quoted[begin] and prose.lower[begin] in ("a", "an", "the"):
        return True  # a letter was written; what it says comes later
    if begin < cue.first and not prose.quoted[begin] and any(":" in gap for gap in prose.gaps[begin + 1 : end]):
        return True
    told = begin >= cue.last and not prose.quoted[begin]
    return told and ("-" in prose.gaps[begin] or prose.lower[begin] in _RELEASED)


def is_cut_behind(prose: Prose, end: int) -> bool:
    """Whether what stands behind a content belongs to it: "blamed | on the rebels", "its concern | (IARC)"."""
    if "(" in prose.gaps[end]:
        return True
    return not prose.gaps[end] and (prose.lower[end] not in FUNCTION_WORDS or prose.lower[end] in _BOUND)


def _two_speak(prose: Prose, content: Stretch) -> bool:
    """Whether somebody else speaks behind a comma: "that it rained, but the mayor said"."""
    for at in range(content[0] + 1, content[1] - 1):
        if prose.quoted[at] or not ("," in prose.gaps[at] or "-" in prose.gaps[at]):
            continue
        if any(
            prose.lower[spot] in _SPEAKING for spot in range(at, min(at + _NAME, content[1])) if not prose.quoted[spot]
        ):
            return True
        if "-" in prose.gaps[at] and prose.lower[at] in _CLAIMED:
            return True
        if prose.lower[at] in ("a", "an") and prose.lower[at + 1] in _CALLED:
            return True  # ", a claim the other side denies"
        if prose.lower[at] in _CLAIMED:
            rest = range(at + 1, content[1])
            return any(prose.lower[spot] in _SPEAKING and not prose.quoted[spot] for spot in rest)
    return False
