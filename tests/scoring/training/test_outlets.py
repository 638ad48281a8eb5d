from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from scoring.training.outlets import ARTICLES, count_outlets, read_articles

ROWS: list[tuple[str | None, str | None, str]] = [
    ("a.example", None, "one two"),
    (None, "B", "two two"),
    ("a.example", None, "two three"),
]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    (tmp_path / "articles").mkdir()
    more: list[tuple[str | None, str | None, str]] = [("c.example", None, "two")]
    for name, rows in zip(ARTICLES, (ROWS, more), strict=True):
        lines = [json.dumps({"domain": d, "publisher": p, "text": t}) for d, p, t in rows]
        with gzip.open(tmp_path / "articles" / f"{name}.jsonl.gz", "wt", encoding="utf-8") as file:
            file.write("\n".join(lines))
    return tmp_path


def test_articles_come_with_their_outlet(data: Path) -> None:
    assert list(read_articles(data))[:2] == [("a.example", "one two"), ("B", "two two")]


def test_each_outlet_counts_once(data: Path) -> None:
    assert count_outlets(data, str.split) == {"one": 1, "two": 3, "three": 1}
