from __future__ import annotations

import numpy as np

from scoring.training.folds import FOLDS, publisher_folds, random_folds
from scoring.training.table import Table


def test_no_publisher_on_two_sides(table: Table) -> None:
    folds = publisher_folds(table.rows)
    assert len({(row.publisher, fold) for row, fold in zip(table.rows, folds, strict=True)}) == len(
        {row.publisher for row in table.rows}
    )


def test_both_classes_in_every_fold(table: Table) -> None:
    folds = publisher_folds(table.rows)
    assert {(row.label, fold) for row, fold in zip(table.rows, folds, strict=True)} == {
        (label, fold) for label in (0, 1) for fold in range(FOLDS)
    }


def test_order_of_rows_does_not_matter(table: Table) -> None:
    assert publisher_folds(table.rows[::-1]).tolist() == publisher_folds(table.rows)[::-1].tolist()


def test_random_folds_are_even_and_repeatable(table: Table) -> None:
    folds = random_folds(table.rows, 1)
    assert np.ptp(np.bincount(folds)) <= 1
    assert folds.tolist() == random_folds(table.rows, 1).tolist()
