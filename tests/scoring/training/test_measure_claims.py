from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from scoring.training.measure_claims import debates, speeches

ROWS = [("We lost 40 jobs in March.", 1), ("Thank you all so much.", 0)]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "features" / "claims"
    folder.mkdir(parents=True)
    for corpus in ("claimbuster", "policlaim"):
        with gzip.open(folder / f"{corpus}.jsonl.gz", "wt", encoding="utf-8") as file:
            for number in range(30):
                for text, label in ROWS:
                    file.write(json.dumps({"speech": str(number % 3), "text": text, "label": label}) + "\n")
    return tmp_path


def test_a_clear_case_is_found_in_debates(data: Path) -> None:
    assert debates(data) == 1.0


def test_a_clear_case_is_found_in_speeches_never_seen(data: Path) -> None:
    assert speeches(data) == 1.0
