from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from scoring.text.words import find_words
from scoring.training.measure_attribution import articles, covered, f1, main, measure

TEXT = "The mayor said that the road is closed. It rained."
ROW = {
    "split": "dev",
    "text": TEXT,
    "sents": [[0, 39], [40, 50]],
    "attributions": [{"source": [[0, 9]], "cue": [[10, 14]], "content": [[15, 38]]}],
}


def test_f1() -> None:
    assert f1([True, True, False, False], [True, False, True, False]) == (0.5, 0.5, 0.5)
    assert f1([False], [False]) == (0.0, 0.0, 0.0)


def test_covered_words() -> None:
    assert covered(find_words("one two three four"), [[4, 7], [14, 18]]) == [False, True, False, True]


def test_a_perfect_article() -> None:
    figures = measure([ROW])
    assert all(figures[part][2] == 1 for part in ("sentence", "content", "cue", "source"))
    assert figures["share_error"] == 0


def test_prints_the_figures(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "features" / "attribution"
    folder.mkdir(parents=True)
    with gzip.open(folder / "polnear.jsonl.gz", "wt", encoding="utf-8") as file:
        file.write(json.dumps(ROW) + "\n" + json.dumps(ROW | {"split": "train"}) + "\n")
    assert len(list(articles(tmp_path, "dev"))) == 1
    main(str(tmp_path))
    printed = capsys.readouterr().out
    assert "sentence" in printed
    assert "1.000" in printed
