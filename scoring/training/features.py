"""Measure labelled corpora: ``python -m scoring.training.features DATA... -o TABLE``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from scoring.engine import analyse
from scoring.measures.register import MEASURES
from scoring.training.corpora import Labelled, count_rows, file_sha256, find_corpora, stem
from scoring.training.row import Row
from scoring.training.selection import select
from scoring.training.table import DEFAULT, Table, dump, is_table, joined, load, rounded
from scoring.values import Tick


def measure_corpora(paths: Sequence[Path], tick: Tick) -> Table:
    """The feature table of labelled corpora; ``tick`` hears the share done, rows that are left out not counted."""
    corpora = find_corpora(paths)
    total, rows = count_rows(corpora), []
    for number, (use, row) in enumerate(select(corpora), 1):
        rows.append(_measured(use, row))
        tick(min(number / total, 1.0))
    tick(1.0)
    return Table(tuple(each.id for each in MEASURES), tuple(rows), {stem(path): file_sha256(path) for path in corpora})


def gather(paths: Sequence[Path], tick: Tick) -> Table:
    """The feature table of tables and corpora: a table is read, a corpus measured."""
    tables = [load(path) for path in paths if is_table(path)]
    corpora = [path for path in paths if not is_table(path)]
    if corpora:
        tables.append(measure_corpora(corpora, tick))
    return joined(tables)


def _measured(use: str, row: Labelled) -> Row:
    analysis = analyse(row.article)
    values = tuple(rounded(analysis.measurements[each.id].value) for each in MEASURES)
    words = len(analysis.document.words)
    return Row(use, row.dataset, row.publisher, int(row.label or 0), row.lean, words, 0, values)


def main(arguments: Sequence[str] | None = None) -> None:
    """Write the feature table."""
    parser = argparse.ArgumentParser(description="Measure labelled corpora into a feature table.")
    parser.add_argument("data", nargs="+", type=Path)
    parser.add_argument("-o", "--output", type=Path, default=DEFAULT)
    options = parser.parse_args(arguments)
    table = gather(options.data, _show)
    options.output.write_bytes(dump(table))
    sys.stderr.write(f"\n{len(table.rows)} articles, {len(table.measures)} measures\n")


def _show(share: float) -> None:
    if sys.stderr.isatty():
        sys.stderr.write(f"\r{share:.0%}")


if __name__ == "__main__":
    main()
