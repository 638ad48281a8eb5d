"""How well every family reads, against pinned floors: ``python -m scoring.training.benchmark DATA``, some four minutes.

Prints each figure with its floor and the best known elsewhere, and fails where one fell. A floor holds for the data it
was set on, told by its SHA-256; lowering one needs a reason in the commit.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from resources import ROOT
from scoring.training import (
    measure_attribution,
    measure_claims,
    measure_copies,
    measure_grouping,
    measure_hedging,
    measure_names,
    measure_page,
    measure_quotes,
    measure_typos,
)
from scoring.training.corpora import file_sha256

FLOORS = ROOT / "training" / "measure_floors.json"
Figures = Mapping[str, float]


class Verdict(NamedTuple):
    """A figure beside its limit: a floor, or a ceiling for errors; ``best_known`` elsewhere, where there is one."""

    name: str
    value: float
    limit: float
    is_ceiling: bool
    best_known: float | None

    @property
    def holds(self) -> bool:
        """Whether the figure is on the right side of its limit."""
        return self.value <= self.limit if self.is_ceiling else self.value >= self.limit


def attribution(data: Path) -> Figures:
    """Token and sentence F1 on PolNeAR's dev articles, and the mean error of the attributed share."""
    found = measure_attribution.measure(measure_attribution.articles(data, "dev"))
    parts = {f"{part} F1": found[part][2] for part in ("sentence", *measure_attribution.PARTS)}
    return {**parts, "error of the attributed share": found["share_error"]}


def hedging(data: Path) -> Figures:
    """F1 on sentences of news and of an encyclopedia, five folds by document; hedges without a source among weasels."""
    return {**measure_hedging.measure(data), **measure_hedging.weasels(data)}


def typos(data: Path) -> Figures:
    """Marks per 1,000 words of edited news, and the recall of real misspellings put into it."""
    news = measure_typos.clean_news(data)
    hits = [hit for _, hit, _ in measure_typos.recall(news, measure_typos.pairs(data))]
    return {
        "alarms, foreign names": _alarms(news),
        "alarms, two papers": _alarms(measure_typos.polnear(data)),
        "recall": sum(hits) / len(hits),
    }


def claims(data: Path) -> Figures:
    """Sentences worth checking in debates and speeches, and unsourced ones in news."""
    return measure_claims.measure(data)


def page(data: Path) -> Figures:
    """Lines of page residue, five folds by outlet."""
    return measure_page.figures(list(measure_page.marked_by_folds(data)))


def copies(data: Path) -> Figures:
    """Planted copies found in reports of the same story, and how much of what is found is copied."""
    return measure_copies.measure(data)


def names(data: Path) -> Figures:
    """Names merged over articles, on six stories labelled by hand."""
    return measure_names.measure(data)


def grouping(data: Path) -> Figures:
    """Articles grouped into stories, on the half of BASIL's stories that it was not set on."""
    return measure_grouping.measure(data)


def quotes(data: Path) -> Figures:
    """Changed quotations found beside what they were made of, what is said of the change, and rewordings."""
    return measure_quotes.measure(data)


FAMILIES: Mapping[str, Callable[[Path], Figures]] = {
    "attribution": attribution,
    "hedging": hedging,
    "typos": typos,
    "unsourced_claims": claims,
    "boilerplate": page,
    "copies": copies,
    "names": names,
    "grouping": grouping,
    "quotes": quotes,
}


def is_as_pinned(data: Path, hashes: Mapping[str, str]) -> bool:
    """Whether DATA holds the files that the floors were set on, unchanged."""
    return all((data / name).is_file() and file_sha256(data / name) == digest for name, digest in hashes.items())


def judge(found: Figures, pinned: Mapping[str, Any]) -> Iterator[Verdict]:
    """Each pinned figure beside its limit."""
    for name, limit in {**pinned["floors"], **pinned["ceilings"]}.items():
        yield Verdict(name, found[name], limit, name in pinned["ceilings"], pinned["best_known"].get(name))


def main(families: Mapping[str, Callable[[Path], Figures]] = FAMILIES, floors: Path = FLOORS) -> int:
    """Print every figure; the exit status is 1 where one fell."""
    parser = argparse.ArgumentParser(description="Measure how well every family reads.")
    parser.add_argument("data", type=Path)
    data = parser.parse_args().data
    fell = 0
    for family, pinned in json.loads(floors.read_text("utf-8")).items():
        if not is_as_pinned(data, pinned["data"]):
            _say(f"{family}: SKIPPED, its data are not in {data.name} as they were when the floors were set")
            continue
        for verdict in judge(families[family](data), pinned):
            _say(f"{family}: {_sentence(verdict)}")
            fell += not verdict.holds
    return int(fell > 0)


def _alarms(texts: list[str]) -> float:
    documents = [measure_typos.document_of(text) for text in texts]
    marks = sum(len(measure_typos.marks(document)) for document in documents)
    return 1000 * marks / sum(len(document.words) for document in documents)


def _sentence(verdict: Verdict) -> str:
    limit = f"{'at most' if verdict.is_ceiling else 'at least'} {verdict.limit:.3f}"
    known = "" if verdict.best_known is None else f", best known elsewhere {verdict.best_known:.3f}"
    return f"{verdict.name} {verdict.value:.3f} ({limit}{known}){'' if verdict.holds else ' FELL'}"


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
