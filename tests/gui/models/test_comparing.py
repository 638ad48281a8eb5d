"""Articles beside each other: places, the middle, and which measures differ most."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from gui.models.comparing import DIFFER, EVERY, Cell, Compared, pasted
from scoring.values import Article, Assessment
from tests.gui.conftest import TEXT, make_assessment


def scored(points: float | None, number: int = 0) -> Assessment:
    """An article with so many points for attribution; None: without a score."""
    found = make_assessment(Article(str(number), "", TEXT))
    line = replace(found.lines[1], points=points or 0.0, value=(points or 0.0) / 10)
    return replace(found, lines=(found.lines[0], line, *found.lines[2:]), score=points)


def compared(points: Sequence[float | None], shown: str = EVERY) -> Compared:
    return Compared(range(len(points)), [scored(each, number) for number, each in enumerate(points)], shown)


def places(points: Sequence[float | None]) -> list[int]:
    table = compared(points)
    return [table.cell(0, article).place for article in range(len(points))]


def test_the_most_and_the_fewest_have_their_place() -> None:
    assert places([1.0, 2.0, 3.0, 4.0]) == [-1, 0, 0, 1]
    assert places([1.0, 2.0, None]) == [-1, 1, 0], "without a score there is no place"


def test_no_place_where_it_decides_nothing() -> None:
    assert places([1.0, 1.4]) == [0, 0]
    assert places([1.0]) == [0]
    assert places([]) == []
    assert places([1.0, 5.0, 5.0]) == [-1, 0, 0], "many share it"


def test_the_middle_is_named_from_three_on() -> None:
    assert compared([1.0, 5.0]).measures[0].middle is None
    assert compared([1.0, 5.0, None]).measures[0].middle_text == "", "without a score it is not among them"
    assert compared([1.0, 5.0, 9.0]).cell(0, 0).middle == 5.0
    assert compared([1.0, 5.0, 9.0]).measures[0].middle_text == "50%"
    assert compared([1.0, 1.0, 1.0]).cell(0, 0).middle is None, "nothing to compare it with"


def test_what_differs_most_comes_first() -> None:
    found = [scored(1.0), scored(2.0)]
    lines = found[1].lines
    found[1] = replace(found[1], lines=(*lines[:2], replace(lines[2], points=9.0), lines[3]))
    measures = Compared((1, 2), found, DIFFER).measures
    assert [measure.id for measure in measures] == ["hedges", "attribution_density", "unsourced_claims"]
    assert [measure.id for measure in Compared((1, 2), found, "hedging").measures] == ["hedges"]
    assert Compared((1, 2), found, "hedging").families == ["attribution", "hedging", "unsourced_claims"]


def test_what_is_not_read_yet_has_its_place() -> None:
    table = Compared((1, 2), [None, scored(1.0)])
    assert table.cell(0, 0) == Cell(family="attribution")
    assert table.cell(0, 1).text == "10%"
    assert Compared((1, 2), [None, None]).measures == []


def test_all_bars_have_one_scale() -> None:
    table = compared([1.0, 12.0])
    assert {table.cell(row, column).full for row in range(3) for column in range(2)} == {12.0}


def test_a_spreadsheet_takes_it_for_a_table_and_no_formula() -> None:
    assert pasted([["", "A\ttitle\nin two"], ["=1+1", "\N{MINUS SIGN}0.4"]]) == "\tA title in two\n'=1+1\t-0.4\n"
