"""A word taken for one that sounds alike, told by its neighbour: "could of", "it's own"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import compress

from scoring.measures.typos.lists import listed
from scoring.reading.spelling import fold
from scoring.values import Document, Evidence, Message


def find_taken_for_another(document: Document) -> Iterator[Evidence]:
    """Marks both words; "could of course" is right."""
    meant, words = _meant(), document.words
    for i in compress(range(1, len(words)), map(_seconds().__contains__, document.lower[1:])):
        first, second = words[i - 1], words[i]
        pair = fold(first.text).lower(), second.text
        after = words[i + 1].text if i + 1 < len(words) else ""
        if pair in meant and after != "course" and document.text[first.end : second.start] == " ":
            note = Message("typos.taken_for_another", {"words": " ".join(pair), "other": meant[pair]})
            yield Evidence(first.start, second.end, "misspelling", note)


@cache
def _seconds() -> frozenset[str]:
    return frozenset(second for _, second in _meant())


@cache
def _meant() -> dict[tuple[str, str], str]:
    """By both words what is meant."""
    found = {}
    for each in listed("taken_for_another"):
        wrong, _, right = each.replace("_", " ").partition(":")
        one, other = wrong.split(" ")
        found[one, other] = right
    return found
