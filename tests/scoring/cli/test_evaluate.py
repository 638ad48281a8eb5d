"""``copydesk evaluate`` on a small labelled corpus of our own."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from scoring.cli import main
from tests.scoring.cli.labelled import write_corpus


def test_numbers_for_programs_and_sentences_for_people(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    corpus = write_corpus(tmp_path / "class.jsonl")
    assert main(["evaluate", str(corpus), "--json", "--quiet"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["n"] == len(corpus.read_text("utf-8").splitlines())
    assert found["auc"] > 0.8  # the two manners of the corpus are far apart
    assert 0 <= found["coverage"] <= 1
    assert found["auc_interval"][0] <= found["auc"] <= found["auc_interval"][1]
    assert main(["evaluate", str(corpus), "--quiet"]) == 0
    assert f"{found['auc']:.3f}" in capsys.readouterr().out


def test_unlabelled_articles_measure_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_text(json.dumps({"id": "1", "text": "No label here."}), "utf-8")
    assert main(["evaluate", str(path), "--quiet"]) == 1
    assert capsys.readouterr().err
