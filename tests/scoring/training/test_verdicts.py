from __future__ import annotations

import csv
from pathlib import Path

import pytest

from scoring.training.marks import FAMILIES, Place
from scoring.training.verdicts import COLUMNS, FOLDER, Verdict, load, record, save

PLACE = Place("press", "a", 3, 9, "hedge")
OTHER = Place("press", "a", 30, 39, "hedge")


def test_comes_back_as_written(tmp_path: Path) -> None:
    said = {OTHER: Verdict("wrong", "no doubt meant"), PLACE: Verdict("right", "")}
    save("hedging", said, tmp_path)
    assert load("hedging", tmp_path) == said
    assert (tmp_path / "hedging.csv").read_text("utf-8").splitlines()[0] == ",".join(COLUMNS)


def test_no_file_is_no_verdict(tmp_path: Path) -> None:
    assert load("hedging", tmp_path) == {}


def test_records_by_key_and_names_strange_keys(tmp_path: Path) -> None:
    save("hedging", {PLACE: Verdict("right", "")}, tmp_path)
    given = tmp_path / "given.csv"
    given.write_text("key,verdict,reason\nk1,wrong,a month\nk2,right,\nk9,right,\n", "utf-8")
    assert record(given, {"k1": ("hedging", PLACE), "k2": ("hedging", OTHER)}, tmp_path) == ["k9"]
    assert load("hedging", tmp_path) == {PLACE: Verdict("wrong", "a month"), OTHER: Verdict("right", "")}


def test_an_odd_verdict_is_an_error_and_changes_nothing(tmp_path: Path) -> None:
    given = tmp_path / "given.csv"
    given.write_text("key,verdict,reason\nk2,right,\nk1,maybe,\n", "utf-8")
    with pytest.raises(ValueError, match="k1"):
        record(given, {"k1": ("hedging", PLACE), "k2": ("hedging", OTHER)}, tmp_path)
    assert load("hedging", tmp_path) == {}


@pytest.mark.parametrize("family", FAMILIES)
def test_the_committed_verdicts_are_well_formed(family: str) -> None:
    """A right mark needs no reason, a wrong one does; a reason is a few words, not the article's text."""
    for place, (verdict, reason) in load(family).items():
        assert place.start < place.end
        assert verdict == "right" or (verdict == "wrong" and reason)
        assert len(reason.split()) <= 15


def test_the_committed_sample_is_a_hundred_articles_half_of_them_foreign_news() -> None:
    with (FOLDER / "articles.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len({(row["dataset"], row["id"]) for row in rows}) == 100
    assert sum(row["news"] == "foreign" for row in rows) == 50
    never = ("buzzfeed_webis2016", "fakenewsnet_2017")
    assert not any(name in row["dataset"] for row in rows for name in never)
