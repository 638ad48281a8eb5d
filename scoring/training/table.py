"""The feature table: what training needs of the corpora, in numbers; no text and nothing that leads back to one.

A gzip CSV, the same bytes for the same corpora and measures. Its first line is a comment in JSON: the corpora with
their SHA-256. Values have six significant digits; an empty one could not be had.
"""

from __future__ import annotations

import csv
import gzip
import io
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from resources import ROOT
from scoring.errors import UserError
from scoring.measures.register import MEASURES
from scoring.training.folds import publisher_folds
from scoring.training.row import Row

DEFAULT = ROOT / "training" / "features.csv.gz"
ENDING = ".csv.gz"
_FIELDS = ("use", "dataset", "publisher", "label", "lean", "words", "fold")
_BLIND = "without "


@dataclass(frozen=True, slots=True)
class Table:
    """The rows, the ids of their measures and the SHA-256 of each corpus they come from."""

    measures: tuple[str, ...]
    rows: tuple[Row, ...]
    sources: Mapping[str, str]


def rounded(value: float | None) -> float | None:
    """A value as the table keeps it."""
    return None if value is None else float(f"{value:.6g}")


def is_table(path: Path) -> bool:
    """Whether a file is a feature table."""
    try:
        with gzip.open(path) as file:
            return file.read(1) == b"#"
    except (OSError, EOFError):
        return False


def dump(table: Table) -> bytes:
    """The bytes of a table."""
    text = io.StringIO(newline="")
    text.write("#" + json.dumps({"sources": table.sources}, sort_keys=True) + "\n")
    writer = csv.writer(text, lineterminator="\n")
    parts = sorted({part for row in table.rows for part in row.blind})
    writer.writerow([*_FIELDS, *table.measures, *(_BLIND + part for part in parts)])
    for row in table.rows:
        values = (*row.values, *(row.blind.get(part) for part in parts))
        writer.writerow([*row[: len(_FIELDS)], *(_written(value) for value in values)])
    return gzip.compress(text.getvalue().encode(), 9, mtime=0)


def load(path: Path) -> Table:
    """The table in a file, empty where it does not know a measure yet; UserError where it is damaged or of others."""
    try:
        with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
            sources = json.loads(file.readline()[1:])["sources"]
            lines = csv.reader(file)
            names = next(lines)[len(_FIELDS) :]
            measures = tuple(name for name in names if not name.startswith(_BLIND))
            parts = [name.removeprefix(_BLIND) for name in names[len(measures) :]]
            rows = tuple(_row(line, parts) for line in lines)
    except (OSError, EOFError, ValueError, KeyError, IndexError, StopIteration, csv.Error) as error:
        raise UserError("scorecard.bad_table", path=path.name) from error
    known = tuple(each.id for each in MEASURES)
    if not set(measures) <= set(known):
        raise UserError("scorecard.old_table", path=path.name)
    return Table(known, rows if measures == known else tuple(_filled(row, measures, known) for row in rows), sources)


def joined(tables: Sequence[Table]) -> Table:
    """Several tables as one, with folds of their own; a single one stays as it is where it has folds."""
    if len(tables) == 1 and any(row.fold for row in tables[0].rows):
        return tables[0]
    rows = [row._replace(blind={}) for table in tables for row in table.rows]
    folds = publisher_folds(rows)
    rows = [row._replace(fold=int(fold)) for row, fold in zip(rows, folds, strict=True)]
    sources = {name: digest for table in tables for name, digest in table.sources.items()}
    return Table(tables[0].measures, tuple(rows), sources)


def _row(line: Sequence[str], parts: Sequence[str]) -> Row:
    use, dataset, publisher, label, lean, words, fold = line[: len(_FIELDS)]
    values = [float(value) if value else None for value in line[len(_FIELDS) :]]
    end = len(values) - len(parts)
    blind = {part: value for part, value in zip(parts, values[end:], strict=True) if value is not None}
    return Row(use, dataset, publisher, int(label), lean, int(words), int(fold), tuple(values[:end]), blind)


def _filled(row: Row, measures: Sequence[str], known: Sequence[str]) -> Row:
    values = dict(zip(measures, row.values, strict=True))
    return row._replace(values=tuple(values.get(each) for each in known))


def _written(value: float | None) -> str:
    return "" if value is None else f"{value:.6g}"
