"""The basis of the shapes: for every measure ramps from knot to next knot, each 0 below, 1 above.

A weighted sum of them is piecewise linear with constant ends. They are centred over the reference articles, so that
every shape has mean 0 there; a value that cannot be had counts as the mean.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

Numbers = NDArray[np.float64]
_SHARES = (0.02, 0.25, 0.5, 0.75, 0.98)
_SHARES_ABOVE = (0.3, 0.6, 0.95)
_DIGITS = 6


class Basis(NamedTuple):
    """Knots of each measure, and the mean of each ramp between them."""

    knots: tuple[tuple[float, ...], ...]
    centres: tuple[tuple[float, ...], ...]


def fit_basis(values: Numbers, weights: Numbers) -> Basis:
    """Knots at quantiles of the known values, centres by the weights; one row an article, NaN for unknown."""
    columns = list(values.T)
    knots = [_knots(column[~np.isnan(column)]) for column in columns]
    centres = [_centres(column, each, weights) for column, each in zip(columns, knots, strict=True)]
    return Basis(tuple(knots), tuple(centres))


def ramps(values: Numbers, basis: Basis, closed: Sequence[int] = ()) -> Numbers:
    """All centred ramps of all measures, side by side; those in ``closed``, by their number, are flat."""
    parts = [
        np.nan_to_num(_ramps(column, knots) - np.array(centres), nan=0.0)
        for column, knots, centres in zip(values.T, basis.knots, basis.centres, strict=True)
    ]
    found = np.hstack(parts)
    found[:, list(closed)] = 0.0
    return found


def heights(coefficients: ArrayLike, basis: Basis) -> list[list[float]]:
    """The height of each shape at its knots, from the coefficients of all ramps."""
    rest, shapes = np.asarray(coefficients, dtype=float), []
    for centres in basis.centres:
        own, rest = rest[: len(centres)], rest[len(centres) :]
        shapes.append([float(each) for each in np.concatenate([[0.0], np.cumsum(own)]) - own @ np.array(centres)])
    return shapes


def _knots(known: Numbers) -> tuple[float, ...]:
    """Quantiles; where most articles have the lowest value, that and quantiles of those above it."""
    if not len(known):
        return (0.0,)
    lowest = known.min()
    if np.mean(known == lowest) < _SHARES[1]:
        places = np.quantile(known, _SHARES)
    else:
        above = known[known > lowest]
        places = np.concatenate([[lowest], np.quantile(above, _SHARES_ABOVE)]) if len(above) else np.array([lowest])
    return tuple(sorted({float(f"{place:.{_DIGITS}g}") for place in places}))


def _ramps(column: Numbers, knots: Sequence[float]) -> Numbers:
    left, right = np.array(knots[:-1]), np.array(knots[1:])
    ramped: Numbers = np.clip((column[:, None] - left) / (right - left), 0.0, 1.0)
    return ramped


def _centres(column: Numbers, knots: Sequence[float], weights: Numbers) -> tuple[float, ...]:
    known = ~np.isnan(column)
    if not known.any():
        return ()
    means = np.average(_ramps(column[known], knots), axis=0, weights=weights[known])
    return tuple(float(mean) for mean in means)
