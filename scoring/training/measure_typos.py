"""How well the typo measures do: ``python -m scoring.training.measure_typos DATA [--marks]``.

False alarms: marks per 1,000 words of edited news; some of them are real slips, ``--marks`` lists all to look at.
Recall: real misspellings of 1 to 3 edits put into clean news, one to a sentence; a slip that makes a word counts too.
"""

from __future__ import annotations

import argparse
import hashlib
import random
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from rapidfuzz.distance import OSA
from rich.console import Console

from scoring.clean import clean
from scoring.measures.typos import doubled_words, misspellings, punctuation_slips
from scoring.reading import read
from scoring.reading.spelling import suggest, words
from scoring.training.jsonl import read_rows
from scoring.values import Article, Document, Evidence

MEASURES = (misspellings, doubled_words, punctuation_slips)
FURTHEST = 3
_SENTENCE = re.compile(r"(?<=[.!?]\s)|(?<=\n)")
_PLAIN = re.compile(r"\b[A-Za-z]{2,}\b")
SEED = 7


class Slip(NamedTuple):
    """A misspelling put into a text."""

    start: int
    wrong: str
    right: str


class Place(NamedTuple):
    """A word in a sentence of a text."""

    text: int
    sentence: int
    start: int
    end: int


def clean_news(data: Path) -> list[str]:
    """Edited news full of foreign names, headline first."""
    found = read_rows(data / "features" / "typos" / "clean_news_foreign_names.jsonl.gz")
    return [f"{row['title']}\n\n{row['text']}" for row in found]


def polnear(data: Path) -> list[str]:
    """The articles of the New York Times and the Washington Post in PolNeAR."""
    found = read_rows(data / "features" / "attribution" / "polnear.jsonl.gz")
    return [row["text"] for row in found if row["publisher"] in ("nyt", "wash-post")]


def document_of(text: str) -> Document:
    """A text, read."""
    return read(Article("text", "text", clean(text)))


def marks(document: Document) -> list[Evidence]:
    """All marks of the typo measures."""
    return [mark for measure in MEASURES for mark in measure.measure(document).evidence]


def false_alarms(texts: list[str], console: Console, show: bool) -> None:
    """Print the marks per 1,000 words by kind, and the sure ones beside."""
    kinds: Counter[str] = Counter()
    sure: Counter[str] = Counter()
    count = 0
    for text in texts:
        document = document_of(text)
        count += len(document.words)
        for mark in marks(document):
            kinds[mark.kind] += 1
            sure[mark.kind] += mark.sure
            if show:
                around = document.text[max(0, mark.start - 40) : mark.end + 40].replace("\n", " / ")
                kind = mark.kind if mark.sure else f"{mark.kind}, unsure"
                console.print(f"  {kind}: {document.text[mark.start : mark.end]!r} in {around!r}", markup=False)
    for kind, number in [*kinds.most_common(), ("all", kinds.total())]:
        surely = sure.total() if kind == "all" else sure[kind]
        each = f"{1000 * number / count:.3f} per 1,000 words"
        console.print(f"  {kind}: {number}, {each}; sure {surely}, {1000 * surely / count:.3f}")


