"""From a fitted model to a scorecard: log-odds become points, and the scorecard alone gives the model's decision."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from scoring.measures.register import MEASURES
from scoring.scorecard.card import POINTS_PER_LOGIT, Shape
from scoring.training.model import values_of
from scoring.training.ramps import Basis, Numbers
from scoring.training.row import Row
from scoring.training.table import rounded

Fitted = tuple[float, list[list[float]]]
_REFIT_DECIMALS = 3


def points(logit: float) -> float:
    """Log-odds as points, ten decimals: the model to 1e-9, and short of where machines differ."""
    return round(POINTS_PER_LOGIT * logit, 10)


def make_shapes(
    basis: Basis, heights: Sequence[Sequence[float]], refitted: Sequence[Fitted], rows: Sequence[Row]
) -> tuple[Shape, ...]:
    """The shape of every measure of the register that the rows know: a new one has none before it is measured."""
    values = values_of(rows)
    labels = np.array([row.label for row in rows])
    return tuple(
        Shape(
            measure.id,
            measure.family,
            measure.unit,
            basis.knots[i],
            tuple(points(height) for height in heights[i]),
            tuple(
                tuple(round(POINTS_PER_LOGIT * refit[1][i][knot], _REFIT_DECIMALS) for refit in refitted)
                for knot in range(len(basis.knots[i]))
            ),
            _percentiles(values[:, i]),
            {"reliable": _percentiles(values[labels == 1, i]), "unreliable": _percentiles(values[labels == 0, i])},
        )
        for i, measure in enumerate(MEASURES)
        if not np.isnan(values[:, i]).all()
    )


def starting_refits(refitted: Sequence[Fitted]) -> tuple[float, ...]:
    """The starting point of each refit."""
    return tuple(round(POINTS_PER_LOGIT * refit[0], _REFIT_DECIMALS) for refit in refitted)


def _percentiles(column: Numbers) -> tuple[float, ...]:
    known = column[~np.isnan(column)]
    if not len(known):
        return (0.0,) * 101
    places = np.quantile(known, np.linspace(0, 1, 101), method="lower")
    return tuple(rounded(float(place)) or 0.0 for place in places)
