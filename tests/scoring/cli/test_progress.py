"""Progress is for people who watch: it passes results on as they come, and stays off pipes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from scoring.cli.progress import counted, ticking


def numbers(taken: list[int]) -> Iterator[int]:
    for number in range(3):
        taken.append(number)
        yield number


@pytest.mark.parametrize("watched", [True, False])
def test_results_pass_as_they_come(
    watched: bool, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: watched)
    taken: list[int] = []
    results = counted(numbers(taken), quiet=False)
    assert next(results) == 0
    assert taken == [0]
    assert list(results) == [1, 2]
    assert bool(capsys.readouterr().err) == watched


def test_a_quiet_bar_says_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    with ticking("Training", quiet=True) as tick:
        tick(0.5)
    assert capsys.readouterr().err == ""
