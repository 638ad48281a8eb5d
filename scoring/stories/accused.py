"""Who is blamed for something: the name behind "accused", "blamed", "condemned", or before "was accused of"."""

from __future__ import annotations

from collections.abc import Iterator

from scoring.reading.word_lists import word_list
from scoring.text.places import last_from
from scoring.values import Document, Span

_NEAR = 4  # words between the word of blame and the name: "accused the government of President Aya Storm"
_HELPERS = frozenset(("is", "are", "was", "were", "been", "being", "be", "stands", "stand"))


def find_accused(document: Document) -> tuple[Span, ...]:
    """The mentions of names that somebody blames, in order."""
    return tuple(sorted(set(_found(document))))


def _found(document: Document) -> Iterator[Span]:
    blame, unblamed = word_list("blame", "stories"), word_list("unblamed", "stories")
    mentions = sorted(mention for name in document.names for mention in name.mentions)
    for sentence in document.sentences:
        for number in range(sentence.first, sentence.last):
            if document.lower[number] in blame:
                before = document.lower[max(sentence.first, number - 2) : number]
                if not unblamed.isdisjoint(before):
                    continue
                if _HELPERS.isdisjoint(before):
                    yield from _after(document, mentions, number, sentence.last)
                else:
                    yield from _before(document, mentions, number, sentence.first)


def _after(document: Document, mentions: list[Span], number: int, last: int) -> Iterator[Span]:
    """The first name within a few words behind the word of blame."""
    end = document.words[min(last, number + 2 + _NEAR) - 1].end
    at = last_from(mentions, document.words[number].end) + 1
    if at < len(mentions) and mentions[at].start < end:
        yield mentions[at]


def _before(document: Document, mentions: list[Span], number: int, first: int) -> Iterator[Span]:
    """The last name within a few words before "was accused"."""
    start = document.words[max(first, number - 2 - _NEAR)].start
    at = last_from(mentions, document.words[number].start)
    if at >= 0 and mentions[at].start >= start:
        yield mentions[at]
