from __future__ import annotations

import pytest

from scoring.scorecard.card import Conformal, Scorecard


@pytest.mark.parametrize(
    ("value", "points"), [(-5, -2), (0, -2), (0.5, -1), (1, 0), (2, 3), (3, 6), (1e9, 6), (None, 0)]
)
def test_straight_between_knots_and_constant_outside(card: Scorecard, value: float | None, points: float) -> None:
    assert card.shapes[0].points_at(value) == pytest.approx(points, abs=1e-12)


def test_refits(card: Scorecard) -> None:
    shape = card.shapes[0]
    assert list(shape.refits_at(2)) == pytest.approx([2, 3, 4])
    assert list(shape.refits_at(99)) == [5, 6, 7]
    assert list(shape.refits_at(None)) == [0, 0, 0]


@pytest.mark.parametrize(("value", "percentile"), [(-1, 0), (5.0, 50), (5.05, 50), (99, 100), (None, None)])
def test_percentile(card: Scorecard, value: float | None, percentile: int | None) -> None:
    assert card.shapes[0].percentile(value) == percentile


def test_equal_values_count_half(card: Scorecard) -> None:
    shape = card.shapes[0]._replace(reference=(0.0,) * 80 + (1.0,) * 21)
    assert shape.percentile(0) == 40


def test_a_shape_with_one_knot_is_constant(card: Scorecard) -> None:
    shape = card.shapes[0]._replace(knots=(1.0,), points=(2.0,), refits=((1.0, 2.0, 3.0),))
    assert [shape.points_at(value) for value in (0, 1, 2)] == [2, 2, 2]


def test_shapes_by_measure(card: Scorecard) -> None:
    assert card.shape(card.shapes[1].measure) == card.shapes[1]
    assert card.shape("unheard_of") is None


def test_both_labels_between_the_thresholds() -> None:
    both = Conformal(0.2, 47.0, 53.0)
    assert [both.holds_both(score) for score in (46.9, 47, 50, 53, 53.1)] == [False, True, True, True, False]
    assert not Conformal(0.2, 53.0, 47.0).holds_both(50)
