"""Threads: source, cue and words of an attribution belong together."""

from __future__ import annotations

from gui.marked.marks import Mark
from gui.panels.reader.threads import Threads
from scoring.values import Message

NOTE = Message("hedging.hedge")


def mark(
    start: int, end: int, kind: str, group: int | None, family: str = "attribution", measure: str = "density"
) -> Mark:
    return Mark(start, end, family, measure, kind, NOTE, 0, group=group)


MARKS = [
    mark(0, 5, "source", 0),
    mark(0, 5, "source", None, measure="named"),
    mark(6, 9, "cue", 0),
    mark(10, 30, "content", 0),
    mark(12, 14, "hedge", None, "hedging", "hedges"),
    mark(40, 45, "source", 1),
    mark(46, 50, "cue", 1),
    mark(60, 90, "unsourced_run", 1, "unsourced_claims", "run"),
]


def test_all_parts_of_one_attribution() -> None:
    assert Threads(MARKS).of([2]) == [0, 2, 3]
    assert Threads(MARKS).of([6]) == [5, 6]


def test_a_source_counted_by_another_measure_has_its_attribution() -> None:
    assert Threads(MARKS).of([1]) == [0, 2, 3]


def test_a_hedge_within_the_words_does_not_hide_the_attribution() -> None:
    assert Threads(MARKS).of([4, 3]) == [0, 2, 3]


def test_what_is_washed_needs_no_line() -> None:
    threads = Threads(MARKS)
    assert [threads.covers([0, 2, 3], n) for n in range(len(MARKS))] == [True] * 4 + [False] * 4
    assert not threads.covers([], 0)


def test_other_groups_are_no_attributions() -> None:
    assert Threads(MARKS).of([7]) == []
    assert Threads([]).of([]) == []
