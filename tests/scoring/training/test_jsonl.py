"""Rows come one after another, as they stand in the file."""

from __future__ import annotations

import gzip
from pathlib import Path

from scoring.training.jsonl import read_rows


def test_rows_in_their_order(tmp_path: Path) -> None:
    path = tmp_path / "gold.jsonl.gz"
    path.write_bytes(gzip.compress('{"text": "“Yes,” she said."}\n{"text": "No."}\n'.encode()))
    assert [row["text"] for row in read_rows(path)] == ["“Yes,” she said.", "No."]
