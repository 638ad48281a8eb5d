"""``copydesk score`` on the seeds and on bad input, through the door a shell uses."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest

from resources import seeds
from resources.messages import word
from scoring.cli import main

PLAIN = (
    "The council met on Monday to talk about the bridge. The mayor said the work would start in June. "
    "“We have the money,” she told reporters. The bridge was closed in March after a lorry hit it. "
    "According to the city, repairs will cost two million euros. Nobody was hurt. Shops say they lost customers. "
    "The contractor did not answer a request for comment. Work should end before winter, the mayor added."
)


def lines(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


@pytest.fixture
def plain(tmp_path: Path) -> str:
    path = tmp_path / "bridge.txt"
    path.write_text(PLAIN, "utf-8")
    return str(path)


def test_the_five_seeds_are_five_exact_lines(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["score", str(seeds()), "--json"]) == 0
    rows = lines(capsys)
    assert len(rows) == 5
    for row in rows:
        total = row["base"] + sum(measure["points"] for measure in row["measures"])
        assert row["score"] == pytest.approx(min(100, max(0, total)), abs=1e-6)
        for family in row["families"]:
            own = [measure["points"] for measure in row["measures"] if measure["family"] == family["id"]]
            assert family["points"] == pytest.approx(sum(own), abs=1e-6)
        assert row["interval"][0] <= row["interval"][1]


def test_every_span_is_what_it_claims(capsys: pytest.CaptureFixture[str]) -> None:
    main(["score", str(seeds()), "--json"])
    for row in lines(capsys):
        marks = [mark for measure in row["measures"] for mark in measure["evidence"]]
        assert marks
        for mark in marks:
            text = row["text"][mark["start"] : mark["end"]]
            assert text
            assert text == text.strip()
            assert mark["note"]
            if mark["kind"] == "doubled_word":
                first, second = text.split()
                assert first.casefold() == second.casefold()


def test_one_bad_input_does_not_stop_the_others(plain: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    empty = tmp_path / "empty.txt"
    empty.touch()
    assert main(["score", str(empty), plain, str(tmp_path / "gone.txt"), "--json"]) == 1
    first, second, third = lines(capsys)
    assert "empty.txt" in first["error"]
    assert second["score"] is not None
    assert "gone.txt" in third["error"]


def test_too_short_is_measured_and_not_scored(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "short.txt"
    path.write_text("Nothing happened here today, the mayor said.", "utf-8")
    assert main(["score", str(path), "--json"]) == 1
    (row,) = lines(capsys)
    assert (row["score"], row["probability"], row["interval"], row["band"]) == (None, None, None, "cannot tell")
    assert row["cautions"][0]["id"] == "too_short"
    assert row["measures"]


def test_the_same_name_twice_gets_a_number(plain: str, capsys: pytest.CaptureFixture[str]) -> None:
    main(["score", plain, plain, "--json"])
    assert [row["id"] for row in lines(capsys)] == ["bridge.txt", "bridge.txt-2"]


def test_standard_input(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(PLAIN.encode())))
    assert main(["score", "-", "--json"]) == 0
    assert lines(capsys)[0]["path"] == "-"


def test_csv_has_a_head_and_harmless_cells(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    corpus = tmp_path / "rows.csv"
    with corpus.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([["id", "title", "text", "colour"], ["=1+1", "@cmd", PLAIN, "green"]])
    assert main(["score", str(corpus), "--csv"]) == 0
    (row,) = csv.DictReader(io.StringIO(capsys.readouterr().out))
    assert row["id"] == "'=1+1"
    assert row["title"].startswith("'@cmd")
    assert json.loads(row["extra"]) == {"colour": "green"}
    points = [float(value) for key, value in row.items() if key and key.endswith("_points")]
    assert float(row["score"]) == pytest.approx(50 + sum(points), abs=1e-6)


def test_the_table_says_what_it_judges(plain: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["score", plain]) == 0
    out = capsys.readouterr().out
    assert "bridge" in out or "council" in out
    assert "not whether it is true" in out


def test_wrong_use_is_2(capsys: pytest.CaptureFixture[str]) -> None:
    for argv in (["score"], ["score", "x", "--json", "--csv"], ["score", "x", "--workers", "0"], ["nonsense"]):
        with pytest.raises(SystemExit) as stop:
            main(argv)
        assert stop.value.code == 2
    capsys.readouterr()


def test_our_own_mistake_is_this_articles_failure(
    plain: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("scoring.cli.score.score_page", broken)
    assert main(["score", plain, "--json"]) == 1
    (row,) = lines(capsys)
    assert "ZeroDivisionError" in row["error"]


def test_a_long_corpus_is_spread_over_processes_in_order(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    corpus = tmp_path / "long.jsonl"
    rows = [{"id": f"a{number}", "text": PLAIN, "nr": number} for number in range(90)]
    corpus.write_text("\n".join(map(json.dumps, rows)), "utf-8")
    assert main(["score", str(corpus), "--json", "--workers", "2"]) == 0
    found = lines(capsys)
    assert [row["id"] for row in found] == [f"a{number}" for number in range(90)]
    assert len({row["score"] for row in found}) == 1
    assert found[7]["extra"] == {"nr": "7"}


def test_a_cluster_prints_the_same_lines(plain: str, cluster: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["score", plain, "gone.txt", "--json"]) == 1
    here = capsys.readouterr().out
    assert main(["score", plain, "gone.txt", "--json", "--backend", "dask", "--scheduler", cluster]) == 1
    assert capsys.readouterr().out == here


def test_dask_and_its_scheduler_go_together(plain: str, capsys: pytest.CaptureFixture[str]) -> None:
    for half in (["--backend", "dask"], ["--scheduler", "tcp://127.0.0.1:9"]):
        assert main(["score", plain, *half]) == 1
        assert word("cli.dask_and_scheduler") in capsys.readouterr().err
