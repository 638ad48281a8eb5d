from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import get_args

import pytest

from scoring.training.labelled_sentences import SENTENCES, Label, fingerprint, load

Write = Callable[..., Path]
HEAD = "row,dataset,id,start,end,sha,label,half,reason,seed\n"
TEXT = "The dam broke. The mayor resigned."


def labels(folder: Path, *rows: str) -> Path:
    path = folder / "labels.csv"
    path.write_text(HEAD + "".join(row + "\n" for row in rows), "utf-8")
    return path


def row(start: int, end: int, label: str = "event", sha: str = "") -> str:
    return f"0,press.jsonl.gz,a,{start},{end},{sha or fingerprint(TEXT[start:end])},{label},dev,lead,1"


def test_gives_each_sentence_with_its_article(write_corpus: Write, tmp_path: Path) -> None:
    write_corpus("press", [{"id": "a", "text": TEXT}, {"id": "b", "text": "Not asked for."}])
    found = load(tmp_path, labels(tmp_path, row(0, 14), row(15, 34, "unsourced")))
    assert [(each.article.text[each.start : each.end], each.label) for each in found] == [
        ("The dam broke.", "event"),
        ("The mayor resigned.", "unsourced"),
    ]


def test_says_what_it_skips_without_the_data(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert load(tmp_path, labels(tmp_path, row(0, 14))) == []
    assert "SKIPPED the labelled sentences of press.jsonl.gz" in capsys.readouterr().err


@pytest.mark.parametrize("wrong", [row(1, 14, sha="0123456789"), row(0, 14, "sourced")])
def test_a_shifted_text_or_an_unknown_label_is_an_error(write_corpus: Write, tmp_path: Path, wrong: str) -> None:
    write_corpus("press", [{"id": "a", "text": TEXT}])
    with pytest.raises(ValueError, match="labelled sentence 0"):
        load(tmp_path, labels(tmp_path, wrong))


def test_the_committed_labels_are_well_formed() -> None:
    with SENTENCES.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    halves = defaultdict(set)
    for each in rows:
        halves[each["id"]].add(each["half"])
    assert len(rows) >= 320
    assert {each["label"] for each in rows} == set(get_args(Label))
    assert all(len(each["reason"].split()) <= 10 and each["seed"] for each in rows)
    assert all(len(half) == 1 for half in halves.values())
    assert set.union(*halves.values()) == {"dev", "test"}
