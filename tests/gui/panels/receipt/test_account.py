"""What is shown adds up, to the last digit shown."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.panels.receipt.account import make_account, split, sum_points
from scoring.values import Article, Assessment
from tests.gui.conftest import TEXT, Assess, make_assessment


def assessed(points: list[float]) -> Assessment:
    found = make_assessment(Article("a", "a", TEXT))
    return replace(found, lines=tuple(replace(found.lines[1], points=each) for each in points))


@given(st.lists(st.floats(-20, 20), min_size=1, max_size=20))
def test_it_adds_up_as_shown(points: list[float]) -> None:
    account = make_account(assessed(points))
    lines = [*account.start, *account.favour, *account.against, *account.still]
    assert account.base + sum(each.points or 0 for each in lines) == pytest.approx(account.total)
    assert account.total == pytest.approx(50 + sum(points), abs=0.051)
    assert all(abs((each.points or 0) - each.line.points) <= 0.1001 for each in lines)


def test_sides(article: Article, assess: Assess) -> None:
    account = make_account(assess(article))
    assert [each.line.measure for each in account.start] == ["starting_point"]
    assert [each.line.measure for each in account.favour] == ["attribution_density"]
    assert [each.line.measure for each in account.against] == ["hedges"]
    assert [each.line.measure for each in account.still] == ["unsourced_claims"]


@given(st.lists(st.floats(-2, 2), min_size=1, max_size=20))
def test_splitting_loses_nothing(points: list[float]) -> None:
    account = make_account(assessed(points))
    for side in (account.favour, account.against):
        large, small = split(side)
        assert sorted(each.points or 0 for each in (*large, *small)) == sorted(each.points or 0 for each in side)
        assert sum_points(large) + sum_points(small) == pytest.approx(sum_points(side))
        assert len(small) != 1
        assert all(abs(each.points or 0) < 0.5 for each in small)
