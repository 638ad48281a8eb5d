"""Scores for publishers a model has not met, and the regularisation that serves them best."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from scoring.scorecard.card import BASE, POINTS_PER_LOGIT
from scoring.training.accuracy import auc, log_loss
from scoring.training.folds import set_parts
from scoring.training.model import fit, labels_of, values_of
from scoring.training.ramps import Basis, Numbers
from scoring.training.row import Row
from scoring.training.weights import row_weights

STRENGTHS = (3.0, 10.0, 30.0, 100.0, 300.0)
_NEAR = 0.002  # differences in log loss below this are noise: the smoother shapes win


def unseen_scores(
    rows: Sequence[Row], basis: Basis, strength: float, folds: ArrayLike, kind: str = "publisher"
) -> Numbers:
    """The uncut score of each row, from a model fitted without its fold; ``kind`` names the split."""
    scores, own = np.zeros(len(rows)), np.array(folds)
    for fold in np.unique(own):
        blind = [row.without(f"{kind} {fold}") for row in rows]
        model = fit([row for row, seen in zip(blind, own != fold, strict=True) if seen], basis, strength)
        scores[own == fold] = BASE + POINTS_PER_LOGIT * model.decision_function(values_of(blind)[own == fold])
    return scores


def unseen_sets(rows: Sequence[Row], basis: Basis, strength: float) -> dict[str, tuple[list[Row], Numbers]]:
    """For each corpus its rows and their scores from a model that has met none of its outlets in any corpus."""
    found = {}
    for name, held in set_parts(rows):
        blind = [row.without(f"set {name}") for row in rows]
        seen = [row for row, own in zip(blind, held, strict=True) if not own]
        if len({row.label for row in seen}) < 2:  # nothing to learn from
            continue
        tried = [row for row in blind if row.dataset == name]
        model = fit(seen, basis, strength)
        found[name] = tried, BASE + POINTS_PER_LOGIT * model.decision_function(values_of(tried))
    return found


def fold_aucs(labels: NDArray[Any], scores: Numbers, folds: NDArray[np.int64]) -> list[float]:
    """The AUC of each fold that holds both labels."""
    found = [auc(labels[folds == fold], scores[folds == fold]) for fold in np.unique(folds)]
    return [each for each in found if each is not None]


def choose_strength(rows: Sequence[Row], basis: Basis, tick: Callable[[float], None]) -> tuple[float, Numbers]:
    """The lowest strength whose log loss on publishers never seen is near the lowest, and the scores there.

    Log loss, not AUC: probabilities too timid or too bold lose by it.
    """
    folds, labels, weights = np.array([row.fold for row in rows]), labels_of(rows), row_weights(rows)
    tried = []
    for number, strength in enumerate(STRENGTHS, 1):
        scores = unseen_scores(rows, basis, strength, folds)
        tried.append((log_loss(labels, (scores - BASE) / POINTS_PER_LOGIT, weights), strength, scores))
        tick(number / len(STRENGTHS))
    best = min(loss for loss, _, _ in tried)
    return next((strength, scores) for loss, strength, scores in tried if loss <= best + _NEAR)
