"""The files of a folder and its folders, in order."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from scoring.errors import UserError
from scoring.intake.opening import is_folder, trouble


class Place(NamedTuple):
    """Where a file is, and the path by which the user knows it."""

    real: str
    path: str


def walk(folder: Place, seen: frozenset[str] = frozenset()) -> Iterator[Place | UserError]:
    """Every file below a folder, sorted, hidden ones left out; a link back to a folder above is not followed."""
    home = os.path.realpath(folder.real)
    if any((each + os.sep).startswith(home.rstrip(os.sep) + os.sep) for each in seen):
        return
    try:
        names = sorted(each.name for each in Path(folder.real).iterdir() if not each.name.startswith("."))
    except OSError as error:
        yield trouble(error, folder.path)
        return
    for name in names:
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
