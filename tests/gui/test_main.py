from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence

import pytest

import scoring.cli
from gui import __main__ as command


@pytest.fixture
def shell(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """The command lines that the shell's front end got; it answers 1 to a report, else 0."""
    calls: list[list[str]] = []

    def main(argv: Sequence[str]) -> int:
        calls.append(list(argv))
        return 1 if argv[0] == "report" else 0

    monkeypatch.setattr(scoring.cli, "main", main)
    return calls


@pytest.mark.parametrize(
    "arguments",
    [["score", "a.txt"], ["compare"], ["report", "x", "-o", "y.pdf"], ["train"], ["evaluate"], ["--help"], ["-h"]],
)
def test_a_subcommand_goes_to_the_shell(arguments: list[str], shell: list[list[str]]) -> None:
    assert command.main(arguments) == (1 if arguments[0] == "report" else 0)
    assert shell == [arguments]


def test_an_unknown_option_goes_to_the_shell_which_refuses_it(shell: list[list[str]]) -> None:
    command.main(["a.txt", "--fast"])
    assert shell == [["a.txt", "--fast"]]


def test_a_subcommand_never_loads_qt() -> None:
    code = """import sys
from gui.__main__ import main
main(["score", "seeds", "--json", "--quiet"])
print(sorted(sys.modules))"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = done.stdout.splitlines()[-1]
    assert "scoring.cli" in loaded
    assert "PySide6" not in loaded
    assert "sklearn" not in loaded


@pytest.fixture
def no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.usefixtures("no_display")
def test_without_a_screen_the_table_is_printed_and_the_report_written(
    shell: list[list[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    assert command.main(["seeds"]) == 1
    assert shell == [["score", "seeds"], ["report", "seeds", "-o", "copydesk-report.pdf"]]
    said = capsys.readouterr()
    assert "no display is set" in said.err
    assert "copydesk-report.pdf" in said.err
    assert said.out == ""


@pytest.mark.usefixtures("no_display")
def test_without_screen_and_articles_it_says_what_to_do(
    shell: list[list[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    assert command.main([]) == 1
    assert shell == []
    assert "copydesk score FILE" in capsys.readouterr().err


def test_a_dead_display_counts_as_none(
    shell: list[list[str]], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", ":987")
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    assert command.main(["a.txt"]) == 1
    assert shell[0] == ["score", "a.txt"]
    assert "does not answer" in capsys.readouterr().err


def test_with_a_screen_the_window_opens(shell: list[list[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[list[str]] = []

    def window(paths: list[str]) -> int:
        opened.append(paths)
        return 0

    monkeypatch.setattr("gui.app.open_window", window)
    assert command.main(["seeds", "a.txt"]) == 0
    assert opened == [["seeds", "a.txt"]]
    assert shell == []


def test_a_missing_system_library_counts_as_no_window(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "gui.app", _Broken(ImportError("libEGL.so.1: cannot open shared object file")))
    assert command.load_window() is None


def test_a_missing_module_is_our_mistake_and_is_not_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "gui.app", _Broken(ModuleNotFoundError("No module named 'x'", name="x")))
    with pytest.raises(ModuleNotFoundError):
        command.load_window()


class _Broken:
    """A module whose contents cannot be loaded."""

    __name__ = "gui.app"
    __spec__ = None

    def __init__(self, error: ImportError) -> None:
        self.error = error

    def __getattr__(self, name: str) -> object:
        raise self.error
