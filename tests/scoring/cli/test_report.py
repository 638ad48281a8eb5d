"""``copydesk report``: same articles, same bytes; bad input said and left out."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from resources import seeds
from scoring.cli import main


def test_the_same_bytes_twice_and_from_anywhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("a.pdf", "b.pdf", "a.html", "b.html"):
        assert main(["report", str(seeds()), "-o", name]) == 0
    assert Path("a.pdf").read_bytes() == Path("b.pdf").read_bytes()
    assert Path("a.html").read_bytes() == Path("b.html").read_bytes()
    assert Path("a.pdf").read_bytes().startswith(b"%PDF")
    assert str(tmp_path).encode() not in Path("a.html").read_bytes()


def test_a_bad_input_is_left_out_and_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    output = tmp_path / "out.html"
    assert main(["report", str(seeds()), str(tmp_path / "gone.txt"), "-o", str(output)]) == 1
    assert "gone.txt" in capsys.readouterr().err
    assert output.exists()


def test_nothing_readable_writes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    output = tmp_path / "out.pdf"
    assert main(["report", str(tmp_path / "gone.txt"), "-o", str(output)]) == 1
    assert not output.exists()
    assert capsys.readouterr().err


def test_a_folder_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", str(seeds()), "-o", str(tmp_path / "no" / "out.pdf")]) == 1
    assert "out.pdf" in capsys.readouterr().err


def test_another_ending_is_wrong_use(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main(["report", "x", "-o", "out.docx"])
    assert stop.value.code == 2
    assert "out.docx" in capsys.readouterr().err


def test_many_articles_are_spread_and_reported_in_order(tmp_path: Path) -> None:
    corpus = tmp_path / "long.jsonl"
    rows = [{"id": f"a{number:02}", "text": "The mayor said the bridge is old and dear. " * 10} for number in range(45)]
    corpus.write_text("\n".join(map(json.dumps, rows)), "utf-8")
    one, two = tmp_path / "one.html", tmp_path / "two.html"
    assert main(["report", str(corpus), "-o", str(one), "--workers", "1"]) == 0
    assert main(["report", str(corpus), "-o", str(two), "--workers", "2"]) == 0
    assert one.read_bytes() == two.read_bytes()
