"""A screen reader, from outside: it opens the sample lesson, hears its articles, and unfolds a line of the receipt."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

NEEDED = {"dbus-run-session": "dbus", "/usr/libexec/at-spi-bus-launcher": "at-spi2-core"}
LONGEST = 120  # seconds
NAMED = {
    "push button",
    "toggle button",
    "check box",
    "radio button",
    "list item",
    "menu item",
    "slider",
    "image",
    "text",
    "separator",
}


def test_a_screen_reader_reads_a_lesson(tmp_path: Path) -> None:
    missing = [package for command, package in NEEDED.items() if not shutil.which(command)]
    if missing:
        pytest.skip(f"not met through AT-SPI, for packages are missing: apt-get install {' '.join(missing)}")
    met = from_outside(tmp_path)
    assert len([name for role, name, _ in met if role == "list item" and "Score" in name]) == 5
    assert [role for role, name, _ in met if role in NAMED and not name.strip() and role != "separator"] == []
    words = "\n".join(f"{role}: {name}" for role, name, _ in met)
    for each in (
        "label: Score 32 of 100",
        "text: The article with its marks.",
        "slider: Map of",
        "check box: Show marks: Who says it",
        "radio button: Compare",
        "separator: Boundary between page and receipt",
        "image: Points for Second hand:",
        "push button: Show in the article:",
        "push button: Add articles",
    ):
        assert each in words


def from_outside(folder: Path) -> list[tuple[str, str, str]]:
    """Role, name and description of everything that is met."""
    target = folder / "met.json"
    homes = {"HOME": "", "XDG_CONFIG_HOME": "config", "XDG_DATA_HOME": "data", "XDG_CACHE_HOME": "cache"}
    env = {**os.environ, **{name: str(folder / part) for name, part in homes.items()}}
    script = Path(__file__).parent / "outside.py"
    command = ["dbus-run-session", "--", sys.executable, str(script), str(target)]
    done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=LONGEST, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    found: list[tuple[str, str, str]] = json.loads(target.read_text("utf-8"))
    return found
