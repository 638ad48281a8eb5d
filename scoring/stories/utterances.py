"""What somebody said, sentence by sentence: the words, whose they are, and whether they are in quotation marks."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple

from scoring.reading.chains import is_outlet
from scoring.reading.figures import is_thing
from scoring.reading.function_words import FUNCTION_WORDS
from scoring.reading.names import parts
from scoring.reading.sources import head_of
from scoring.reading.word_lists import word_list
from scoring.reading.word_looks import all_lowered
from scoring.stories.numbers import find_numbers
from scoring.stories.words_alike import base_form, weight
from scoring.text.cover import Cover
from scoring.text.places import last_from, number_at
from scoring.text.words import find_words
from scoring.values import Attribution, Document, Span, Word

_LEAST = 4  # words; of fewer nobody can say whose they are
_QUOTED = 0.6  # share of the words in quotation marks that makes an utterance direct
_MOST = 120  # words of an utterance that are looked at
_TOLD = 0.2  # share up to which it is told in the writer's words
_TRIMMED = 12  # characters by which reading may have cut a quotation short
_NUMBER = 4.0  # what a number tells
_NAME = 0.6  # how much of its weight a word with a capital keeps: all who speak of an event name the same people

Spans = tuple[Span, ...]


class Term(NamedTuple):
    """A content word of an utterance: which of its words, its base form, how much it tells."""

    at: int
    base: str
    weight: float


@dataclass(frozen=True)
class Utterance:
    """One sentence of what somebody said; ``spans`` of it where the writer cut in ("A," he said, "B").

    ``quoted`` tells of each word whether it stands in quotation marks; ``speaker`` is a person's name as the article
    has it in full, None where it is not clear.
    """

    spans: Spans
    text: str
    words: tuple[Word, ...]
    lower: tuple[str, ...]
    quoted: tuple[bool, ...]
    speaker: str | None = None

    def __hash__(self) -> int:
        return hash(self.text)  # which Python remembers: pairs of utterances are looked up often

    @property
    def direct(self) -> bool:
        """Whether most of it is in quotation marks."""
        return sum(self.quoted) >= _QUOTED * len(self.quoted)

    @property
    def told(self) -> bool:
        """Whether nearly all of it is the writer's paraphrase."""
        return sum(self.quoted) <= _TOLD * len(self.quoted)

    @cached_property
    def terms(self) -> tuple[Term, ...]:
        """Its content words; a number is one, however it is written."""
        return tuple(_terms(self.lower, [word.text for word in self.words]))

    @cached_property
    def weight(self) -> float:
        """How much its content words tell together."""
        return sum(term.weight for term in self.terms)


def utterance(text: str, direct: bool = True, speaker: str | None = None, spans: Sequence[Span] = ()) -> Utterance:
    """The utterance that stands in stretches of a text; in all of it where none are given."""
    spans = tuple(spans) or (Span(0, len(text)),)
    words = tuple([word for start, end in spans for word in find_words(text, start, end)])[:_MOST]
    said = " ".join(text[start:end] for start, end in spans)
    return Utterance(spans, said, words, tuple(all_lowered(words)), (direct,) * len(words), speaker)


def find_utterances(document: Document) -> tuple[Utterance, ...]:
    """The utterances of a document, in order; quoted words that nobody is named for among them."""
    quoted = Cover.of(Span(each.start, each.end) for each in document.quotations)
    people = _people(document)
    taken: list[Span] = []
    found = []
    for spans, each in _candidates(document, quoted):
        if any(_is_taken(taken, span) for span in spans):
            continue
        speaker = _speaker(document, people, each, spans[0].start) if each else None
        made = utterance(document.text, speaker=speaker, spans=spans)
        if len(made.words) >= _LEAST:
            found.append(replace(made, quoted=tuple(quoted.holds(word.start) for word in made.words)))
            for span in spans:
                insort(taken, span)
    return tuple(sorted(found, key=lambda each: each.spans))


def _terms(lower: Sequence[str], texts: Sequence[str]) -> Iterator[Term]:
    numbers = {number.first: number for number in find_numbers(lower) if not number.weak}
    stop = 0
    for at, word in enumerate(lower):
        if at < stop:
            continue
        if at in numbers:
            stop = numbers[at].last
            yield Term(at, f"{numbers[at].value:.2g}", _NUMBER)
        elif word not in FUNCTION_WORDS and (base := base_form(word)) and base not in word_list("light", "drift"):
            yield Term(at, base, weight(base) * (_NAME if at and texts[at][0].isupper() else 1))


