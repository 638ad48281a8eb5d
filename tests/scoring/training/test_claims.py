from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from scoring.training.claims import learn, load

ROWS = [("We lost 40 jobs in March.", 1), ("Thank you all so much.", 0), ("...", 0)]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "features" / "claims"
    folder.mkdir(parents=True)
    with gzip.open(folder / "policlaim.jsonl.gz", "wt", encoding="utf-8") as file:
        for number in range(30):
            for text, label in ROWS:
                file.write(json.dumps({"speech": f"speech {number % 3}", "text": text, "label": label}) + "\n")
    return tmp_path


def test_sentences_without_words_are_left_out(data: Path) -> None:
    rows = load(data, "policlaim")
    assert len(rows) == 60
    assert {row.group for row in rows} == {"speech 0", "speech 1", "speech 2"}


def test_numbers_are_learnt(data: Path) -> None:
    _, weights = learn(load(data, "policlaim"))
    assert weights["has number"] > 0 > weights["^ thank"]
