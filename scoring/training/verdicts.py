"""The verdicts of people on marks, as CSV files: one a family, a place and a verdict a row, no text."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from scoring.training.marks import SEED, Place

FOLDER = Path(__file__).parents[2] / "tests" / "reviews"
COLUMNS = (*Place._fields, "verdict", "reason", "seed")
_KINDS = ("right", "wrong")


class Verdict(NamedTuple):
    """What a reviewer says of a mark, "right" or "wrong", and why."""

    verdict: str
    reason: str


Verdicts = dict[Place, Verdict]


def load(family: str, folder: Path = FOLDER) -> Verdicts:
    """The verdicts on a family's marks."""
    path = folder / f"{family}.csv"
    return {_place(row): Verdict(row["verdict"], row["reason"]) for row in rows(path)} if path.is_file() else {}


def save(family: str, verdicts: Verdicts, folder: Path = FOLDER) -> None:
    """Write a family's verdicts, in the order of their places."""
    with (folder / f"{family}.csv").open("w", encoding="utf-8", newline="") as file:
        written = csv.writer(file, lineterminator="\n")
        written.writerow(COLUMNS)
        written.writerows((*place, *verdicts[place], SEED) for place in sorted(verdicts))


def record(path: Path, keys: Mapping[str, tuple[str, Place]], folder: Path = FOLDER) -> list[str]:
    """Merge a reviewer's ``key,verdict,reason`` rows into the verdicts; the keys that name no mark.

    ValueError, and nothing written, where a verdict is neither right nor wrong.
    """
    given = {row["key"]: Verdict(row["verdict"], row["reason"]) for row in rows(path)}
    odd = [key for key, each in given.items() if each.verdict not in _KINDS]
    if odd:
        raise ValueError(f"a verdict is right or wrong; these are not: {', '.join(odd)}")
    found: dict[str, Verdicts] = {}
    for key in given.keys() & keys.keys():
        family, place = keys[key]
        found.setdefault(family, {})[place] = given[key]
    for family, verdicts in found.items():
        save(family, {**load(family, folder), **verdicts}, folder)
    return [key for key in given if key not in keys]


def rows(path: Path) -> list[dict[str, str]]:
    """The rows of a CSV file."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _place(row: Mapping[str, str]) -> Place:
    return Place(row["dataset"], row["id"], int(row["start"]), int(row["end"]), row["kind"])
