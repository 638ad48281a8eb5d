from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from resources.messages import word
from scoring.engine import analyse
from scoring.training.marks import FAMILIES, Mark, Place, find_marks
from scoring.training.reviews import Marked, Rate, main, rate, sheet
from scoring.training.verdicts import Verdict, load
from scoring.values import Article, Evidence, Message

Write = Callable[..., Path]
TEXT = (
    "Perhaps the bridge was old, and the harbour was closed.\n\n"
    'The mayor of Ormond, Ada Brown, said: "We will rebuild the bridge before the winter comes."'
)


@pytest.fixture
def folder(tmp_path: Path, write_corpus: Write) -> Path:
    """A data folder with one article, which is also the folder of verdicts and samples it."""
    write_corpus("press", [{"id": "a", "text": TEXT}, {"id": "b", "text": "Not sampled."}])
    (tmp_path / "articles.csv").write_text("dataset,id,news,seed\npress.jsonl.gz,a,other,1\n", "utf-8")
    return tmp_path


def run(monkeypatch: pytest.MonkeyPatch, folder: Path, *options: str) -> int:
    monkeypatch.setattr("sys.argv", ["reviews", str(folder), *options])
    return main(folder)


def test_a_sample_nobody_saw_fails(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch, folder) == 1
    printed = capsys.readouterr().out
    assert "hedging: 0 reviewed marks still made, 0 wrong; of today's sample of 1 not reviewed: 1 FAILS" in printed


def test_from_sheet_to_rate(folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    keys = []
    for family in FAMILIES:
        assert run(monkeypatch, folder, "--sheet", family) == 0
        lines = capsys.readouterr().out.splitlines()
        keys += [line.split()[0] for line in lines if line and not line.startswith(" ")]
    given = folder / "given.csv"
    given.write_text("key,verdict,reason\n" + "".join(f"{key},right,\n" for key in keys), "utf-8")
    assert run(monkeypatch, folder, "--record", str(given)) == 0
    assert run(monkeypatch, folder) == 0
    assert set(load("hedging", folder).values()) == {Verdict("right", "")}
    capsys.readouterr()
    assert run(monkeypatch, folder, "--sheet", "hedging") == 0
    assert capsys.readouterr().out == ""


def test_strange_keys_are_told(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    given = folder / "given.csv"
    given.write_text("key,verdict,reason\n12345678,right,\n", "utf-8")
    assert run(monkeypatch, folder, "--record", str(given)) == 1
    assert "12345678" in capsys.readouterr().out


def test_without_the_data_it_says_so_and_fails(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "press.jsonl.gz").unlink()
    assert run(monkeypatch, folder) == 1
    assert "SKIPPED 1 articles of press.jsonl.gz" in capsys.readouterr().err


def test_the_rate_is_of_marks_still_made() -> None:
    analysis = analyse(Article("a", "a", TEXT))
    (mark,) = find_marks("press", analysis, "hedging")
    gone = mark.place._replace(start=0, end=1)
    verdicts = {mark.place: Verdict("wrong", "why"), gone: Verdict("wrong", "why")}
    assert rate([Marked(analysis, "hedging", [mark], [mark])], verdicts) == Rate(1, 1, 1, 0)


@pytest.mark.parametrize(
    ("found", "holds"),
    [
        (Rate(100, 4, 120, 20), True),
        (Rate(100, 5, 120, 20), False),
        (Rate(100, 0, 100, 21), False),
        (Rate(0, 0, 0, 0), True),
    ],
)
def test_one_in_twenty_is_too_much_and_four_fifths_are_enough(found: Rate, holds: bool) -> None:
    assert found.holds == holds


def test_a_sheet_shows_the_parts_their_context_and_the_notes() -> None:
    analysis = analyse(Article("a", "a", TEXT))
    source, cue = TEXT.index("Ada Brown"), TEXT.index("said")
    parts = (
        Evidence(source, source + 9, "source", Message("attribution.source_person", {"who": "Ada"}), 0),
        Evidence(cue, cue + 4, "cue", Message("attribution.cue", {"who": "Ada"}), 0),
    )
    shown = sheet(analysis, Mark(Place("press", "a", source, cue + 4, "source_person+cue"), parts))
    assert 'harbour was closed. ¶  ¶ The mayor of Ormond, [source: Ada Brown], [cue: said]: "We' in shown
    assert shown.endswith(f"  - {word('attribution.cue', {'who': 'Ada'})}\n")
