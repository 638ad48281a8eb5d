from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from scoring.scorecard.card import Scorecard
from scoring.scorecard.files import save
from scoring.training import table as tables
from scoring.training.corpora import file_sha256
from scoring.training.gate import FLOORS, failures, measured, reproduces
from scoring.training.selection import TESTS
from scoring.training.table import Table


def test_a_table_gives_its_own_scorecard_only(table: Table, card: Scorecard, tmp_path: Path) -> None:
    features, written = tmp_path / "features.csv.gz", tmp_path / "card.json"
    features.write_bytes(tables.dump(table))
    save(card, written)
    assert reproduces(features, written)
    features.write_bytes(tables.dump(Table(table.measures, table.rows[3:], table.sources)))
    assert not reproduces(features, written)


def test_only_unchanged_tests_are_measured(write_corpus: Callable[..., Path], prose: Callable[[int], str]) -> None:
    rows = [{"domain": f"{i}.example", "text": prose(i), "reliability": i % 2} for i in range(4)]
    path = write_corpus("press", rows)
    pinned = {"data": {"press": file_sha256(path), "other": "0"}}
    found = measured(path.parent, pinned)
    assert found["press"] is not None
    assert found["other"] is None
    assert measured(path.parent, {"data": {"press": "0"}}) == {"press": None}


def test_what_fell_is_named() -> None:
    floors = {"a": 0.7, "b": 0.7, "mean": 0.75}
    assert failures({"a": 0.8, "b": 0.8}, floors) == []
    assert failures({"a": 0.6, "b": None}, floors) == ["a: 0.6000 < 0.7"]
    assert failures({"a": 0.71, "b": 0.72}, floors) == ["mean: 0.7150 < 0.75"]


def test_the_pinned_floors_are_of_the_three_tests() -> None:
    pinned = json.loads(FLOORS.read_text("utf-8"))
    assert set(pinned["data"]) == TESTS
    assert set(pinned["auc"]) == TESTS | {"mean"}
    assert pinned["auc"]["mean"] >= 0.68
