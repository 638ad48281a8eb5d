"""The files that git keeps, for the rules to look at."""

from __future__ import annotations

import ast
import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
SOURCES = ("gui", "scoring", "resources")


@cache
def tracked() -> tuple[Path, ...]:
    """Every file that git keeps, relative to the project."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout.decode()  # noqa: S607
    return tuple(Path(each) for each in listed.split("\0") if each and (ROOT / each).exists())


def modules() -> list[Path]:
    """Our source files that say something: an empty package file or a bare docstring says nothing."""
    python = (each for each in tracked() if each.parts[0] in SOURCES and each.suffix == ".py")
    return [each for each in python if each.name != "__init__.py" or _says_something(each)]


def _says_something(path: Path) -> bool:
    body = ast.parse((ROOT / path).read_text("utf-8")).body
    return any(not isinstance(each, ast.Expr | ast.ImportFrom) for each in body)
