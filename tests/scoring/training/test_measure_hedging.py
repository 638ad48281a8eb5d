from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from scoring.training.measure_hedging import f1, weasels


@pytest.mark.parametrize(
    ("pairs", "expected"),
    [
        ([(True, True)], 1.0),
        ([(True, False), (False, True)], 0.0),
        ([(True, True), (True, False), (False, False)], pytest.approx(2 / 3)),
        ([], 0.0),
    ],
)
def test_f1(pairs: list[tuple[bool, bool]], expected: float) -> None:
    assert f1(pairs) == expected


def test_hedges_without_a_source_are_compared_with_listed_weasels(tmp_path: Path) -> None:
    folder = tmp_path / "features" / "hedging"
    folder.mkdir(parents=True)
    rows = [("Some say it is old.", True, "listed"), ("It has many doors.", True, "listed")]
    rows += [("It is old.", False, "listed"), ("Some say it is new.", False, "unlisted")]
    with gzip.open(folder / "wikiweasel.jsonl.gz", "wt", encoding="utf-8") as file:
        for text, weasel, source in rows:
            file.write(json.dumps({"text": text, "weasel": weasel, "weasel_source": source}) + "\n")
    assert weasels(tmp_path) == {"agentless precision": 1.0, "agentless recall": 0.5}
