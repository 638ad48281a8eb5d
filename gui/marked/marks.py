"""The marks in an article: every piece of evidence of every line of the receipt, in reading order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from scoring.values import Assessment, Evidence, Message, Strike

LANES = 3
UNDRAWN = frozenset({"boilerplate"})  # dimmed and folded instead


@dataclass(frozen=True, slots=True)
class Mark:
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
    found = [(evidence, line.family, line.measure) for line in assessment.lines for evidence in line.evidence]
    found.sort(key=lambda each: (each[0].start, -each[0].end))
    ends: list[int] = []  # where each lane is free again
    marks, before = [], None
    for evidence, family, measure in found:
        place = (evidence.start, evidence.end, family)
        lane = marks[-1].lane if place == before and marks else _free_lane(ends, evidence)
        before = place
        marks.append(_mark(evidence, family, measure, lane))
    return marks


def _mark(found: Evidence, family: str, measure: str, lane: int) -> Mark:
    return Mark(found.start, found.end, family, measure, found.kind, found.note, lane, found.sure, found.group)


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
