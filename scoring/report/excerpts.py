"""The sentences of an article with the most telling marks, cut into pieces that are marked or not."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from resources.messages import word
from scoring.report.plain import CUT, plain, window
from scoring.values import Assessment, Document, Span

MOST = 6  # excerpts an article
LENGTH = 420  # characters an excerpt
WIDE = frozenset({"content"})  # marks that cover most of a sentence and single nothing out


class Piece(NamedTuple):
    """A stretch of an excerpt; ``family`` and ``note`` where it is marked."""

    text: str
    family: str | None = None
    note: str | None = None


class Caption(NamedTuple):
    """Why an excerpt is marked, one reason of one family."""

    family: str
    note: str


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A sentence (or a line of page residue) with its marks."""

    pieces: tuple[Piece, ...]
    captions: tuple[Caption, ...]


class _Mark(NamedTuple):
    start: int
    end: int
    family: str
    note: str
    weight: float


def find_excerpts(assessment: Assessment) -> tuple[Excerpt, ...]:
    """The best sentence of every family with marks, then the heaviest others, in the order of the text."""
    passages = _passages(assessment.document)
    marks = _by_passage(passages, _marks(assessment))
    return tuple(_excerpt(assessment.document.text, passages[i], marks[i]) for i in sorted(_pick(marks)))


def _passages(document: Document) -> list[Span]:
    sentences = [Span(sentence.start, sentence.end) for sentence in document.sentences]
    residue = [Span(line.start, line.end) for line in document.residue]
    headline = [document.headline] if document.headline else []
    return sorted(sentences + residue + headline)


def _marks(assessment: Assessment) -> Iterator[_Mark]:
    """A mark weighs its share of its line's points."""
    for line in assessment.lines:
        for mark in line.evidence:
            if mark.kind not in WIDE and mark.sure:
                weight = (abs(line.points) + 0.01) / len(line.evidence)
                yield _Mark(mark.start, mark.end, line.family, word(*mark.note), weight)


def _by_passage(passages: Sequence[Span], marks: Iterable[_Mark]) -> dict[int, list[_Mark]]:
    starts = [passage.start for passage in passages]
    found: dict[int, list[_Mark]] = defaultdict(list)
    for mark in marks:
        i = bisect_right(starts, mark.start) - 1
        if i >= 0 and mark.start < passages[i].end:
            found[i].append(mark)
    return found


def _pick(marks: Mapping[int, Sequence[_Mark]]) -> list[int]:
    best: dict[str, tuple[float, int]] = {}
    totals: dict[int, float] = {}
    for i, found in marks.items():
        weights: dict[str, float] = defaultdict(float)
        for mark in found:
            weights[mark.family] += mark.weight
        totals[i] = sum(weights.values())
        for family, weight in weights.items():
            best[family] = max(best.get(family, (0.0, 0)), (weight, -i))
    first = [-i for _, i in best.values()]
    rest = sorted(totals, key=lambda i: (-totals[i], i))
    return list(dict.fromkeys(first + rest))[:MOST]


def _excerpt(text: str, passage: Span, marks: Sequence[_Mark]) -> Excerpt:
    shown = window(text, passage, max(marks, key=lambda mark: mark.weight).start, LENGTH)
    inside = [mark for mark in marks if mark.start < shown.end and mark.end > shown.start]
    pieces = list(_pieces(text, shown, inside))
    if shown.start > passage.start:
        pieces.insert(0, Piece(CUT))
    if shown.end < passage.end:
        pieces.append(Piece(CUT))
    return Excerpt(tuple(pieces), tuple(_captions(inside)))


def _captions(marks: Sequence[_Mark]) -> Iterator[Caption]:
    """One for every family, by its heaviest mark, in the order of the text."""
    for family in dict.fromkeys(mark.family for mark in sorted(marks)):
        yield Caption(family, max((mark for mark in marks if mark.family == family), key=lambda mark: mark.weight).note)


def _pieces(text: str, shown: Span, marks: Sequence[_Mark]) -> Iterator[Piece]:
    """Where marks overlap the shortest one is shown."""
    ends = {shown.start, shown.end}
    for mark in marks:
        ends |= {min(max(mark.start, shown.start), shown.end), min(max(mark.end, shown.start), shown.end)}
    borders = sorted(ends)
    shortest = sorted(marks, key=lambda mark: (mark.end - mark.start, -mark.weight))
    for start, end in pairwise(borders):
        over = next((m for m in shortest if m.start <= start and end <= m.end), None)
        yield Piece(plain(text[start:end]), *((over.family, over.note) if over else ()))
