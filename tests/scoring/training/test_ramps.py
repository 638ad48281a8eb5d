from __future__ import annotations

import numpy as np
import pytest

from scoring.training.ramps import fit_basis, heights, ramps

RANDOM = np.random.default_rng(3)
VALUES = np.column_stack([RANDOM.exponential(size=400), np.where(RANDOM.random(400) < 0.8, 0.0, RANDOM.random(400))])
VALUES[::7, 0] = np.nan
WEIGHTS = RANDOM.random(400)


def test_every_ramp_has_mean_zero_over_the_reference() -> None:
    basis = fit_basis(VALUES, WEIGHTS)
    assert np.average(ramps(VALUES, basis), axis=0, weights=WEIGHTS) == pytest.approx(0, abs=1e-12)


def test_a_value_that_cannot_be_had_counts_as_the_mean() -> None:
    basis = fit_basis(VALUES, WEIGHTS)
    assert (ramps(np.array([[np.nan, np.nan]]), basis) == 0).all()


def test_heights_are_the_weighted_ramps_at_the_knots() -> None:
    basis = fit_basis(VALUES, WEIGHTS)
    coefficients = RANDOM.normal(size=ramps(VALUES, basis).shape[1])
    for i, knots in enumerate(basis.knots):
        rows = np.full((len(knots), 2), np.nan)
        rows[:, i] = knots
        assert ramps(rows, basis) @ coefficients == pytest.approx(heights(coefficients, basis)[i])


def test_constant_outside_the_knots() -> None:
    basis = fit_basis(VALUES, WEIGHTS)
    far, end = np.array([[1e9, 1e9]]), np.array([[knots[-1] for knots in basis.knots]])
    assert (ramps(far, basis) == ramps(end, basis)).all()


def test_many_equal_values_still_leave_knots_above_them() -> None:
    _, rare = fit_basis(VALUES, WEIGHTS).knots
    assert rare[0] == 0
    assert len(rare) == 4


@pytest.mark.parametrize("column", [np.zeros(9), np.full(9, np.nan)])
def test_a_constant_or_unknown_measure_has_no_ramp(column: np.ndarray) -> None:
    basis = fit_basis(column[:, None], np.ones(9))
    assert len(basis.knots[0]) == 1
    assert heights([], basis) == [[0.0]]


def test_closed_ramps_are_flat() -> None:
    found = ramps(VALUES, fit_basis(VALUES, WEIGHTS), [0, 2])
    assert (found[:, [0, 2]] == 0).all()
    assert (found[:, 1] != 0).any()
