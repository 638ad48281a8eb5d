"""The model: ramps of every measure into a logistic regression, by scikit-learn."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from scoring.training.directions import directions
from scoring.training.ramps import Basis, Numbers, fit_basis, heights, ramps
from scoring.training.row import Row
from scoring.training.weights import class_weights, row_weights

if TYPE_CHECKING:
    from sklearn.linear_model import LogisticRegression  # type: ignore[import-untyped]
    from sklearn.pipeline import Pipeline  # type: ignore[import-untyped]

os.environ.setdefault("OMP_NUM_THREADS", "1")  # spinning threads made a fit 150 times slower on a busy machine

_ZERO = 1e-9


def values_of(rows: Sequence[Row]) -> Numbers:
    """The measures of the rows, NaN where one could not be had."""
    return np.array([row.values for row in rows], dtype=float)


def labels_of(rows: Sequence[Row]) -> NDArray[np.int64]:
    """The labels of the rows."""
    return np.array([row.label for row in rows], dtype=np.int64)


def reference_basis(rows: Sequence[Row]) -> Basis:
    """The knots, and the centres over these rows as the reference articles, both classes weighted alike."""
    return fit_basis(values_of(rows), class_weights(labels_of(rows)))


def fit(rows: Sequence[Row], basis: Basis, strength: float) -> Pipeline:
    """A fitted scikit-learn pipeline; ``strength`` is the inverse of the regularisation (C).

    Ramps that go against their direction are closed and the rest fitted again, until none does.
    """
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import FunctionTransformer  # type: ignore[import-untyped]

    wanted, closed = np.array(directions(basis)), np.array([], dtype=np.int64)
    ramped, labels, weights = ramps(values_of(rows), basis), labels_of(rows), row_weights(rows) / len(rows)
    while True:
        ramped[:, closed] = 0.0
        regression = _regression(strength).fit(ramped, labels, sample_weight=weights)
        wrong = np.flatnonzero(regression.coef_[0] * wanted < -_ZERO)
        if not len(wrong):
            return make_pipeline(FunctionTransformer(ramps, kw_args={"basis": basis, "closed": closed}), regression)
        closed = np.union1d(closed, wrong)


def _regression(strength: float) -> LogisticRegression:
    from sklearn.linear_model import LogisticRegression

    # Newton's steps end at the last digit, so that other machines round to the same scorecard.
    return LogisticRegression(C=strength, solver="newton-cholesky", tol=1e-10, max_iter=100)


def shapes_of(model: Pipeline, basis: Basis) -> tuple[float, list[list[float]]]:
    """The intercept and the height of each measure's shape at its knots, in log-odds."""
    regression = model[-1]
    return float(regression.intercept_[0]), heights(regression.coef_[0], basis)
