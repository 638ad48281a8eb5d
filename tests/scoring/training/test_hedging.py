from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from scoring.training.hedging import FOLDS, Labelled, folds, learn, load
from scoring.training.measure_hedging import measure

ROWS = [("The bridge may close .", [[11, 14, "epistemic"]]), ("They cut the may tree .", [])]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "features" / "hedging"
    folder.mkdir(parents=True)
    with gzip.open(folder / "szeged_uncertainty.jsonl.gz", "wt", encoding="utf-8") as file:
        for number in range(20):
            for text, cues in ROWS:
                for corpus in ("factbank", "wiki"):
                    row = {"corpus": corpus, "doc": f"{number}.txt", "text": text, "cues": cues}
                    file.write(json.dumps(row) + "\n")
    return tmp_path


@pytest.fixture
def news(data: Path) -> list[Labelled]:
    return load(data, "factbank")


def test_candidates_carry_the_labels_of_people(news: list[Labelled]) -> None:
    assert [[spot.hedge for spot in row.spots] for row in news[:2]] == [[True], [False]]


def test_context_is_learnt(news: list[Labelled]) -> None:
    _, weights = learn(news, news)
    assert weights["bridge [may]"] > 0 > weights["the [may]"]


def test_folds_keep_documents_whole(news: list[Labelled]) -> None:
    fold = folds(news)
    assert set(fold) == {row.doc for row in news}
    assert set(fold.values()) == set(range(FOLDS))


def test_the_figures_of_a_clear_case_are_perfect(data: Path) -> None:
    assert set(measure(data).values()) == {1.0}
