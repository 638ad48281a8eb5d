"""A writer's own content words: what tells one report from another.

Quoted words are the speaker's and function words everybody's. Little memory, for thousands lie side by side.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from sys import intern
from typing import NamedTuple

from scoring.reading.function_words import FUNCTION_WORDS
from scoring.text.cover import Cover
from scoring.values import Document, Span

NAME = 0.3  # the weight of a name or a figure, which whoever reports an event needs; another word's is 1


class Own(NamedTuple):
    """A content word: its number among the words of the article, its stem, its weight."""

    word: int
    stem: str
    weight: float


class Wording(NamedTuple):
    """An article for comparing: all its words as lexicons write them and where they stand, and the writer's own.

    ``places`` are the numbers of the own words by stem, ``sentences`` those at which a sentence begins, and their end.
    """

    lower: Sequence[str]
    starts: Sequence[int]
    ends: Sequence[int]
    own: Sequence[Own]
    places: Mapping[str, Sequence[int]]
    sentences: Sequence[int]

    def span(self, first: int, end: int) -> Span:
        """The stretch of text from one word to before another."""
        return Span(self.starts[first], self.ends[end - 1])

    def share(self, spans: Sequence[Span]) -> float:
        """The share of the own words that stand in some stretches, 0 to 1."""
        cover = Cover.of(spans)
        return sum(cover.holds(self.starts[each.word]) for each in self.own) / max(1, len(self.own))


def wording(document: Document) -> Wording:
    """The words of an article, for comparing."""
    own = tuple(_own(document))
    places: dict[str, list[int]] = defaultdict(list)
    for place, each in enumerate(own):
        places[each.stem].append(place)
    numbers = [each.word for each in own]
    return Wording(
        tuple(map(intern, document.lower)),
        array("I", [word.start for word in document.words]),
        array("I", [word.end for word in document.words]),
        own,
        dict(places),
        array("I", [*(bisect_left(numbers, sentence.first) for sentence in document.sentences), len(own)]),
    )


def _own(document: Document) -> Iterator[Own]:
    quoted = Cover.of(Span(each.start, each.end) for each in document.quotations)
    firsts = {sentence.first for sentence in document.sentences}
    for number, (word, lower) in enumerate(zip(document.words, document.lower, strict=True)):
        if lower in FUNCTION_WORDS or len(lower) < 2 or quoted.holds(word.start):
            continue
        is_name = word.text[0].isdigit() or (word.text[0].isupper() and number not in firsts)
        yield Own(number, intern(lower.removesuffix("'s").removesuffix("s")), NAME if is_name else 1.0)
