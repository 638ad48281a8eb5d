"""Names one letter off a known full name: "Wangi Yi" for Wang Yi."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import cache

from scoring.reading.spelling import fold, full_names, is_name, is_one_slip
from scoring.text.words import find_words
from scoring.values import Document, Span, Word


def find_misspelt_names(document: Document) -> Iterator[Word]:
    """The odd word of each name that differs by one edit from a known name, and is itself no name and no word."""
    for name in document.names:
        for mention in name.mentions:
            if " " in document.text[mention.start : mention.end]:
                yield from _odd_word(document.text, mention)


def _odd_word(text: str, mention: Span) -> Iterator[Word]:
    words = find_words(text, *mention)
    odd = [i for i, word in enumerate(words) if not is_name(fold(word.text))]
    if len(odd) != 1 or len(words[odd[0]].text) < 4:
        return
    names = [fold(word.text) for word in words]
    if any(is_one_slip(names[odd[0]], known) for known in _fillers().get(_gap(names, odd[0]), ())):
        yield words[odd[0]]


def _gap(names: list[str], odd: int) -> str:
    return " ".join([*names[:odd], "*", *names[odd + 1 :]])


@cache
def _fillers() -> dict[str, list[str]]:
    """By a known full name with a gap: the words that fill the gap."""
    found = defaultdict(list)
    for name in full_names():
        parts = name.split(" ")
        for i, part in enumerate(parts):
            found[_gap(parts, i)].append(part)
    return dict(found)
