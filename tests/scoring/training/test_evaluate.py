from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from scoring.errors import UserError
from scoring.scorecard.files import load
from scoring.training.evaluate import Scored, evaluate, summarise
from scoring.training.table import Table, dump

Write = Callable[..., Path]
KEYS = {"n", "auc", "auc_interval", "brier", "coverage", "accuracy_answered"}


def scored(label: int, probability: float | None, answered: bool = True, lean: str = "") -> Scored:
    return Scored(label, f"{label}{probability}", probability, answered, "", lean, "under 300 words")


def test_the_numbers() -> None:
    rows = [scored(1, 0.9), scored(1, 0.4), scored(0, 0.2), scored(0, 0.6, answered=False)]
    found = summarise(rows, load()).whole
    assert (found["n"], found["auc"], found["coverage"]) == (4, 0.75, 0.75)
    assert found["accuracy_answered"] == pytest.approx(2 / 3)
    assert found["brier"] == pytest.approx((0.01 + 0.36 + 0.04 + 0.36) / 4)


def test_what_cannot_be_scored_counts_as_fifty() -> None:
    rows = [scored(1, 0.6), scored(0, None, answered=False), scored(1, None, answered=False), scored(0, 0.4)]
    found = summarise(rows, load()).whole
    assert found["auc"] == pytest.approx(3.5 / 4)
    assert found["accuracy_answered"] == 1
    assert found["brier"] == pytest.approx(0.16)


def test_by_lean_where_rows_say() -> None:
    rows = [scored(1, 0.6, lean="left"), scored(0, 0.4, lean="left"), scored(0, 0.4)]
    parts = summarise(rows, load()).to_json()
    assert parts["by_kind"] == {}
    assert set(parts["by_lean"]) == {"left"}  # type: ignore[call-overload]


def test_rows_of_a_corpus(write_corpus: Write, prose: Callable[[int], str]) -> None:
    rows = [{"domain": f"{i}.example", "text": prose(i), "reliability": i % 2} for i in range(6)]
    rows += [{"domain": "7.example", "text": "Too short.", "reliability": 1}, {"text": "No label."}]
    heard: list[float] = []
    found = evaluate([write_corpus("press", rows)], load(), heard.append)
    numbers = json.loads(json.dumps(found.to_json()))
    assert numbers["n"] == 7
    assert numbers["coverage"] < 1
    assert set(numbers) >= KEYS | {"by_kind", "by_lean", "by_length", "scorecard"}
    assert set(numbers["by_length"]["under 300 words"]) == KEYS
    assert "n 7" in next(found.lines())
    assert heard[-1] == 1


def test_a_table_or_no_label_is_said(write_corpus: Write, table: Table, tmp_path: Path) -> None:
    features = tmp_path / "features.csv.gz"
    features.write_bytes(dump(table))
    with pytest.raises(UserError, match="table_without_texts"):
        evaluate([features], load(), lambda _: None)
    with pytest.raises(UserError, match="no_labels"):
        evaluate([write_corpus("press", [{"text": "A.", "reliability": None}])], load(), lambda _: None)
