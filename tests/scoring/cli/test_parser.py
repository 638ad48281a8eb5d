"""The words of the command line, as ``docs/cli.md`` has them."""

from __future__ import annotations

import pytest

from scoring.cli.parser import make_parser


def test_common_options() -> None:
    options = make_parser().parse_args(
        ["score", "a", "b", "--csv", "--workers", "3", "--scorecard", "c.json", "--quiet"]
    )
    assert (options.paths, options.csv, options.workers, options.scorecard) == (["a", "b"], True, 3, "c.json")
    assert options.quiet


@pytest.mark.parametrize("command", [["score"], ["train", "-o", "x.json"], ["evaluate"], ["report", "-o", "x.pdf"]])
def test_a_dask_cluster_may_be_named(command: list[str]) -> None:
    options = make_parser().parse_args([*command, "a", "--backend", "dask", "--scheduler", "tcp://x:1"])
    assert (options.backend, options.scheduler, options.workers) == ("dask", "tcp://x:1", -1)


@pytest.mark.parametrize("argv", [["report", "a"], ["train", "a"], ["score", "a", "--workers", "many"], []])
def test_wrong_use(argv: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        make_parser().parse_args(argv)
    assert stop.value.code == 2
    assert capsys.readouterr().err