def pairs(data: Path) -> dict[str, list[str]]:
    """Real misspellings, by the right word."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for row in read_rows(data / "features" / "typos" / "misspelling_pairs.jsonl.gz"):
        wrong, right = row["wrong"], row["right"]
        if (wrong + right).isalpha() and (wrong + right).islower() and 1 <= OSA.distance(wrong, right) <= FURTHEST:
            found[right].append(wrong)
    return found


def is_trained_on(right: str) -> bool:
    """Whether the model of slips learns from the misspellings of this word; recall on the others is the fairer."""
    return hashlib.sha256(right.encode()).digest()[0] % 2 == 0


def inject(texts: list[str], wrongs: dict[str, list[str]]) -> Iterator[tuple[str, list[Slip]]]:
    """The texts with slips, and where they are: each pair of the list alike, at most one slip to a sentence."""
    chance = random.Random(SEED)  # noqa: S311
    sentences = [_SENTENCE.split(text) for text in texts]
    places: defaultdict[str, list[Place]] = defaultdict(list)
    for t, pieces in enumerate(sentences):
        for s, piece in enumerate(pieces):
            for match in _PLAIN.finditer(piece):
                places[match.group().lower()].append(Place(t, s, *match.span()))
    chosen: dict[tuple[int, int], tuple[Place, str]] = {}
    pairs = [(wrong, right) for right, all_wrong in wrongs.items() for wrong in all_wrong if right in places]
    for wrong, right in chance.sample(pairs, len(pairs)):
        place = chance.choice(places[right])
        chosen.setdefault((place.text, place.sentence), (place, wrong))
    for t, pieces in enumerate(sentences):
        yield _changed(pieces, {s: slip for (text, s), slip in chosen.items() if text == t})


def _changed(pieces: list[str], chosen: dict[int, tuple[Place, str]]) -> tuple[str, list[Slip]]:
    text = ""
    slips: list[Slip] = []
    for s, piece in enumerate(pieces):
        if s in chosen:
            place, wrong = chosen[s]
            right = piece[place.start : place.end]
            wrong = wrong.capitalize() if right[0].isupper() else wrong
            slips.append(Slip(len(text) + place.start, wrong, right))
            text += piece[: place.start] + wrong + piece[place.end :]
        else:
            text += piece
    return text, slips


def recall(texts: list[str], wrongs: dict[str, list[str]]) -> Iterator[tuple[Slip, bool, bool]]:
    """Each slip put in, whether it was marked, and whether surely."""
    for text, slips in inject([clean(text) for text in texts], wrongs):
        document = document_of(text)
        evidence = misspellings.measure(document).evidence
        found = {place: mark.sure for mark in evidence for place in range(mark.start, mark.end)}
        for slip in slips:
            if document.text[slip.start :].startswith(slip.wrong):
                yield slip, slip.start in found, found.get(slip.start, False)


def print_recall(results: list[tuple[Slip, bool, bool]], console: Console) -> None:
    """Print the recall of all marks and of the sure ones, and how often the first suggestion is right."""
    real = sum(slip.wrong.lower() in words() for slip, _, _ in results)
    console.print(f"Recall of {len(results)} slips; {real} are words of their own")
    for name, some in (
        ("all", results),
        ("written small", [each for each in results if each[0].wrong.islower()]),
        ("of words that the model did not learn from", [r for r in results if not is_trained_on(r[0].right.lower())]),
    ):
        hits, sure = sum(hit for _, hit, _ in some) / len(some), sum(sure for _, _, sure in some) / len(some)
        console.print(f"  {name} ({len(some)}): {hits:.4f}, sure marks {sure:.4f}")
    found = [slip for slip, hit, _ in results if hit][:500]
    right = sum(suggest(slip.wrong) == slip.right for slip in found)
    console.print(f"First suggestion right: {right / len(found):.3f} of {len(found)}")


def main() -> None:
    """Print false alarms, recall and how often the first suggestion is right."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--marks", action="store_true", help="list every mark")
    options = parser.parse_args()
    console = Console(soft_wrap=True)
    news = clean_news(options.data)
    for name, texts in (("clean news with foreign names", news), ("PolNeAR, two papers", polnear(options.data))):
        console.print(f"False alarms, {name} ({len(texts)} articles)")
        false_alarms(texts, console, options.marks)
    results = list(recall(news, pairs(options.data)))
    print_recall(results, console)
    if options.marks:
        missed = Counter((s.wrong, s.right) for s, hit, _ in results if not hit and s.wrong.lower() not in words())
        console.print("Missed though no words:", missed.most_common(60))


if __name__ == "__main__":
    main()
