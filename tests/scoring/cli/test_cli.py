"""The door of the shell: statuses, streams and what cannot be printed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from scoring.cli import main


def test_help_and_version_leave_with_0(capsys: pytest.CaptureFixture[str]) -> None:
    for argv in (["--help"], ["--version"], ["score", "--help"], ["train", "--help"]):
        with pytest.raises(SystemExit) as stop:
            main(argv)
        assert stop.value.code == 0
        assert capsys.readouterr().out


def test_a_scorecard_that_is_none_is_said_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    card = tmp_path / "card.json"
    card.write_text("{}", "utf-8")
    assert main(["score", "seeds", "--scorecard", str(card)]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert "card.json" in said.err
    assert "Traceback" not in said.err


@pytest.mark.skipif(sys.platform == "win32", reason="file names are Unicode there")
def test_a_file_name_that_is_no_text_is_printed_all_the_same(tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    Path(os.fsdecode(name)).write_text("Too short.", "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "gui", "score", name, "--json"],
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONUTF8": "0", "LC_ALL": "C"},
    )
    assert done.returncode == 1
    assert b"too_short" in done.stdout
    assert b"Traceback" not in done.stderr


def test_no_qt_and_no_scikit_learn_for_a_score() -> None:
    code = (
        "import sys; from scoring.cli import main; main(['score', 'seeds', '--json']);"
        "sys.exit(any(each.split('.')[0] in {'PySide6', 'sklearn', 'numpy', 'joblib'} for each in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
