"""The table that ``copydesk score`` prints for people."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import NamedTuple

from resources.messages import word
from scoring.intake import Failure
from scoring.measures.register import MEASURES
from scoring.values import Assessment

FAMILIES = tuple(dict.fromkeys(each.family for each in MEASURES))


class Row(NamedTuple):
    """An article's line in the table; ``problem`` says why there is no score."""

    title: str
    score: str
    band: str
    interval: str
    points: tuple[str, ...]
    problem: str


def as_row(result: Assessment | Failure) -> Row:
    """What the table says of one article."""
    if isinstance(result, Failure):
        return Row(result.id or result.path, "", "", "", (), word(*result.message))
    band = word(f"bands.{result.band.replace(' ', '_')}")
    problem = word(*result.cautions[0].message) if result.score is None and result.cautions else ""
    if result.score is None or result.interval is None:
        return Row(result.document.title, "–", band, "", ("",) * len(FAMILIES), problem)
    low, high = result.interval
    points = tuple(f"{result.families.get(family, 0.0):+.1f}" for family in FAMILIES)
    return Row(result.document.title, f"{result.score:.0f}", band, f"{low:.0f}–{high:.0f}", points, "")


def print_table(rows: Sequence[Row]) -> None:
    """The rows on standard output; what could not be read or scored, and why, on standard error."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, pad_edge=False, caption=word("cli.what_it_judges"), caption_justify="left")
    table.add_column(word("cli.article"), max_width=40, no_wrap=True, overflow="ellipsis")
    table.add_column(word("cli.score_column"), justify="right")
    table.add_column(word("cli.band_column"), no_wrap=True)
    table.add_column(word("cli.interval_column"), no_wrap=True)
    for family in FAMILIES:
        table.add_column(word(f"families.{family}"), justify="right")
    for row in rows:
        if row.band:
            table.add_row(Text(row.title), row.score, row.band, row.interval, *row.points)
    if table.row_count:
        console = Console(file=sys.stdout)
        console.width = console.width if sys.stdout.isatty() else max(console.width, 150)
        console.print(table)
    for row in rows:
        if row.problem:
            print(row.problem, file=sys.stderr)  # noqa: T201
