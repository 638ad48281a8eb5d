"""Places in a text with sentences dropped, and in the whole one: what stays in view when sentences come and go."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from gui.marked.marks import Mark
from scoring.cut import Join


class Name(NamedTuple):
    """What a mark is known by, wherever it lies now: its place in the whole text, its kind, its measure."""

    start: int
    last: int
    kind: str
    measure: str


def name(mark: Mark, joins: Sequence[Join]) -> Name:
    """The name of a mark in a text with these joins."""
    return Name(up(joins, mark.start), up(joins, mark.end - 1), mark.kind, mark.measure)


def up(joins: Sequence[Join], place: int) -> int:
    """Where a place of the shown text lies in the whole one."""
    return place + sum(gone.end - gone.start for at, gone in joins if at <= place)


def down(joins: Sequence[Join], place: int) -> int:
    """Where a place of the whole text is shown, or the join that it went into."""
    return place - sum(min(place, gone.end) - gone.start for _, gone in joins if gone.start < place)