def _candidates(document: Document, quoted: Cover) -> Iterator[tuple[Spans, Attribution | None]]:
    """Stretches by sentence, the surest first: words in quotation marks, then by the attribution, then the shortest.

    Quotations that no attribution has come last.
    """
    said = [
        (
            (
                not all(quoted.holds(*span) for span in spans),
                not each.sure,
                sum(end - start for start, end in spans),
                spans,
            ),
            each,
        )
        for each in document.attributions
        for spans in _by_sentence(document, each.content)
        if each.sure or any(_is_quoted(quoted, span) for span in spans)
    ]
    yield from ((key[-1], each) for key, each in sorted(said, key=lambda each: each[0]))
    for each in document.quotations:
        yield from ((spans, None) for spans in _by_sentence(document, [Span(each.start, each.end)]))


def _is_quoted(quoted: Cover, span: Span) -> bool:
    """Whether some of the words are in quotation marks."""
    return quoted.holds(span.start) or bisect_left(quoted.starts, span.start) < bisect_left(quoted.starts, span.end)


def _by_sentence(document: Document, content: Sequence[Span]) -> Iterator[Spans]:
    """The stretches of each sentence that the content reaches into."""
    spans: list[Span] = []
    first = max(0, last_from(document.sentences, content[0].start))
    for sentence in document.sentences[first : last_from(document.sentences, content[-1].end) + 1]:
        here = [
            Span(max(start, sentence.start), min(end, sentence.end))
            for start, end in (_to_the_mark(document, span) for span in content)
            if start < sentence.end and sentence.start < end
        ]
        if spans and here and not _goes_on(document.text, spans[-1], here[0]):
            yield tuple(spans)
            spans = []
        spans += [_without_that(document.text, span) for span in here]
    if spans:
        yield tuple(spans)


def _goes_on(text: str, before: Span, behind: Span) -> bool:
    """Whether a full stop ended no sentence: small letters follow, or a lone word stood before it ("Mr.")."""
    return text[behind.start].islower() or " " not in text[before.start : before.end]


def _to_the_mark(document: Document, span: Span) -> Span:
    """What is said up to the closing quotation mark, where but a word or two stand before it."""
    at = number_at(document.quotations, span.end)
    end = document.quotations[at].end if at is not None else span.end
    return Span(span.start, end) if end - span.end <= _TRIMMED else span


def _without_that(text: str, span: Span) -> Span:
    """What is said, without the writer's "that" before it."""
    that = text.startswith("that ", span.start, span.end) and span.end - span.start > len("that ")
    return Span(span.start + len("that "), span.end) if that else span


def _is_taken(taken: Sequence[Span], span: Span) -> bool:
    """Whether an utterance has some of the words already."""
    at = bisect_right(taken, span)
    return any(each.start < span.end and span.start < each.end for each in taken[max(0, at - 1) : at + 1])


def _people(document: Document) -> list[tuple[int, str]]:
    """Where a person may be named, and the name in full, in order."""
    names = (name for name in document.names if not is_thing(name) and not _is_adjective(name.text))
    return sorted((mention.start, name.text) for name in names for mention in name.mentions)


def _is_adjective(name: str) -> bool:
    """Whether a name is none: "The", "Democratic"."""
    return name.lower() in FUNCTION_WORDS or name in parts("adjectives")


def _speaker(document: Document, people: Sequence[tuple[int, str]], each: Attribution, start: int) -> str | None:
    """The full name of the person who speaks; only in the paragraph of the cue: whose words go on below is a guess."""
    source = each.speaker or each.source
    if source is None or each.source_kind in ("document", "unnamed") or not _is_beside(document, each.cue.start, start):
        return None
    end = source.start + len(head_of(document.text[source.start : source.end]))
    at = bisect_left(people, (end, "")) - 1
    named = at >= 0 and people[at][0] >= source.start and not is_outlet(document.text[source.start : end])
    return people[at][1] if named else None


def _is_beside(document: Document, one: int, other: int) -> bool:
    return last_from(document.paragraphs, one) == last_from(document.paragraphs, other)
