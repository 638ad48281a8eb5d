"""The table for people: what could not be scored is told apart, not dropped."""

from __future__ import annotations

import pytest

from scoring import engine
from scoring.cli.table import as_row, print_table
from scoring.intake import Failure
from scoring.scorecard.files import load
from scoring.values import Article, Message

SHORT = Article("short.txt", "short.txt", "Nothing happened here today, the mayor said.")
LONG = Article("long.txt", "long.txt", "The mayor said the bridge is old and that work will start in June. " * 8)
GONE = Failure("gone.txt", None, Message("files.cannot_write", {"path": "gone.txt", "reason": "x"}))


def test_a_scored_article_shows_score_band_interval_and_families() -> None:
    row = as_row(engine.score(LONG, load()))
    assert row.score.isdigit()
    assert row.band
    assert "–" in row.interval
    assert all(points[0] in "+-" for points in row.points)
    assert row.problem == ""


def test_what_could_not_be_scored_says_why(capsys: pytest.CaptureFixture[str]) -> None:
    rows = [as_row(engine.score(SHORT, load())), as_row(GONE)]
    assert (rows[0].score, rows[0].band) == ("–", "cannot tell")
    print_table(rows)
    said = capsys.readouterr()
    assert "cannot tell" in said.out
    assert "60" in said.err
    assert "gone.txt" in said.err


def test_markup_in_a_title_is_text(capsys: pytest.CaptureFixture[str]) -> None:
    row = as_row(engine.score(LONG, load()))._replace(title="[red]Bridge[/red] [/]")
    print_table([row])
    assert "[red]Bridge[/red] [/]" in capsys.readouterr().out
