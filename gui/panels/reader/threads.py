"""Attributions as threads: which marks are the source, the cue and the words of one."""

from __future__ import annotations

from collections.abc import Sequence

from gui.marked.marks import Mark

PARTS = ("source", "cue", "content")
Key = tuple[str, int]


class Threads:
    """The attributions among some marks."""

    def __init__(self, marks: Sequence[Mark]) -> None:
        self._marks = marks
        self._groups: dict[Key, list[int]] = {}
        self._places: dict[tuple[int, int], Key] = {}
        for number, mark in enumerate(marks):
            if mark.group is not None and mark.kind in PARTS:
                key = (mark.measure, mark.group)
                self._groups.setdefault(key, []).append(number)
                self._places.setdefault((mark.start, mark.end), key)

    def of(self, numbers: Sequence[int]) -> list[int]:
        """The attribution that the first of these marks to have one belongs to; a source counted elsewhere has one."""
        for number in numbers:
            mark = self._marks[number]
            key = self._places.get((mark.start, mark.end)) if mark.family == "attribution" else None
            if mark.group is not None and mark.kind in PARTS:
                key = (mark.measure, mark.group)
            if key:
                return self._groups[key]
        return []

    def covers(self, thread: Sequence[int], number: int) -> bool:
        """Whether a mark says no more than the attribution it lies in, whose parts are washed."""
        mark = self._marks[number]
        parts = (self._marks[part] for part in thread)
        return mark.family == "attribution" and any(p.start <= mark.start and mark.end <= p.end for p in parts)
