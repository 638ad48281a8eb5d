from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from scoring.training.directions import directions
from scoring.training.model import fit, labels_of, reference_basis, shapes_of, values_of
from scoring.training.table import Table


def test_values_and_labels(table: Table) -> None:
    values = values_of(table.rows)
    assert values.shape == (len(table.rows), len(table.measures))
    assert np.isnan(values[:, 1]).any()
    assert labels_of(table.rows).tolist() == [row.label for row in table.rows]


def test_shapes_and_intercept_are_the_model(table: Table) -> None:
    basis = reference_basis(table.rows)
    model = fit(table.rows, basis, 10)
    intercept, heights = shapes_of(model, basis)
    unknown = np.full((1, len(table.measures)), np.nan)
    assert model.decision_function(unknown)[0] == pytest.approx(intercept)
    at_first_knots = np.array([[knots[0] for knots in basis.knots]])
    assert model.decision_function(at_first_knots)[0] == pytest.approx(intercept + sum(each[0] for each in heights))


def test_shapes_keep_their_directions(table: Table) -> None:
    """The made table rewards and punishes by chance; what must fall still never rises."""
    basis = reference_basis(table.rows)
    _, heights = shapes_of(fit(table.rows, basis, 100), basis)
    steps = [after - before for shape in heights for before, after in pairwise(shape)]
    assert all(step * wanted >= -1e-6 for step, wanted in zip(steps, directions(basis), strict=True))
