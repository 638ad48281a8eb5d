from __future__ import annotations

import gzip
import json
from pathlib import Path

import numpy as np
import pytest

from scoring.training.word_vectors import NEWS, Vectors, learn_vectors, news

TEXTS = [
    f"the {town} {verb} {number} {thing} on monday".split()
    for town in ("town", "city")
    for verb in ("sold", "lost")
    for number in ("many", "some")
    for thing in ("boats", "ships")
] * 5


def likeness(vectors: Vectors, one: str, other: str) -> float:
    left, right = vectors.mean([one]), vectors.mean([other])
    return float(left @ right / (np.linalg.norm(left) * np.linalg.norm(right)))


def test_words_used_alike_have_vectors_alike() -> None:
    vectors = learn_vectors(TEXTS, sides=4)
    assert likeness(vectors, "town", "city") > 0.9
    assert likeness(vectors, "town", "city") > likeness(vectors, "town", "boats")


def test_the_commonest_words_are_kept() -> None:
    assert set(learn_vectors([*TEXTS, ["rare", "words"]], most=11, sides=2).places) == {
        word for text in TEXTS for word in text
    }


def test_a_sentence_is_the_sum_of_its_words_over_the_root_of_their_number() -> None:
    vectors = Vectors({"a": 0, "b": 1}, np.array([[2.0, 0.0], [0.0, 4.0]]))
    assert vectors.mean(["a", "b", "unknown", "b"]).tolist() == pytest.approx([1.0, 4.0])
    assert vectors.mean([]).tolist() == [0.0, 0.0]


def test_numbers_of_the_articles_are_alike(tmp_path: Path) -> None:
    (tmp_path / "articles").mkdir()
    for name in NEWS:
        with gzip.open(tmp_path / "articles" / f"{name}.jsonl.gz", "wt", encoding="utf-8") as file:
            file.write(json.dumps({"text": "Riga sold 40 boats"}) + "\n")
    assert list(news(tmp_path)) == [["riga", "sold", "0", "boats"]] * len(NEWS)
