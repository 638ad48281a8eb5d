from __future__ import annotations

import gzip
import json
from pathlib import Path

import numpy as np
import pytest

from scoring.reading.check_worthy import Model
from scoring.training.claims import blend, learn, load
from scoring.training.word_vectors import Vectors

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


@pytest.fixture
def vectors() -> Vectors:
    return Vectors({"jobs": 0, "posts": 1, "thank": 2}, np.array([[1.0, 0.1], [1.0, 0.2], [-1.0, 0.0]]))


def test_numbers_are_learnt(data: Path, vectors: Vectors) -> None:
    model = learn(load(data, "policlaim"), vectors)
    assert model.features["has number"] > 0 > model.features["^ thank"]


def test_words_never_seen_are_weighed_as_those_used_alike(data: Path, vectors: Vectors) -> None:
    model = learn(load(data, "policlaim"), vectors)
    assert model.words["posts"] > 0 > model.words["thank"]


def test_a_blend_has_the_log_odds_of_its_parts_by_their_shares(data: Path, vectors: Vectors) -> None:
    one = learn(load(data, "policlaim"), vectors)
    other = Model(1.0, {"has number": 2.0}, {"new": 4.0})
    mixed = blend([one, other], [0.25, 0.75])
    words, known = ["new", "jobs"], {"has number", "^ thank"}
    assert mixed.odds(words, known) == pytest.approx(one.odds(words, known) / 4 + 3 * other.odds(words, known) / 4)
