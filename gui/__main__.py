"""The one command: subcommands go to the shell's front end, anything else opens the window.

Imports are late on purpose: a subcommand never waits for Qt, and the screen is probed while Qt loads.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence

SUBCOMMANDS = frozenset({"score", "compare", "report", "train", "evaluate"})
REPORT = "copydesk-report.pdf"


def main(argv: Sequence[str] | None = None) -> int:
    """Run Copydesk with these arguments, by default the program's own; gives the exit status."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if is_for_the_shell(arguments):
        from scoring.cli import main as shell

        return shell(arguments)
    return open_or_print(arguments)


def is_for_the_shell(arguments: Sequence[str]) -> bool:
    """Whether no window is meant: a subcommand, or an option, since the window has none."""
    return bool(SUBCOMMANDS.intersection(arguments[:1])) or any(each.startswith("-") for each in arguments)


def open_or_print(paths: Sequence[str]) -> int:
    """Open the window, or print the table and write the report where there is no screen."""
    from gui.screen import Probe

    with Probe() as probe:
        open_window = load_window() if probe.started else None
        if open_window is None or not probe.found_screen():
            return without_screen(paths, probe.reason)
    return open_window(list(paths))


def load_window() -> Callable[[list[str]], int] | None:
    """The window's code; None where a system library that Qt needs is missing."""
    try:
        from gui.app import open_window
    except ImportError as error:
        if error.name:  # a missing Python module is a mistake of ours; a missing library has no such name
            raise
        return None
    return open_window


def without_screen(paths: Sequence[str], reason: str) -> int:
    """Say why there is no window, print the scored table and write the report; gives the worse exit status."""
    from resources.messages import word
    from scoring.cli import main as shell

    say(word("screen.none", {"reason": word(reason)}))
    if not paths:
        say(word("screen.no_articles"))
        return 1
    say(word("screen.instead", {"file": REPORT}))
    return max(shell(["score", *paths]), shell(["report", *paths, "-o", REPORT]))


def say(text: str) -> None:
    """Tell the person at the keyboard; standard output belongs to the results."""
    sys.stderr.write(f"{text}\n")
    sys.stderr.flush()


if __name__ == "__main__":
    sys.exit(main())
