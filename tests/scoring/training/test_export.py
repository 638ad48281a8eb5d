from __future__ import annotations

import random
from typing import Any

import numpy as np
import pytest

from scoring.scorecard.card import BASE, Scorecard
from scoring.scorecard.files import load
from scoring.training import table as tables
from scoring.training.description import scores_of
from scoring.training.model import fit, labels_of, reference_basis, values_of
from scoring.training.row import Row
from scoring.training.table import Table


def rows_beyond(table: Table) -> list[Row]:
    """Rows with values far outside, on knots, and missing."""
    chance = random.Random(4)  # noqa: S311
    basis = reference_basis(table.rows)
    choices = [[None, -1e6, 1e6, 0.0, *knots] for knots in basis.knots]
    return [table.rows[0]._replace(values=tuple(chance.choice(each) for each in choices)) for _ in range(300)]


def test_the_scorecard_is_the_model(table: Table, card: Scorecard) -> None:
    train = [row for row in table.rows if row.use == "train"]
    strength = card.training["settings"]["strength"]  # type: ignore[index]
    model = fit(train, reference_basis(train), strength)
    for rows in (list(table.rows), rows_beyond(Table(table.measures, tuple(train), {}))):
        decision = model.decision_function(values_of(rows))
        scores = scores_of(card, table.measures, rows)
        assert scores == pytest.approx(BASE + 10 * decision, abs=1e-9)
        assert (scores - BASE) / 10 == pytest.approx(decision, abs=1e-9)


def test_shapes_have_mean_zero_with_both_classes_alike(table: Table, card: Scorecard) -> None:
    train = [row for row in table.rows if row.use == "train"]
    labels = labels_of(train)
    for i, shape in enumerate(card.shapes):
        points = np.array([shape.points_at(row.values[i]) for row in train])
        assert points[labels == 1].mean() + points[labels == 0].mean() == pytest.approx(0, abs=1e-9)


def test_the_shipped_scorecard_is_the_model_on_the_shipped_table() -> None:
    """Both ways, over every article of the table, missing values included."""
    shipped, table = load(), tables.load(tables.DEFAULT)
    train = [row for row in table.rows if row.use == "train"]
    settings: Any = shipped.training["settings"]
    model = fit(train, reference_basis(train), settings["strength"])
    decision = model.decision_function(values_of(table.rows))
    assert shipped.training["data"] == table.sources
    assert np.abs(scores_of(shipped, table.measures, table.rows) - BASE - 10 * decision).max() < 1e-9
