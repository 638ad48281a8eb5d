"""Rows: every key of the contract, numbers that can be read back, cells that no spreadsheet runs."""

from __future__ import annotations

import csv
import io
import json

import pytest

from scoring import engine
from scoring.cli.rows import as_cells, as_csv, as_json, csv_head
from scoring.intake import Failure
from scoring.scorecard.files import load
from scoring.values import Article, Assessment, Message

TEXT = "The mayor said the bridge is old and dear. " * 12 + "They beleive it. It may open. “We hope so,” she said."
KEYS = ["id", "path", "title", "text", "score", "probability", "band", "interval", "base", "cautions"]


@pytest.fixture(scope="module")
def assessment() -> Assessment:
    return engine.score(Article("a\n=1", "a.csv", TEXT, title="=cmd()", extra={"b": "c"}), load())


def test_the_keys_of_the_contract(assessment: Assessment) -> None:
    row = json.loads(as_json(assessment))
    assert list(row)[: len(KEYS)] == KEYS
    assert set(row) - set(KEYS) - {"cut"} == {"families", "measures", "scorecard", "version", "extra"}
    assert set(row["scorecard"]) == {"id", "sha256"}
    measure = row["measures"][0]
    assert set(measure) - {"note"} == {"id", "family", "value", "unit", "percentile", "points", "evidence"}


def test_a_misspelling_brings_a_suggestion(assessment: Assessment) -> None:
    marks = [mark for measure in json.loads(as_json(assessment))["measures"] for mark in measure["evidence"]]
    slips = [mark for mark in marks if mark["kind"] == "misspelling"]
    assert {(TEXT[mark["start"] : mark["end"]], mark["suggestion"]) for mark in slips} == {("beleive", "believe")}


def test_a_hedge_says_whose_it_is(assessment: Assessment) -> None:
    marks = [mark for measure in json.loads(as_json(assessment))["measures"] for mark in measure["evidence"]]
    assert [mark["quoted"] for mark in marks if mark["kind"] == "hedge"]


def test_a_row_is_one_line_and_fits_its_head(assessment: Assessment) -> None:
    line = as_csv(assessment)
    (row,) = csv.DictReader(io.StringIO(f"{csv_head()}\n{line}\n", newline=""))
    assert None not in row
    assert row["title"].startswith("'=")
    assert json.loads(row["extra"]) == {"b": "c"}


def test_a_failure_has_the_same_columns() -> None:
    failure = Failure("a.txt", None, Message("files.cannot_write", {"path": "a.txt", "reason": "x"}))
    assert len(next(csv.reader([as_csv(failure)]))) == len(next(csv.reader([csv_head()])))
    assert json.loads(as_json(failure)) == {
        "path": "a.txt",
        "id": None,
        "error": "Could not write a.txt: x. Choose another folder or name.",
    }


def test_cells_round_numbers_only() -> None:
    assert as_cells([1.0000000004, None, "a,b", 3]) == '1.0,,"a,b",3'


def test_a_path_that_is_no_unicode_is_written() -> None:
    row = json.loads(as_json(engine.score(Article("a", "a\udcff.txt", TEXT), load())))
    assert row["path"] == "a\udcff.txt"
