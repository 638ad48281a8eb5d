from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from resources.messages import word
from scoring.report.receipt import SMALL, make_receipt
from scoring.values import Assessment

Make = Callable[..., Assessment]


@pytest.mark.parametrize("scale", [0.01, 0.37, 1.0, -1.3, 1.11])
def test_the_sum_is_the_score_exactly_as_printed(make: Make, scale: float) -> None:
    assessment = make(scale=scale)
    receipt = make_receipt(assessment)
    tenths = round(10 * receipt.base) + sum(round(10 * row.points) for row in receipt.rows)
    assert tenths == round(10 * receipt.total)
    assert assessment.score is not None
    assert f"{receipt.total:.1f}" == f"{assessment.score:.1f}"


def test_no_line_is_off_by_a_tenth(make: Make) -> None:
    assessment = make()
    lines = sorted((line for line in assessment.lines if line.family != "base"), key=lambda line: -line.points)
    named = {word(f"measures.{line.measure}"): line.points for line in lines}
    rows = [row for row in make_receipt(assessment).rows[1:] if row.name in named]
    assert len(rows) > 3
    assert all(abs(row.points - named[row.name]) < 0.1 for row in rows)


def test_small_lines_are_one_that_names_them_all(make: Make) -> None:
    assessment = make()
    rows = make_receipt(assessment).rows[1:]
    (crowd,) = [row for row in rows if row.family == "base"]
    alone = {row.name for row in rows if row is not crowd}
    assert alone.isdisjoint(crowd.value.split(", "))
    assert len(alone) + len(crowd.value.split(", ")) == len(assessment.lines) - 1
    assert all(abs(row.points) >= SMALL for row in rows if row is not crowd)


def test_without_a_score_every_measure_has_its_row(make: Make) -> None:
    assessment = replace(make(scale=0.0), score=None)
    assert len(make_receipt(assessment).rows) == len(assessment.lines)


def test_the_starting_point_comes_first_then_for_then_against(make: Make) -> None:
    rows = make_receipt(make()).rows
    assert rows[0].family == "base"
    points = [row.points for row in rows[1:] if row.family != "base"]
    assert points == sorted(points, reverse=True)


def test_a_cut_score_keeps_its_sum(make: Make) -> None:
    receipt = make_receipt(make(scale=40.0))
    assert receipt.cut
    assert receipt.score in (0.0, 100.0)
    assert receipt.total > 100 or receipt.total < 0
