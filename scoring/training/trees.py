"""Gradient-boosted trees, fitted by scikit-learn and handed back as plain questions and points."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from scoring.reading.residue_trees import Question, Tree, Trees

_DIGITS = 4
_SETTINGS = {
    "max_iter": 120,
    "max_leaf_nodes": 8,
    "learning_rate": 0.1,
    "l2_regularization": 5.0,
    "min_samples_leaf": 150,
    "max_features": 0.4,
    "max_bins": 64,
}


def fit_trees(rows: Sequence[Sequence[float]], labels: Sequence[bool], weights: Sequence[float]) -> Trees:
    """Trees that give each row the log odds of its label."""
    import numpy as np
    from sklearn.ensemble import HistGradientBoostingClassifier  # type: ignore[import-untyped]

    model = HistGradientBoostingClassifier(**_SETTINGS, early_stopping=False, random_state=0)
    model.fit(np.array(rows, dtype=float), np.array(labels), sample_weight=np.array(weights))
    # scikit-learn shows the nodes of these trees nowhere else.
    trees = [_tree(predictor.nodes, 0) for (predictor,) in model._predictors]  # noqa: SLF001
    start = float(model._baseline_prediction.item())  # noqa: SLF001
    return Trees(round(start, _DIGITS), trees)


def _tree(nodes: Any, place: int) -> Tree:  # noqa: ANN401 - an array of records
    node = nodes[place]
    if node["is_leaf"]:
        return round(float(node["value"]), _DIGITS)
    low, high = _tree(nodes, int(node["left"])), _tree(nodes, int(node["right"]))
    return Question(int(node["feature_idx"]), round(float(node["num_threshold"]), _DIGITS), low, high)
