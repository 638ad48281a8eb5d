"""The files of a folder and its folders, in order."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from scoring.errors import UserError
from scoring.intake.opening import is_folder, trouble

_PAGE = re.compile(r"(.+)\.html?", re.IGNORECASE)
_WITH_PAGE = ("_files", ".files", "_Dateien", "-Dateien", "_fichiers", "_archivos", "_ficheros", "_bestanden", "_pliki")


class Place(NamedTuple):
    """Where a file is, and the path by which the user knows it."""

    real: str
    path: str


def walk(folder: Place, seen: frozenset[str] = frozenset()) -> Iterator[Place | UserError]:
    """Every file below a folder, sorted, hidden ones left out; a link back to a folder above is not followed.

    The folder of pictures and scripts that a browser saves beside a page ("page_files" of "page.html") is left out.
    """
    home = os.path.realpath(folder.real)
    if any((each + os.sep).startswith(home.rstrip(os.sep) + os.sep) for each in seen):
        return
    try:
        names = sorted(each.name for each in Path(folder.real).iterdir() if not each.name.startswith("."))
    except OSError as error:
        yield trouble(error, folder.path)
        return
    pages = {found.group(1) for name in names if (found := _PAGE.fullmatch(name))}
    for name in names:
        if any(name.endswith(end) and name.removesuffix(end) in pages for end in _WITH_PAGE):
            continue
        yield from _one(Place(_below(folder.real, name), _below(folder.path, name)), seen | {home})


def _below(folder: str, name: str) -> str:
    """The path of a file as the user would write it: pathlib would drop a leading ``./``."""
    return f"{folder.rstrip('/' + os.sep)}{os.sep}{name}"


def _one(place: Place, seen: frozenset[str]) -> Iterator[Place | UserError]:
    try:
        inside = is_folder(place.real, place.path)
    except UserError as error:
        yield error
        return
    if inside:
        yield from walk(place, seen)
    else:
        yield place
