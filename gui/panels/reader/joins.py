"""Places in a text with sentences dropped, and in the whole one: what stays in view when sentences come and go."""

from __future__ import annotations

from collections.abc import Sequence

from scoring.cut import Join


def up(joins: Sequence[Join], place: int) -> int:
    """Where a place of the shown text lies in the whole one."""
    return place + sum(gone.end - gone.start for at, gone in joins if at <= place)


def down(joins: Sequence[Join], place: int) -> int:
    """Where a place of the whole text is shown, or the join that it went into."""
    return place - sum(min(place, gone.end) - gone.start for _, gone in joins if gone.start < place)
