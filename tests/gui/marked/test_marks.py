"""Marks: in reading order, longer first, those that overlap on different lanes."""

from __future__ import annotations

from dataclasses import replace

from gui.marked.marks import LANES, find_marks
from scoring.values import Article, Evidence, Message
from tests.gui.conftest import Assess

NOTE = Message("hedging.hedge")


def lanes(assess: Assess, article: Article, *spans: tuple[int, int]) -> list[tuple[int, int, int]]:
    found = assess(article)
    evidence = tuple(Evidence(start, end, "hedge", NOTE) for start, end in spans)
    lines = tuple(replace(line, evidence=evidence if line.measure == "hedges" else ()) for line in found.lines)
    return [(mark.start, mark.end, mark.lane) for mark in find_marks(replace(found, lines=lines))]


def test_overlapping_marks_lie_on_different_lanes(assess: Assess, article: Article) -> None:
    assert lanes(assess, article, (5, 8), (0, 20), (30, 40)) == [(0, 20, 0), (5, 8, 1), (30, 40, 0)]


def test_the_same_span_twice_is_one_line(assess: Assess, article: Article) -> None:
    assert lanes(assess, article, (5, 8), (5, 8)) == [(5, 8, 0), (5, 8, 0)]


def test_there_is_a_last_lane(assess: Assess, article: Article) -> None:
    assert max(lane for _, _, lane in lanes(assess, article, *[(n, 30) for n in range(9)])) == LANES - 1


def test_marks_know_their_measure(assess: Assess, article: Article) -> None:
    assert [(mark.family, mark.measure, mark.drawn) for mark in find_marks(assess(article))] == [
        ("attribution", "attribution_density", True),
        ("hedging", "hedges", True),
        ("unsourced_claims", "unsourced_claims", True),
    ]
