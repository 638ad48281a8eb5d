"""Measure labelled corpora: ``python -m scoring.training.features DATA... -o TABLE``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from scoring.engine import EVERYBODY, Crew, analyse, over
from scoring.measures.register import MEASURES
from scoring.measures.wording.everyday_words import MODEL
from scoring.training import everyday
from scoring.training.corpora import Labelled, count_rows, file_sha256, find_corpora, stem
from scoring.training.everyday import Counts, count
from scoring.training.row import LEARNT, Row
from scoring.training.selection import select
from scoring.training.table import DEFAULT, Table, dump, is_table, joined, load, rounded
from scoring.values import Tick


def measure_corpora(paths: Sequence[Path], tick: Tick, crew: Crew = EVERYBODY) -> tuple[Table, list[Counts]]:
    """The feature table of labelled corpora and the words of its rows; ``tick`` hears the share of all rows done."""
    corpora = find_corpora(paths)
    total, rows, counts = count_rows(corpora), [], []
    for number, (row, words) in enumerate(over(select(corpora), _measured, crew), 1):
        rows.append(row)
        counts.append(words)
        tick(min(number / total, 1.0))
    tick(1.0)
    sources = {stem(path): file_sha256(path) for path in corpora}
    return joined([Table(tuple(each.id for each in MEASURES), tuple(rows), sources)]), counts


def learn(table: Table, counts: Sequence[Counts]) -> tuple[Table, everyday.Learnt]:
    """What everyday words weigh in the training rows, and the table with their values."""
    learnt, columns = everyday.learn(table.rows, counts)
    rows = [
        row._replace(values=(*row.values[:LEARNT], rounded(value), *row.values[LEARNT + 1 :]), blind=blind)
        for row, (value, blind) in zip(table.rows, columns, strict=True)
    ]
    return replace(table, rows=tuple(rows)), learnt


def gather(paths: Sequence[Path], tick: Tick, crew: Crew = EVERYBODY) -> Table:
    """The feature table of tables and corpora: a table is read, a corpus measured."""
    tables = [load(path) for path in paths if is_table(path)]
    corpora = [path for path in paths if not is_table(path)]
    if corpora:
        tables.append(measure_corpora(corpora, tick, crew)[0])
    return joined(tables)


def _measured(selected: tuple[str, Labelled]) -> tuple[Row, Counts]:
    use, row = selected
    analysis = analyse(row.article)
    values = tuple(rounded(analysis.measurements[each.id].value) for each in MEASURES)
    lean = row.lean or (row.kind if use == "test" else "")  # buzzfeed_webis2016 calls it orientation
    words = len(analysis.document.words)
    numbers = Row(use, row.dataset, row.publisher, int(row.label or 0), lean, words, 0, values)
    return numbers, count(analysis.document)


def main(arguments: Sequence[str] | None = None) -> None:
    """Write the feature table, and what everyday words weigh in it."""
    parser = argparse.ArgumentParser(description="Measure labelled corpora into a feature table.")
    parser.add_argument("data", nargs="+", type=Path)
    parser.add_argument("-o", "--output", type=Path, default=DEFAULT)
    parser.add_argument("--words", type=Path, default=MODEL, help="where to write what everyday words weigh")
    options = parser.parse_args(arguments)
    table, learnt = learn(*measure_corpora(options.data, _show))
    options.output.write_bytes(dump(table))
    everyday.save(learnt, options.words)
    sys.stderr.write(f"\n{len(table.rows)} articles, {len(table.measures)} measures, {len(learnt.words)} words\n")


def _show(share: float) -> None:
    if sys.stderr.isatty():
        sys.stderr.write(f"\r{share:.0%}")


if __name__ == "__main__":
    main()
