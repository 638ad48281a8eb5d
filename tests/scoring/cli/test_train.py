"""``copydesk train`` on a small labelled corpus of our own, and what it says when it cannot."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from scoring.cli import main
from tests.scoring.cli.labelled import write_corpus


def test_a_class_can_train_its_own_judge(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    corpus, card = write_corpus(tmp_path / "class.jsonl"), tmp_path / "card.json"
    assert main(["train", str(corpus), "-o", str(card), "--quiet"]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert shown["articles"]["n"] > 0
    assert json.loads(card.read_text("utf-8"))["sha256"] == shown["sha256"]
    assert main(["score", "seeds", "--scorecard", str(card), "--json"]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert {row["scorecard"]["sha256"] for row in rows} == {shown["sha256"]}


def test_the_same_scorecard_whoever_does_the_work(
    tmp_path: Path, cluster: str, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "class"
    folder.mkdir()
    write_corpus(folder / "corpus.jsonl")
    crews = (["--workers", "1"], ["--workers", "2"], ["--backend", "dask", "--scheduler", cluster])
    cards = [tmp_path / f"{number}.json" for number in range(len(crews))]
    for card, crew in zip(cards, crews, strict=True):
        assert main(["train", str(folder), "-o", str(card), "--quiet", *crew]) == 0
    assert len({card.read_bytes() for card in cards}) == 1
    capsys.readouterr()


def test_one_class_alone_teaches_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    corpus = write_corpus(tmp_path / "class.jsonl", labels=(1,))
    assert main(["train", str(corpus), "-o", str(tmp_path / "card.json"), "--quiet"]) == 1
    assert not (tmp_path / "card.json").exists()
    assert capsys.readouterr().err
