from __future__ import annotations

from pathlib import Path

import pytest

from scoring.errors import UserError
from scoring.training.table import Table, dump, is_table, joined, load, rounded


def test_comes_back_as_written(table: Table, tmp_path: Path) -> None:
    path = tmp_path / "features.csv.gz"
    path.write_bytes(dump(table))
    assert load(path) == table
    assert dump(load(path)) == dump(table)


def test_damage_is_said(table: Table, tmp_path: Path) -> None:
    path = tmp_path / "features.csv.gz"
    path.write_bytes(dump(table)[:-200])
    with pytest.raises(UserError, match="bad_table"):
        load(path)


def test_other_measures_are_said(table: Table, tmp_path: Path) -> None:
    path = tmp_path / "features.csv.gz"
    path.write_bytes(dump(Table(("older", *table.measures[1:]), table.rows, table.sources)))
    with pytest.raises(UserError, match="old_table"):
        load(path)


def test_a_measure_that_the_table_does_not_know_yet_is_empty(table: Table, tmp_path: Path) -> None:
    path = tmp_path / "features.csv.gz"
    rows = tuple(row._replace(values=row.values[1:]) for row in table.rows)
    path.write_bytes(dump(Table(table.measures[1:], rows, table.sources)))
    found = load(path)
    assert found.measures == table.measures
    assert {row.values[0] for row in found.rows} == {None}
    assert [row.values[1:] for row in found.rows] == [row.values[1:] for row in load(path).rows]


def test_is_table(table: Table, tmp_path: Path) -> None:
    path = tmp_path / "features.csv.gz"
    assert not is_table(path)
    path.write_bytes(b"text,reliability")
    assert not is_table(path)
    path.write_bytes(dump(table))
    assert is_table(path)


def test_joined_tables_have_all_rows_and_sources(table: Table) -> None:
    other = Table(table.measures, table.rows[:3], {"other": "1"})
    both = joined([table, other])
    assert len(both.rows) == len(table.rows) + 3
    assert set(both.sources) == {"made", "other"}


def test_rounded_keeps_six_digits() -> None:
    assert rounded(1.23456789) == 1.23457
    assert rounded(None) is None
