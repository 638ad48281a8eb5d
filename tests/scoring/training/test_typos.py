from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from scoring.training.measure_typos import is_trained_on
from scoring.training.typos import capitals, labels, put_in, read_words, sample

TEXT = "Talks went on.\n\nThe council said the blorfing was over and the bridge would close. Zarkovy left in winter."


@pytest.fixture
def data(tmp_path: Path) -> Path:
    (tmp_path / "articles").mkdir()
    for name in ("recovery", "article_bias_prediction", "fakenewscorpus_subset"):
        rows = [{"id": f"{name}/{i}", "text": TEXT, "title": "Bridge shut", "reliability": 1} for i in range(40)]
        with gzip.open(tmp_path / "articles" / f"{name}.jsonl.gz", "wt", encoding="utf-8") as file:
            file.writelines(json.dumps(row) + "\n" for row in rows)
    folder = tmp_path / "features" / "typos"
    folder.mkdir(parents=True)
    right = next(word for word in ("council", "bridge", "winter", "close") if is_trained_on(word))
    with gzip.open(folder / "misspelling_pairs.jsonl.gz", "wt", encoding="utf-8") as file:
        file.write(json.dumps({"wrong": f"{right[:3]}{right[2:]}", "right": right}) + "\n")
    return tmp_path


def test_labels_are_words_of_both_kinds() -> None:
    found = labels()
    assert found["goverment"]
    assert not found["wicking"]


def test_words_count_less_the_oftener_they_come(data: Path) -> None:
    seen = list(read_words(data, {"blorfing": False}))
    assert {(each.word, each.slip) for each in seen} == {("blorfing", False)}
    assert seen[0].weight == pytest.approx(len(seen) ** -0.5)
    assert "before: common" in seen[0].features


def test_capitals_are_names_and_misspellings_are_slips(data: Path) -> None:
    articles = sample(data, 0)
    assert articles
    assert {(each.word, each.slip) for each in capitals(articles)} == {("Zarkovy", False)}
    assert all(each.slip for each in put_in(data, articles))
    assert len(list(put_in(data, articles))) == 1
