"""How well copied passages are found: ``python -m scoring.training.measure_copies DATA``.

Copies are planted: a stretch of sentences with at least ``OWN`` words of the writer's own, its words edited at a rate
(half replaced, a quarter left out, a quarter followed by another), is put into another outlet's report of the same
story (BASIL: 100 stories, three outlets each, written independently). It is found where passages cover at least half of
it. What is found elsewhere between the two is false, unless ``tests/reviews/copies.csv`` names it: the outlets
share some sentences indeed, of agencies or of statements.
"""

from __future__ import annotations

import csv
import random
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from scoring.reading import read
from scoring.stories.passages import Passage, passages
from scoring.stories.wording import wording
from scoring.text.cover import Cover, merge
from scoring.training.jsonl import read_rows
from scoring.values import Article, Document, Span

SHARED = Path(__file__).parents[2] / "tests" / "reviews" / "copies.csv"
RATES = (0.0, 0.15, 0.3, 0.45, 0.6)  # of all words
OWN = 40
LENGTHS = (40, 60, 100, 150)  # words, of which one is drawn
SEED = 6


class Planted(NamedTuple):
    """A copy put into an article: both articles, and where it stands in the one and came from in the other."""

    target: Document
    source: Document
    there: Span
    here: Span


def stories(data: Path) -> list[list[Document]]:
    """The articles of each of BASIL's stories."""
    told: dict[str, list[Document]] = defaultdict(list)
    for row in read_rows(data / "articles" / "basil.jsonl.gz"):
        told[row["meta"]["triplet"]].append(read(Article(row["id"], "", row["text"])))
    return list(told.values())


def plant(told: Sequence[Sequence[Document]], rate: float) -> Iterator[Planted]:
    """A copy in each article of each story that another has a stretch for, edited at a rate; the same every time."""
    chance = random.Random(f"{SEED} {rate}")  # noqa: S311 - drawn to measure, not to hide
    words = [lower for story in told for document in story for lower in document.lower]
    for story in told:
        for number, target in enumerate(story):
            source = story[(number + 1) % len(story)]
            here = _stretch(source, chance)
            if here:
                copied = _edited(source, here, rate, words, chance)
                start = chance.choice(target.paragraphs).start
                text = f"{target.text[:start]}{copied}\n\n{target.text[start:]}"
                there = Span(start, start + len(copied))
                yield Planted(read(Article(target.article.id, "", text)), source, there, here)


def is_found(copy: Planted, found: Sequence[Passage]) -> bool:
    """Whether passages cover half of the own words of a copy in both articles."""
    hits = [each for each in found if _is_of(copy, each)]
    sides = (
        (copy.target, copy.there, [each.one for each in hits]),
        (copy.source, copy.here, [each.other for each in hits]),
    )
    return all(_own_held(*side) >= 0.5 for side in sides)


def _own_held(document: Document, span: Span, found: Sequence[Span]) -> float:
    """The share of the writer's own words in a stretch that stand in what was found."""
    told = wording(document)
    words = [told.starts[own.word] for own in told.own if span.start <= told.starts[own.word] < span.end]
    cover = Cover.of(found)
    return sum(map(cover.holds, words)) / max(1, len(words))


def measure(data: Path) -> Mapping[str, float]:
    """Recall at every rate, and the share of what is found that is copied indeed, at the rate where it is least."""
    told, shared = stories(data), _shared()
    figures, precisions = {}, []
    for rate in RATES:
        copies, right, wrong = 0, 0, 0
        for copy in plant(told, rate):
            found = passages(wording(copy.target), wording(copy.source))
            copies += 1
            right += is_found(copy, found)
            wrong += sum(not _is_of(copy, each) and not _is_shared(copy.source, each, shared) for each in found)
        figures[f"copies found, {rate:.0%} of the words edited"] = right / copies
        precisions.append(right / (right + wrong))
    return {**figures, "precision of copies": min(precisions)}


def _shared() -> Mapping[str, list[Span]]:
    """What outlets share indeed, by article, as somebody judged who looked."""
    spans: dict[str, list[Span]] = defaultdict(list)
    with SHARED.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["verdict"] == "shared":
                for side in ("one", "other"):
                    spans[row[side]].append(Span(int(row[f"{side}_start"]), int(row[f"{side}_end"])))
    return spans


def _is_shared(source: Document, passage: Passage, shared: Mapping[str, list[Span]]) -> bool:
    return _held(passage.other, shared.get(source.article.id, [])) >= 0.5


def _is_of(copy: Planted, passage: Passage) -> bool:
    return _held(passage.one, [copy.there]) >= 0.5 and _held(passage.other, [copy.here]) >= 0.5


def _held(span: Span, spans: Sequence[Span]) -> float:
    """The share of a stretch that others cover."""
    held = sum(max(0, min(span.end, each.end) - max(span.start, each.start)) for each in merge(spans))
    return held / max(1, span.end - span.start)


def _stretch(document: Document, chance: random.Random) -> Span | None:
    """Sentences in a row with enough words, enough of them the writer's own; None where those drawn have not."""
    quoted = Cover.of(Span(each.start, each.end) for each in document.quotations)
    first = last = chance.randrange(len(document.sentences))
    length = chance.choice(LENGTHS)
    while last + 1 < len(document.sentences) and _words(document, first, last) < length:
        last += 1
    span = Span(document.sentences[first].start, document.sentences[last].end)
    inside = document.words[document.sentences[first].first : document.sentences[last].last]
    return span if sum(not quoted.holds(word.start) for word in inside) >= OWN else None


def _words(document: Document, first: int, last: int) -> int:
    return document.sentences[last].last - document.sentences[first].first


def _edited(document: Document, span: Span, rate: float, words: Sequence[str], chance: random.Random) -> str:
    """A stretch with some of its words replaced, left out or followed by another; its marks stay."""
    parts, at = [], span.start
    for word in document.words:
        if span.start <= word.start and word.end <= span.end:
            parts += [document.text[at : word.start], _another(word.text, rate, words, chance)]
            at = word.end
    return "".join([*parts, document.text[at : span.end]])


def _another(word: str, rate: float, words: Sequence[str], chance: random.Random) -> str:
    if chance.random() >= rate:
        return word
    return chance.choice([chance.choice(words), chance.choice(words), "", f"{word} {chance.choice(words)}"])


if __name__ == "__main__":
    for name, figure in measure(Path(sys.argv[1])).items():
        sys.stdout.write(f"{name}: {figure:.3f}\n")
