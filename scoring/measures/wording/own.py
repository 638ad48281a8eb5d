"""The writer's own words: what stands outside quotations and other people's passages. Looked at once an article."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from typing import NamedTuple

from scoring.measures.wording.others import find_others
from scoring.reading.phrases import Phrases, match
from scoring.text.cover import Cover
from scoring.text.remembered import kept_for_the_last
from scoring.values import Document, Evidence, Measurement, Message, Span


class _Own(NamedTuple):
    """How many words are the writer's own, and where each word written stands among ``document.words``."""

    passages: Cover  # of others, without quotation marks
    quoted: Cover  # these and the quotations
    total: int
    places: Mapping[str, Sequence[int]]


@kept_for_the_last
def _look(document: Document) -> _Own:
    places = defaultdict[str, list[int]](list)
    words, lower = document.words, document.lower
    passages = sorted(find_others(document))
    quoted = sorted([*passages, *(Span(*each[:2]) for each in document.quotations)])
    at = count = 0
    for start, end in [*quoted, (words[-1].end, words[-1].end)] if words else ():
        first = bisect_left(words, (start,), lo=at)
        for index, word in enumerate(lower[at:first], at):
            places[word].append(index)
        count += first - at
        at = bisect_left(words, (end,), lo=first)
    return _Own(Cover.of(passages), Cover.of(quoted), count, dict(places))


def own(document: Document, spans: Iterable[Span]) -> list[Span]:
    """The spans that start outside quotations and passages of others."""
    quoted = _look(document).quoted
    return [span for span in spans if not quoted.holds(span.start)]


def outside_passages(document: Document, spans: Iterable[Span]) -> list[Span]:
    """The spans that start outside passages of others; they may be quotations."""
    passages = _look(document).passages
    return [span for span in spans if not passages.holds(span.start)]


def unsaid(document: Document, spans: Sequence[Span]) -> list[Span]:
    """The spans that do not start in what somebody is said to have said, in whatever words."""
    if not spans:
        return []
    said = _said(document)
    return [span for span in spans if not said.holds(span.start)]


@kept_for_the_last
def _said(document: Document) -> Cover:
    return Cover.of(span for each in document.attributions for span in each.content)


def own_words(document: Document) -> int:
    """How many words stand outside quotations."""
    return _look(document).total


def own_places(document: Document) -> Mapping[str, Sequence[int]]:
    """Where each of the writer's own words, in lower case, stands among ``document.words``."""
    return _look(document).places


def is_written(document: Document, text: str) -> bool:
    """Whether the writer has a word written just so."""
    return any(document.words[at].text == text for at in _look(document).places.get(text, ()))


def words_in(document: Document, vocabulary: Set[str]) -> list[Span]:
    """The writer's own words that stand in a vocabulary of lower-case words with straight apostrophes.

    Words in capitals are left out: "US" is no "us".
    """
    places = _look(document).places
    found = sorted([index for word in places.keys() & vocabulary for index in places[word]])
    words = (document.words[index] for index in found)
    return [Span(*word[:2]) for word in words if len(word.text) == 1 or not word.text.isupper()]


def phrases_in(document: Document, phrases: Phrases) -> list[tuple[Span, str]]:
    """The writer's own phrases, each with its label, none over another; nothing but blanks between their words."""
    places, words = _look(document).places, document.words
    found = []
    end = 0
    for at in sorted([index for word in places.keys() & phrases.keys() for index in places[word]]):
        hit = match(phrases, document.lower, at, len(words)) if at >= end else None
        if hit:
            span = Span(words[at].start, words[hit[0] - 1].end)
            if span.end - span.start == sum(len(word.text) + 1 for word in words[at : hit[0]]) - 1:
                found.append((span, hit[1]))
                end = hit[0]
    return found


def rate(document: Document, spans: Iterable[Span], kind: str, per: int) -> Measurement:
    """Marked spans for every ``per`` of the writer's own words, None where there is none."""
    words = own_words(document)
    if not words:
        return Measurement(None)
    marks = (Evidence(span.start, span.end, kind, Message(f"wording.{kind}")) for span in spans)
    evidence = tuple(filter(document.keeps, marks))
    note = None if evidence else Message("wording.none", {"count": len(document.sentences)})
    return Measurement(per * len(evidence) / words, evidence, note)
