"""The values that the comparison of a story's articles speaks in: each frozen, each one idea.

Articles are numbered by their place in the story; positions are code points into the cleaned text of the article.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple, get_args

from scoring.values import Span

DifferenceKind = Literal[
    "speaker changed",
    "negation changed",
    "number changed",
    "hedge removed",
    "paraphrase made a quote",
    "cut",
    "reworded",
    "same",
]
GRAVEST_FIRST: tuple[DifferenceKind, ...] = get_args(DifferenceKind)


class Place(NamedTuple):
    """A stretch of one of the articles."""

    article: int
    start: int
    end: int


class Variant(NamedTuple):
    """One article's wording of an utterance; ``spans`` of it where the writer cut in ("A," he said, "B").

    ``speaker`` is the name in this article, None where it gives none.
    """

    place: Place
    spans: tuple[Span, ...]
    text: str
    direct: bool
    speaker: str | None


class Edit(NamedTuple):
    """Words that stand in one wording where other words, or none, stand in the other; a span may be empty."""

    one: Span
    other: Span


class Change(NamedTuple):
    """Words of a variant that differ; ``grave`` where a change of meaning rests on them: often on a few of others."""

    span: Span
    grave: bool


@dataclass(frozen=True, slots=True)
class Difference:
    """What changed between two of a quote's variants, by their numbers: all that did, the gravest first.

    ``edits`` are the words that differ, in the order of the first variant; ``grave`` those on which a change of
    meaning rests.
    """

    one: int
    other: int
    kinds: tuple[DifferenceKind, ...]
    edits: tuple[Edit, ...]
    grave: tuple[Edit, ...] = ()


@dataclass(frozen=True, slots=True)
class Quote:
    """One utterance of one sentence in the wordings of two or more articles, one of each.

    ``differences`` sets each other variant against the fullest one.
    """

    speaker: str | None
    variants: tuple[Variant, ...]
    differences: tuple[Difference, ...]

    @property
    def kind(self) -> DifferenceKind:
        """The gravest of all differences."""
        found = {kind for each in self.differences for kind in each.kinds}
        return next(kind for kind in GRAVEST_FIRST if kind in found)

    def changes(self, variant: int) -> Iterator[Change]:
        """The words of a variant that differ from those that it is set against, or they from its own."""
        for each in self.differences:
            if variant in (each.one, each.other):
                side = int(variant == each.other)
                found = [Change(edit[side], edit in each.grave) for edit in each.edits]
                found += [Change(edit[side], grave=True) for edit in each.grave if edit not in each.edits]
                yield from (change for change in found if change.span.start < change.span.end)
