"""The program as another program sees it: started in a session of its own, and met through AT-SPI like any reader does.

Run as ``dbus-run-session -- python outside.py FILE``; writes what was met into the file. The C library of AT-SPI is
called as it is, so that nothing but the system's own packages is needed.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from ctypes import CDLL, byref, c_char_p, c_int, c_void_p
from pathlib import Path
from time import monotonic, sleep
from typing import NamedTuple, TypeVar

PATIENCE = 60  # seconds
EXPANDED, SHOWING = 9, 25  # AtspiStateType
DEEPEST = 40
ARTICLES = 5
Found = TypeVar("Found")


class Met(NamedTuple):
    """Something a screen reader can come to."""

    role: str
    name: str
    description: str
    handle: int


class Reader:
    """A screen reader that looks and presses."""

    def __init__(self) -> None:
        self._library = CDLL("libatspi.so.0")
        self._library.atspi_init()

    def programs(self) -> list[int]:
        """The programs that can be met."""
        return self._children(self._ask("get_desktop", 0, failing=False))

    def tree(self, handle: int, depth: int = 0) -> Iterator[Met]:
        """Everything below that is shown, in order."""
        for child in self._children(handle) if depth < DEEPEST else ():
            if depth == 0 or self.has_state(child, SHOWING):
                role, name, told = (self._text(child, what) for what in ("role_name", "name", "description"))
                yield Met(role, name, told, child)
                yield from self.tree(child, depth + 1)

    def press(self, met: Met) -> None:
        """Do the first thing that it offers."""
        action = self._ask("accessible_get_action_iface", met.handle, failing=False)
        self._ask("action_do_action", action, 0)

    def has_state(self, handle: int, state: int) -> bool:
        """Whether it is shown, or unfolded."""
        states = self._ask("accessible_get_state_set", handle, failing=False)
        return bool(self._library.atspi_state_set_contains(c_void_p(states), state))

    def name(self, handle: int) -> str:
        """What something is called."""
        return self._text(handle, "name")

    def _children(self, handle: int) -> list[int]:
        count = self._library.atspi_accessible_get_child_count
        count.restype = c_int
        found = (self._ask("accessible_get_child_at_index", handle, at) for at in range(count(c_void_p(handle), None)))
        return [child for child in found if child]

    def _text(self, handle: int, what: str) -> str:
        call = getattr(self._library, f"atspi_accessible_get_{what}")
        call.restype = c_char_p
        return (call(c_void_p(handle), None) or b"").decode()

    def _ask(self, name: str, handle: int, *rest: int, failing: bool = True) -> int:
        call = getattr(self._library, f"atspi_{name}")
        call.restype = c_void_p
        problem = c_void_p()
        first = (handle,) if name == "get_desktop" else (c_void_p(handle),)
        return call(*first, *rest, *((byref(problem),) if failing else ())) or 0


def wait(find: Callable[[], Found | None], what: str) -> Found:
    """What is found at last."""
    end = monotonic() + PATIENCE
    while monotonic() < end:
        if found := find():
            return found
        sleep(0.1)
    raise SystemExit(f"AT-SPI never showed {what}")


def journey(reader: Reader) -> list[Met]:
    """Open the sample lesson from outside and unfold a line of the receipt; everything that is met then."""
    program = wait(lambda: next((each for each in reader.programs() if reader.name(each)), None), "the program")

    def all_of(role: str, part: str) -> list[Met]:
        return [met for met in reader.tree(program) if met.role == role and part in met.name]

    reader.press(wait(lambda: all_of("push button", "Open the sample lesson"), "the first screen")[0])
    wait(lambda: len(all_of("list item", "Score")) == ARTICLES, "the articles of the lesson")
    line = wait(lambda: all_of("push button", "Second hand"), "the receipt")[0]
    reader.press(line)
    wait(lambda: reader.has_state(line.handle, EXPANDED), "that the line is unfolded")
    wait(lambda: all_of("push button", "Strike the mark"), "its marks")
    return list(reader.tree(program))


def main(target: Path) -> None:
    """Start the program, meet it, end it."""
    env = {**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    program = subprocess.Popen([sys.executable, "-P", "-m", "gui"], env=env)
    try:
        target.write_text(json.dumps([met[:3] for met in journey(Reader())]), "utf-8")
    finally:
        program.terminate()
        program.wait()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
