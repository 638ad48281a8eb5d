"""The marks in an article: every piece of evidence of every line of the receipt, in reading order."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from scoring.values import Assessment, Evidence, Line, Message, Strike

LANES = 3
UNDRAWN = frozenset({"boilerplate"})  # dimmed and folded instead


class Mark(NamedTuple):
    """A marked span: why, for which measure, and on which of the lines under the text it is drawn."""

    start: int
    end: int
    family: str
    measure: str
    kind: str
    note: Message
    lane: int
    sure: bool = True
    group: int | None = None  # ties source, cue and content of one attribution together

    @property
    def strike(self) -> Strike:
        """What calling it mistaken would strike."""
        return Strike(self.start, self.end, self.kind)

    @property
    def drawn(self) -> bool:
        """Whether it gets an underline."""
        return self.family not in UNDRAWN


def find_marks(assessment: Assessment) -> list[Mark]:
    """All marks, sorted by start, the longer first; marks that overlap lie on different lanes."""
    found = [(evidence, line) for line in assessment.lines for evidence in line.evidence]
    found.sort(key=_place)
    ends: list[int] = []  # where each lane is free again
    marks: list[Mark] = []
    before, lane = None, 0
    for evidence, line in found:
        start, end, kind, note, group, _, _, sure = evidence
        place = (start, end, line.family)
        if place != before:
            before, lane = place, _free_lane(ends, evidence)
        marks.append(Mark(start, end, line.family, line.measure, kind, note, lane, sure, group))
    return marks


def _place(each: tuple[Evidence, Line]) -> tuple[int, int]:
    return each[0][0], -each[0][1]  # by place: an article that is written is marked anew at every key


def _free_lane(ends: list[int], evidence: Evidence) -> int:
    for lane, end in enumerate(ends):
        if end <= evidence.start:
            ends[lane] = evidence.end
            return lane
    if len(ends) < LANES:
        ends.append(evidence.end)
        return len(ends) - 1
    ends[-1] = max(ends[-1], evidence.end)
    return LANES - 1


def visible(marks: Iterable[Mark], families: frozenset[str]) -> list[Mark]:
    """The marks of the families that are switched on."""
    return [mark for mark in marks if mark.family in families]
