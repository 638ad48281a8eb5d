"""``copydesk score``: a table for people, JSON lines, or CSV."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Iterator
from functools import cache, partial
from pathlib import Path
from typing import TypeVar

from scoring import engine
from scoring.cli.garbage import come_round_less
from scoring.cli.inputs import read_inputs
from scoring.cli.progress import counted
from scoring.cli.rows import as_csv, as_json, csv_head
from scoring.cli.table import as_row, print_table
from scoring.errors import UserError
from scoring.intake import Failure
from scoring.lesson.lesson import Page
from scoring.lesson.marking import score_page
from scoring.scorecard.card import Scorecard
from scoring.scorecard.files import load
from scoring.values import Assessment, Message

Output = TypeVar("Output")
Scored = tuple[bool, Output]  # whether it could be scored, and how it is shown


def run(options: argparse.Namespace) -> int:
    """Score every article; 1 where any could not be."""
    if options.json or options.csv:
        return _print_lines(options)
    rows = list(counted(score_all(read_inputs(options.paths), options, as_row), quiet=options.quiet))
    print_table([row for _, row in rows])
    return int(not all(ok for ok, _ in rows))


def _print_lines(options: argparse.Namespace) -> int:
    form = as_csv if options.csv else as_json
    results = counted(score_all(read_inputs(options.paths), options, form), quiet=options.quiet)
    if options.csv:
        print(csv_head())  # noqa: T201
    good = True
    for ok, line in results:
        print(line, flush=True)  # noqa: T201
        good = good and ok
    return int(not good)


def score_all(
    items: Iterable[Page | Failure], options: argparse.Namespace, form: Callable[[Assessment | Failure], Output]
) -> Iterator[Scored[Output]]:
    """Every input scored and brought into a form, in order; the scorecard is checked before the first."""
    work = partial(_work, form=form, card=scorecard(options.scorecard))  # a cluster's machines lack the file
    return engine.over(items, work, crew(options))


def crew(options: argparse.Namespace) -> engine.Crew:
    """Who does the work."""
    if (options.backend == "dask") != bool(options.scheduler):
        raise UserError("cli.dask_and_scheduler")
    return engine.Crew(options.workers, options.scheduler)


@cache
def scorecard(path: str | None) -> Scorecard:
    """The scorecard in a file, or the one that ships; read once a process."""
    return load(Path(path)) if path else load()


def score_one(item: Page | Failure, card: Scorecard) -> Assessment | Failure:
    """Score one page; a mistake of ours becomes a failure of this article and the rest go on."""
    if isinstance(item, Failure):
        return item
    try:
        return score_page(item, card)
    except Exception as error:  # noqa: BLE001
        path = item.article.path
        return Failure(path, item.article.id, Message("cli.mistake", {"path": path, "kind": type(error).__name__}))


def _work(item: Page | Failure, form: Callable[[Assessment | Failure], Output], card: Scorecard) -> Scored[Output]:
    come_round_less()
    result = score_one(item, card)
    return not isinstance(result, Failure) and result.score is not None, form(result)
