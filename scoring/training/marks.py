"""What one article shows its reader, mark by mark, family by family, and which of it people review.

A mark of several parts, such as source, cue and content, is one. Its kind tells all that a reader sees beside the
words, so that a verdict holds only as long as the mark stays the same.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from scoring.measures.register import MEASURES
from scoring.values import Analysis, Evidence

FAMILIES = tuple(dict.fromkeys(each.family for each in MEASURES))
MOST = 3  # marks of a family reviewed in one article
SEED = "20261123"  # of the articles sampled and of the draw
_KEY_LENGTH = 8
_COUNTED = frozenset({"everyday_words"})  # their notes tell who writes a word more often: that is counted, not judged


class Place(NamedTuple):
    """Where a mark stands, and of which kind: enough to know it again."""

    dataset: str
    id: str
    start: int
    end: int
    kind: str

    def lot(self, seed: str) -> str:
        """What the draw gives the mark: the same whatever other marks there are."""
        return hashlib.sha256("|".join((seed, *map(str, self))).encode()).hexdigest()

    def key(self) -> str:
        """A short name, for a reviewer to write down."""
        return self.lot("key")[:_KEY_LENGTH]


class Mark(NamedTuple):
    """A mark and its parts, in the order of the text."""

    place: Place
    parts: tuple[Evidence, ...]


def find_marks(dataset: str, analysis: Analysis, family: str) -> list[Mark]:
    """All marks of a family on an article of which the program is sure; what two measures mark alike is one mark."""
    measures = [each.id for each in MEASURES if each.family == family and each.id not in _COUNTED]
    all_parts = [parts for measure in measures for parts in _grouped(analysis, measure)]
    groups = [parts for parts in all_parts if len(parts) > 1]
    known = {_look(part) for parts in groups for part in parts}
    single = [parts for parts in all_parts if len(parts) == 1 and _look(parts[0]) not in known]
    found = (_mark(dataset, analysis.document.article.id, parts) for parts in (*groups, *single))
    return sorted({mark.place: mark for mark in found}.values(), key=lambda mark: mark.place)


def draw(marks: Iterable[Mark], seed: str = SEED) -> list[Mark]:
    """The few marks of one article and family that people review."""
    return sorted(marks, key=lambda mark: mark.place.lot(seed))[:MOST]


def _look(part: Evidence) -> tuple[int, int, str]:
    return part.start, part.end, part.kind


def _grouped(analysis: Analysis, measure: str) -> Iterator[tuple[Evidence, ...]]:
    groups: dict[int, list[Evidence]] = {}
    for each in (mark for mark in analysis.measurements[measure].evidence if mark.sure):
        if each.group is None:
            yield (each,)
        else:
            groups.setdefault(each.group, []).append(each)
    yield from (tuple(sorted(parts, key=lambda part: (part.start, part.end))) for parts in groups.values())


def _mark(dataset: str, id: str, parts: tuple[Evidence, ...]) -> Mark:
    start, end = min(part.start for part in parts), max(part.end for part in parts)
    return Mark(Place(dataset, id, start, end, _kind(parts, start)), parts)


def _kind(parts: tuple[Evidence, ...], start: int) -> str:
    """The notes' names (``source_person+cue+quoted``); of several parts also a digest of where each stands."""
    names = [part.note.id.split(".", 1)[1] for part in parts]
    if len(parts) == 1:
        return names[0]
    places = " ".join(f"{part.kind} {part.start - start} {part.end - start}" for part in parts)
    return f"{'+'.join(dict.fromkeys(names))}:{hashlib.sha256(places.encode()).hexdigest()[:_KEY_LENGTH]}"
