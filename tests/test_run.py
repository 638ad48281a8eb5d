"""The launcher's decisions, with a faked platform."""

from __future__ import annotations

import os
import sys
import tomllib
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The launcher as a module, in a project folder of its own, with every command it starts recorded."""
    loader = SourceFileLoader("run", str(ROOT / "run"))
    spec = spec_from_loader("run", loader)
    assert spec
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    module = module_from_spec(spec)
    loader.exec_module(module)
    for name, path in {"ROOT": ".", "VENV": ".venv", "TOOLS": ".tools"}.items():
        monkeypatch.setattr(module, name, tmp_path / path)
    monkeypatch.setattr(module, "STAMP", tmp_path / ".venv" / "stamp")
    monkeypatch.setattr(module, "UNFINISHED", tmp_path / ".tools" / "unfinished")
    (tmp_path / "uv.lock").write_text("lock")
    (tmp_path / "pyproject.toml").write_text("project")
    return module


class Fakes:
    """Stands in for the machine: records commands, answers with ``statuses`` by the command's first word."""

    def __init__(self, run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
        self.run, self.commands = run, list[list[str]]()
        self.statuses: dict[str, int] = {}
        monkeypatch.setattr(run.subprocess, "call", self.call)
        monkeypatch.setattr(run, "output", lambda *command: "uv 0.10.1" if command[1] != "-V" else "Python")
        monkeypatch.setattr(run, "install_libraries", lambda testing: True)

    def call(self, command: list[str], **unused: object) -> int:
        self.commands.append(command)
        if "sync" in command:
            assert self.run.UNFINISHED.exists(), "an interruption must leave a mark"
            self.run.VENV.mkdir(exist_ok=True)
        return self.statuses.get(Path(command[0]).name, 0)

    def syncs(self) -> list[bool]:
        """For every sync so far whether it was made for testing."""
        return ["--no-dev" not in each for each in self.commands if "sync" in each]


@pytest.fixture
def fakes(run: Any, monkeypatch: pytest.MonkeyPatch) -> Fakes:
    return Fakes(run, monkeypatch)


@pytest.mark.parametrize(("version", "good"), [((3, 10), False), ((3, 11), True), ((3, 14), True), ((3, 15), False)])
def test_pythons_that_will_do(run: Any, version: tuple[int, int], good: bool) -> None:
    reason = run.refusal(version)
    assert (reason is None) is good
    if reason:
        assert f"3.{version[1]}" in reason
        assert "3.11 to 3.14" in reason


def test_the_pythons_are_those_of_the_project(run: Any) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    assert project["project"]["requires-python"] == f">=3.{run.OLDEST[1]},<3.{run.NEWEST[1] + 1}"
    assert project["tool"]["uv"]["required-version"] == ">=" + ".".join(map(str, run.OLDEST_UV))


@pytest.mark.parametrize(
    ("os_release", "expected"),
    [
        ('PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\n', True),
        ("ID=ubuntu\nID_LIKE=debian\n", True),
        ('ID=linuxmint\nID_LIKE="ubuntu debian"\n', True),
        ('ID="fedora"\nVERSION_ID=40\n', False),
        ("", False),
    ],
)
def test_where_apt_is_at_home(run: Any, os_release: str, expected: bool) -> None:
    assert run.is_debian(os_release) is expected


def test_only_what_is_missing_is_installed(run: Any) -> None:
    assert run.missing_packages(False, lambda name: name != "libEGL.so.1", lambda name: False) == ["libegl1"]
    assert run.missing_packages(True, lambda name: True, lambda name: name not in ("Xvfb", "pdftotext")) == [
        "xvfb",
        "poppler-utils",
    ]
    assert run.missing_packages(True, lambda name: True, lambda name: True) == []


@pytest.mark.parametrize(
    ("uid", "sudo", "terminal", "expected"),
    [
        (0, False, False, []),
        (1000, True, True, ["sudo"]),
        (1000, True, False, ["sudo", "-n"]),
        (1000, False, True, None),
    ],
)
def test_ways_to_be_root(run: Any, uid: int, sudo: bool, terminal: bool, expected: list[str] | None) -> None:
    assert run.as_root(uid, sudo, terminal) == expected


def test_programs_of_the_environment(run: Any) -> None:
    assert run.tool("python", windows=False, venv=Path("v")) == os.path.join("v", "bin", "python")  # noqa: PTH118
    assert Path(run.tool("python", windows=True, venv=Path("v"))) == Path("v") / "Scripts" / "python.exe"


def test_no_arguments_are_the_sample_lesson(run: Any) -> None:
    assert run.program([], "py") == ["py", "-P", "-m", "gui", "seeds"]
    assert run.program(["score", "x"], "py") == ["py", "-P", "-m", "gui", "score", "x"]


@pytest.mark.parametrize(
    ("said", "expected"),
    [("uv 0.9.2 (abc 2025)", True), ("uv 0.13.9", True), ("uv 0.8.22", False), ("uv 1.0.0", True), ("", False)],
)
def test_uv_is_new_enough(run: Any, said: str, expected: bool) -> None:
    assert run.is_new_enough(said) is expected


def test_arguments_of_test(run: Any) -> None:
    assert run.split_data(["-k", "x"]) == (None, ["-k", "x"])
    assert run.split_data(["--data", "d", "-x"]) == ("d", ["-x"])
    assert run.split_data(["--data=d"]) == ("d", [])
    with pytest.raises(run.Stop, match="folder"):
        run.split_data(["--data"])


def test_the_gates_run_only_with_data(run: Any) -> None:
    assert "gates" not in run.checks(None)
    assert run.checks(Path("d"))["gates"][1:] == ["-m", "scoring.training.gate", "d"]


def test_the_second_start_sets_up_nothing(run: Any, fakes: Fakes) -> None:
    run.set_up(testing=False)
    run.set_up(testing=False)
    assert fakes.syncs() == [False]
    assert not run.UNFINISHED.exists()


def test_an_environment_for_testing_serves_both(run: Any, fakes: Fakes) -> None:
    run.set_up(testing=False)
    run.set_up(testing=True)
    run.set_up(testing=False)
    assert fakes.syncs() == [False, True]


def test_an_environment_for_testing_stays_one(run: Any, fakes: Fakes) -> None:
    run.set_up(testing=True)
    (run.ROOT / "uv.lock").write_text("newer")
    run.set_up(testing=False)
    assert fakes.syncs() == [True, True]


def test_a_new_lock_is_synced(run: Any, fakes: Fakes) -> None:
    run.set_up(testing=False)
    (run.ROOT / "uv.lock").write_text("newer")
    run.set_up(testing=False)
    assert fakes.syncs() == [False, False]


def test_an_interrupted_set_up_starts_over(run: Any, fakes: Fakes) -> None:
    run.set_up(testing=False)
    half_made = run.VENV / "half-made"
    half_made.touch()
    run.UNFINISHED.touch()
    run.set_up(testing=False)
    assert fakes.syncs() == [False, False]
    assert not half_made.exists()


def test_a_failed_set_up_says_what_to_do_and_is_tried_again(run: Any, fakes: Fakes) -> None:
    fakes.statuses["uv"] = 2
    with pytest.raises(run.Stop, match="network"):
        run.set_up(testing=False)
    fakes.statuses.clear()
    run.set_up(testing=False)
    assert run.STAMP.exists()


def test_no_network_for_the_checks_leaves_the_program_running(run: Any, fakes: Fakes) -> None:
    run.set_up(testing=False)
    fakes.statuses["uv"] = 2
    with pytest.raises(run.Stop):
        run.set_up(testing=True)
    run.set_up(testing=False)
    assert fakes.syncs() == [False, True]


def test_without_uv_pip_fetches_it(run: Any, fakes: Fakes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "output", lambda *command: "" if "uv" in command[0] else "pip 23")
    run.find_uv()
    assert fakes.commands[0][1:] == ["-m", "pip", "install", "--quiet", "--target", str(run.TOOLS), "uv"]


def test_without_pip_it_says_so(run: Any, fakes: Fakes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "output", lambda *command: "")
    with pytest.raises(run.Stop, match="python3-pip"):
        run.find_uv()


def test_missing_libraries_are_looked_for_again(run: Any, fakes: Fakes, monkeypatch: pytest.MonkeyPatch) -> None:
    answers = iter([False, True])
    monkeypatch.setattr(run, "install_libraries", lambda testing: next(answers))
    for _ in range(3):
        run.set_up(testing=False)
    assert fakes.syncs() == [False]
    assert next(answers, None) is None


def test_without_root_it_names_the_command_and_goes_on(
    run: Any, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(run, "is_debian", lambda text: True)
    monkeypatch.setattr(run, "has_library", lambda name: name != "libGL.so.1")
    monkeypatch.setattr(run, "as_root", lambda *unused: None)
    assert run.install_libraries(testing=False) is False
    assert "sudo apt-get install -y --no-install-recommends libgl1" in capsys.readouterr().err


def test_windows_waits_for_the_program(run: Any, fakes: Fakes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "WINDOWS", True)
    fakes.statuses["python.exe"] = 3
    assert run.hand_over(["python.exe", "-m", "gui"]) == 3


def test_elsewhere_it_becomes_the_program(run: Any, fakes: Fakes, monkeypatch: pytest.MonkeyPatch) -> None:
    became: list[list[str]] = []
    monkeypatch.setattr(run, "WINDOWS", False)
    monkeypatch.setattr(run.os, "execv", lambda path, command: became.append(command))
    run.hand_over(["python", "-m", "gui"])
    assert became == [["python", "-m", "gui"]]


@pytest.mark.parametrize(
    ("suite", "status", "expected"),
    [
        ('tests="9" failures="1" errors="1" skipped="2"', 1, [5, 2, 2]),
        ('tests="3" failures="0" errors="0" skipped="0"', 0, [3, 0, 0]),
        ('tests="0" failures="0" errors="0" skipped="0"', 5, [0, 0, 0]),
        ('tests="3" failures="0" errors="0" skipped="0"', 3, [3, 1, 0]),
    ],
)
def test_counts_of_a_round(run: Any, tmp_path: Path, suite: str, status: int, expected: list[int]) -> None:
    record = tmp_path / "record.xml"
    record.write_text(f"<testsuites><testsuite {suite}/></testsuites>")
    assert run.read_record(record, status) == expected


def test_a_round_that_broke_is_a_failure(run: Any, tmp_path: Path) -> None:
    assert run.read_record(tmp_path / "none.xml", 2) == [0, 1, 0]


def test_every_failure_is_counted_in_the_last_line(
    run: Any, fakes: Fakes, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(run, "run_tests", lambda arguments: [10, 0, 1])
    fakes.statuses["mypy"] = 1
    assert run.run_checks([]) == 1
    said = capsys.readouterr()
    assert "FAILED mypy" in said.out
    assert said.out.splitlines()[-1] == "13 passed, 1 failed, 1 skipped"
    assert "gates that need the labelled data: skipped, no data folder given" in said.err


def test_a_refused_python_is_told_to_the_shell(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "refusal", lambda version: "no")
    assert run.main([]) == 1


def test_a_start_waits_for_nothing_heavy() -> None:
    """What a start adds must stay under 0.3 s, so what only a set-up needs is imported there."""
    top = (line for line in (ROOT / "run").read_text("utf-8").splitlines() if line.startswith(("import ", "from ")))
    assert {line.split()[1] for line in top} == {
        "__future__",
        "hashlib",
        "os",
        "pathlib",
        "subprocess",
        "sys",
        "typing",
    }
