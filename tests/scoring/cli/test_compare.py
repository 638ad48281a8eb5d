"""``copydesk compare`` on the seeds, through the door a shell uses."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from resources import seeds
from resources.messages import word
from scoring.cli import main
from tests.scoring.cli.test_score import PLAIN


def compared(capsys: pytest.CaptureFixture[str], *paths: str) -> dict[str, Any]:
    assert main(["compare", *paths, "--json"]) == 0
    return dict(json.loads(capsys.readouterr().out))


def test_the_seeds_as_one_story(capsys: pytest.CaptureFixture[str]) -> None:
    found = compared(capsys, str(seeds()))
    ids = [each["id"] for each in found["articles"]]
    assert found["reports"] == [[ids[0]], [ids[1], ids[3]], [ids[2], ids[4]]]
    assert len(found["quotes"]) >= 8
    texts = {each["id"]: each["text"] for each in found["articles"]}
    for place in found["only_in"] + [span for passage in found["passages"] for span in passage["spans"]]:
        assert texts[place["article"]][place["start"] : place["end"]].strip()
    for quote in found["quotes"]:
        assert len({variant["article"] for variant in quote["variants"]}) == len(quote["variants"]) >= 2
    assert found["voices"][0]["name"] == "Alexander Lukashenko"
    assert set(found["voices"][0]["articles"]) == set(ids)
    assert "korrespondent" in [credit for each in found["articles"] for credit in each["credits"]]


def test_for_people_it_begins_with_the_reports(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", str(seeds())]) == 0
    said = capsys.readouterr().out
    assert said.startswith(word("cli.story_reports", {"count": 5, "reports": 3}))
    assert word("cli.story_what_it_tells") in said


def test_one_article_is_no_story(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    plain = tmp_path / "bridge.txt"
    plain.write_text(PLAIN, "utf-8")
    assert main(["compare", str(plain)]) == 1
    assert capsys.readouterr().err.strip() == word("cli.compare_two", {"count": 1})


def test_what_cannot_be_read_is_told_and_the_rest_compared(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    plain = tmp_path / "bridge.txt"
    plain.write_text(PLAIN, "utf-8")
    assert main(["compare", str(plain), str(plain), str(tmp_path / "none.txt"), "--json"]) == 1
    said = capsys.readouterr()
    assert "none.txt" in said.err
    found = json.loads(said.out)
    assert found["reports"] == [["bridge.txt", "bridge.txt-2"]]
    (tie,) = found["tree"]
    assert tie["copy"]
    assert tie["share"] == 1.0
