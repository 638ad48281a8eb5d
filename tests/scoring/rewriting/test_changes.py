"""Then and now: tenths that add up, those that changed most first, and no number where there is no telling."""

from __future__ import annotations

from dataclasses import replace

import pytest

from scoring.rewriting.changes import compare
from scoring.values import Article, Assessment, Line
from tests.gui.conftest import make_assessment

TEXT = "Headline\n\nBelta reported that rain may come. Nobody has seen it."


def assessed(points: tuple[float, float, float]) -> Assessment:
    found = make_assessment(Article("a", "a", TEXT))
    lines = tuple(replace(line, points=each) for line, each in zip(found.lines[1:], points, strict=True))
    lines = (found.lines[0], *lines)
    return replace(found, lines=lines, score=found.base + sum(line.points for line in lines))


@pytest.mark.parametrize("points", [(4.04, -2.04, 0.33), (0.05, 0.05, 0.05), (10.0, -3.333, -1.11)])
def test_the_lines_come_to_the_difference_of_the_scores(points: tuple[float, float, float]) -> None:
    changes = compare(assessed((1.06, -2.0, 0.0)), assessed(points))
    assert changes.by == pytest.approx(sum(change.by or 0.0 for change in changes.lines))
    strengths = [abs(change.by or 0.0) for change in changes.lines]
    assert strengths == sorted(strengths, reverse=True)


def test_the_same_is_no_change() -> None:
    changes = compare(assessed((1.0, 2.0, 3.0)), assessed((1.0, 2.0, 3.0)))
    assert changes.by == 0.0
    assert all(change.by == 0.0 for change in changes.lines)


def test_what_cannot_be_told_has_no_difference() -> None:
    then = assessed((1.0, 2.0, 3.0))
    changes = compare(then, replace(then, score=None))
    assert changes.by is None
    assert all(change.by is None and change.before is not None for change in changes.lines)


def test_a_score_cut_at_the_end_of_the_scale_is_told() -> None:
    then = assessed((1.0, 2.0, 3.0))
    assert compare(then, replace(then, cut=True)).cut


def test_lines_keep_their_measures() -> None:
    then, now = assessed((1.0, 2.0, 3.0)), assessed((1.0, 2.0, 9.0))
    first: Line = compare(then, now).lines[0].now
    assert first.measure == "unsourced_claims"
