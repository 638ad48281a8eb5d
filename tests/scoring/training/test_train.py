from __future__ import annotations

from pathlib import Path

import pytest

from scoring.errors import UserError
from scoring.scorecard.card import Scorecard
from scoring.scorecard.files import dump, load
from scoring.training import table as tables
from scoring.training.table import Table
from scoring.training.train import REFITS, fit_card, train


def test_writes_what_it_returns_and_the_table_gives_the_same_bytes(
    table: Table, card: Scorecard, tmp_path: Path
) -> None:
    features = tmp_path / "features.csv.gz"
    features.write_bytes(tables.dump(table))
    heard: list[float] = []
    written = train([features], tmp_path / "one.json", heard.append)
    assert load(tmp_path / "one.json") == written
    assert (tmp_path / "one.json").read_text("utf-8") == dump(card)
    assert heard[-1] == 1


def test_refits_are_kept_as_shapes(card: Scorecard) -> None:
    assert len(card.starting_refits) == REFITS
    assert len(set(card.shapes[0].refits[0])) > 1


def test_one_publisher_of_a_class_is_too_few(table: Table) -> None:
    rows = tuple(row for row in table.rows if row.label or row.publisher == "bad0.example")
    with pytest.raises(UserError, match="too_few_publishers"):
        fit_card(Table(table.measures, rows, {}), lambda _: None)


def test_no_rows(table: Table) -> None:
    with pytest.raises(UserError, match="no_labels"):
        fit_card(Table(table.measures, (), {}), lambda _: None)
