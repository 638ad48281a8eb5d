"""Second-hand words: who passed them on ("BelTA, quoted by the BBC"; "he told Tass"; "Reuters, citing aides").

Only outlets count as go-betweens; they are known by their words ("Radio", "Tass", "news agency").
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from scoring.reading.sources import head_of
from scoring.reading.word_lists import word_list
from scoring.values import Attribution, Sentence, Span, Word

_OUTLET = (
    r"((?:the )?(?:[a-z][a-z-]{1,20} ){0,5}[A-Z][\w&’'-]{0,20}"
    r"(?:(?: (?:of|for|and|the|de|du|al))? [A-Z0-9][\w&’'-]{0,20}){0,5}"
    r"(?: (?:state )?(?:news )?(?:agency|newspaper|magazine|network|television|radio)\b)?)"
)
_KEYS = word_list("passing_on", "attribution_sources")
_TOLD = re.compile(rf"(?:told|tells|telling) {_OUTLET}")
_PASSED_ON = re.compile(
    rf"(?:(?:quoted|cited|reported|relayed|carried|broadcast|aired|published)(?: as (?:saying|telling))? (?:by|on|in)"
    rf"|interviews? with|(?:speaking|spoke|statement|remarks|comments) to) {_OUTLET}"
)
_AS_SAYING = re.compile(r"\w{4,6} [^.;\n“”\"]{3,90}? as (?:saying|telling)\b")
_OUTLET_BEFORE = re.compile(_OUTLET + r" (?:has |had )?$")
_CITING = re.compile(r",? (?:citing|quoting) ")
_CITED_BEFORE = re.compile(r"(?:Citing|Quoting) [^.;\n“”\"]{3,100}, ")
_NEAR = 60  # characters between a go-between and the cue of what it passes on
_BESIDE = 6  # attributions on either side that are looked at
_BACK = 100  # characters before "quoted" in which its outlet stands
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def pass_on(
    text: str, sentences: Sequence[Sentence], words: Sequence[Word], attributions: Sequence[Attribution]
) -> tuple[Attribution, ...]:
    """The attributions, with the outlet that passed each on where there is one."""
    starts = [sentence.start for sentence in sentences]
    within: list[list[int]] = [[] for _ in sentences]
    for at, each in enumerate(attributions):
        within[max(bisect_right(starts, each.cue.start) - 1, 0)].append(at)
    for here in within:
        here.sort(key=lambda at: attributions[at].cue.start)
    via: dict[int, Span] = {}
    speaking = [(sentence, here) for sentence, here in zip(sentences, within, strict=True) if here]
    for sentence, here in speaking:
        via.update(_by_outlets(text, sentence, attributions, here))
    for sentence, here in speaking:
        for start, _, word in words[sentence.first : sentence.last]:
            if word in _KEYS:
                via.update(_by_words(text, sentence, attributions, here, start))
    return tuple(each._replace(via=via[at]) if at in via else each for at, each in enumerate(attributions))


def _by_outlets(
    text: str, sentence: Sentence, attributions: Sequence[Attribution], here: Sequence[int]
) -> Iterator[tuple[int, Span]]:
    """What outlets report: that somebody said, or what they cite."""
    for place, at in enumerate(here):
        source, kind = attributions[at].source, attributions[at].source_kind
        if source is None or kind not in ("organisation", "document"):
            continue
        if not is_outlet(head_of(text[source.start : source.end])):
            continue
        cites = _CITING.match(text, source.end) or _CITING.search(text, source.start, source.end)
        if cites or _CITED_BEFORE.fullmatch(text, sentence.start, source.start):
            yield at, source
        for inner in here[max(0, place - _BESIDE) : place + _BESIDE]:
            if inner != at and _holds(attributions[at], attributions[inner]):
                yield inner, source


def _by_words(
    text: str, sentence: Sentence, attributions: Sequence[Attribution], here: Sequence[int], start: int
) -> Iterator[tuple[int, Span]]:
    """Go-betweens named behind "quoted by", "told", "in an interview with", or before "quoted ... as saying"."""
    told = _TOLD.match(text, start, sentence.end)
    passed = told or _PASSED_ON.match(text, start, sentence.end)
    quoted = None if passed else _AS_SAYING.match(text, start, sentence.end)
    found = passed or (_OUTLET_BEFORE.search(text, max(sentence.start, start - _BACK), start) if quoted else None)
    if not found or not is_outlet(found[1]):
        return
    end = quoted.end() if quoted else found.end()
    place = bisect_left(here, start, key=lambda at: attributions[at].cue.start)
    nearest = min(
        here[max(0, place - _BESIDE) : place + _BESIDE], key=lambda at: _distance(attributions[at].cue, start, end)
    )
    source = attributions[nearest].source
    near = _distance(attributions[nearest].cue, start, end) <= (0 if told else _NEAR)
    if near and not (passed and source and source.start < found.end(1) and found.start(1) < source.end - 1 and told):
        yield nearest, Span(*found.span(1))


def _holds(outer: Attribution, inner: Attribution) -> bool:
    """Whether somebody's words are told as what an outlet reports."""
    if inner.source is None or inner.source == outer.source:
        return False
    return any(span.start <= inner.cue.start and inner.cue.end <= span.end for span in outer.content)


def _distance(cue: Span, start: int, end: int) -> int:
    return max(cue.start - end, start - cue.end, 0)


def is_outlet(text: str) -> bool:
    """Whether somebody is an outlet, by the words of the name, or as a kind: "the state news agency"."""
    words = _WORD.findall(text)
    if "device" in words:
        return False  # "unsupported on your device Media caption"
    if "news agency" in text or not word_list("kinds_of_outlet", "attribution_sources").isdisjoint(words):
        return True
    return any(word[0].isupper() and word.lower() in word_list("media", "attribution_sources") for word in words)
