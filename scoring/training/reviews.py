"""How often a mark is wrong, by the verdicts of people who looked: ``python -m scoring.training.reviews DATA``.

Marks the sampled articles with today's program and prints for each family how many reviewed marks are still made, how
many of these are wrong, and how many of today's sample nobody saw. Exit status 1 where one in twenty or more is wrong,
or where people saw less than four fifths of the sample. ``docs/reviews.md`` tells how to review.
"""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from resources.messages import word
from scoring.engine import analyse
from scoring.training.corpora import read_corpus
from scoring.training.marks import FAMILIES, Mark, draw, find_marks
from scoring.training.verdicts import FOLDER, Verdicts, load, record, rows
from scoring.values import Analysis

WRONG = 0.05  # of the reviewed marks; at or above it a family fails
REVIEWED = 0.8  # of today's sample; below it nobody can tell
BEFORE, AFTER, LONGEST = 350, 200, 1500  # characters of context, and of a mark, on a sheet


class Rate(NamedTuple):
    """The reviews of a family against today's marks."""

    made: int  # reviewed marks that the program still makes
    wrong: int  # of these
    sample: int  # marks that people should have seen today
    missing: int  # of these, not reviewed

    @property
    def holds(self) -> bool:
        """Few enough are wrong, and enough were looked at."""
        return self.wrong < WRONG * max(1, self.made) and self.sample - self.missing >= REVIEWED * self.sample

    def __str__(self) -> str:
        share = f" ({100 * self.wrong / self.made:.1f}%)" if self.made else ""
        seen = f"{self.made} reviewed marks still made, {self.wrong} wrong{share}"
        return f"{seen}; of today's sample of {self.sample} not reviewed: {self.missing}"


class Marked(NamedTuple):
    """A sampled article with a family's marks, and those drawn for review."""

    analysis: Analysis
    family: str
    marks: Sequence[Mark]
    drawn: Sequence[Mark]


def mark_sample(data: Path, folder: Path = FOLDER) -> Iterator[Marked]:
    """The sampled articles as today's program marks them; a corpus that DATA lacks is left out, aloud."""
    wanted: defaultdict[str, set[str]] = defaultdict(set)
    for row in rows(folder / "articles.csv"):
        wanted[row["dataset"]].add(row["id"])
    for dataset, ids in wanted.items():
        if not (data / dataset).is_file():
            sys.stderr.write(f"SKIPPED {len(ids)} articles of {dataset}: it is not in {data.name}\n")
            continue
        for each in read_corpus(data / dataset, ids):
            analysis = analyse(each.article)
            for family in FAMILIES:
                marks = find_marks(dataset, analysis, family)
                yield Marked(analysis, family, marks, draw(marks))


def rate(sample: Iterable[Marked], verdicts: Verdicts) -> Rate:
    """Count a family's reviews."""
    made = wrong = drawn = missing = 0
    for each in sample:
        said = [verdicts[mark.place].verdict for mark in each.marks if mark.place in verdicts]
        made += len(said)
        wrong += said.count("wrong")
        drawn += len(each.drawn)
        missing += sum(mark.place not in verdicts for mark in each.drawn)
    return Rate(made, wrong, drawn, missing)


def sheet(analysis: Analysis, mark: Mark) -> str:
    """A mark as a reviewer sees it: its key and kind, its words in their context, and what its notes say."""
    text, place = analysis.document.text, mark.place
    shown = ""
    at = place.start
    for part in mark.parts:
        shown += f"{text[at : part.start]}[{part.kind}: {text[max(at, part.start) : part.end]}]"
        at = max(at, part.end)
    shown = shown if len(shown) <= LONGEST else f"{shown[:LONGEST]} …]"
    shown = f"{text[max(0, place.start - BEFORE) : place.start]}{shown}{text[at : at + AFTER]}"
    notes = dict.fromkeys(word(*part.note) for part in mark.parts)
    head = f"{place.key()}  {place.kind}  {place.id}  {analysis.document.title[:60]}"
    return "\n".join([head, "  " + shown.replace("\n", " ¶ "), *(f"  - {note}" for note in notes), ""])


def main(folder: Path = FOLDER) -> int:
    """Print the rates, or a sheet, or take in verdicts."""
    options = _options()
    sample = list(mark_sample(options.data, folder))
    if options.sheet:
        return _print_sheet(sample, options.sheet, load(options.sheet, folder))
    if options.record:
        keys = {mark.place.key(): (each.family, mark.place) for each in sample for mark in each.marks}
        strange = record(options.record, keys, folder)
        if strange:
            _say(f"no mark of today has these keys: {', '.join(strange)}")
        return int(bool(strange))
    rates = {family: rate((x for x in sample if x.family == family), load(family, folder)) for family in FAMILIES}
    for family, found in rates.items():
        _say(f"{family}: {found}{'' if found.holds else ' FAILS'}")
    return int(not sample or not all(found.holds for found in rates.values()))


def _print_sheet(sample: Iterable[Marked], family: str, verdicts: Verdicts) -> int:
    for each in sample:
        if each.family == family:
            for mark in each.drawn:
                if mark.place not in verdicts:
                    _say(sheet(each.analysis, mark))
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="How often a mark is wrong, by people's verdicts.")
    parser.add_argument("data", type=Path)
    only = parser.add_mutually_exclusive_group()
    only.add_argument("--sheet", choices=FAMILIES, help="print the marks of a family that wait for a verdict")
    only.add_argument("--record", type=Path, metavar="FILE", help="take in a CSV file: key,verdict,reason")
    return parser.parse_args()


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")


if __name__ == "__main__":
    sys.exit(main())
