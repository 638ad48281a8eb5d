from __future__ import annotations

import numpy as np

from scoring.training.model import labels_of, reference_basis
from scoring.training.table import Table
from scoring.training.unseen import STRENGTHS, choose_strength, fold_aucs, unseen_scores, unseen_sets


def test_a_row_is_scored_by_a_model_without_its_fold(table: Table) -> None:
    """Turning the labels of one fold around changes the scores of the others, not its own."""
    folds = np.array([row.fold for row in table.rows])
    basis = reference_basis(table.rows)
    turned = [row._replace(label=1 - row.label) if row.fold == 2 else row for row in table.rows]
    once, again = (unseen_scores(rows, basis, 10, folds) for rows in (list(table.rows), turned))
    assert (once == again)[folds == 2].all()
    assert (once != again)[folds != 2].any()


def test_folds_with_one_label_have_no_auc() -> None:
    assert fold_aucs(np.array([1, 1, 0, 1]), np.array([1.0, 2.0, 0.0, 3.0]), np.array([0, 0, 1, 1])) == [1.0]


def test_the_chosen_strength_finds_the_signal(table: Table) -> None:
    strength, scores = choose_strength(table.rows, reference_basis(table.rows), lambda _: None)
    folds = np.array([row.fold for row in table.rows])
    assert strength in STRENGTHS
    assert np.mean(fold_aucs(labels_of(table.rows), scores, folds)) > 0.6


def test_a_set_is_scored_by_a_model_that_has_met_none_of_its_outlets(table: Table) -> None:
    rows = [row._replace(dataset="one" if row.fold < 2 else "two") for row in table.rows if row.use == "train"]
    rows += [row._replace(dataset="two") for row in rows if row.dataset == "one"][:1]
    shared = rows[-1].publisher
    turned = [row._replace(label=1 - row.label) if row.publisher == shared else row for row in rows]
    once, again = (unseen_sets(each, reference_basis(rows), 10)["one"][1] for each in (rows, turned))
    assert (once == again).all()
