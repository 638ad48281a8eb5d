from __future__ import annotations

import numpy as np
import pytest
from sklearn.metrics import roc_auc_score  # type: ignore[import-untyped]

from scoring.training.accuracy import auc, auc_interval, brier, calibration, log_loss

RANDOM = np.random.default_rng(1)
LABELS = RANDOM.integers(0, 2, 300)
SCORES = np.round(RANDOM.normal(size=300) + LABELS, 1)  # with ties
GROUPS = [str(i % 30) for i in range(300)]


def test_auc_is_that_of_scikit_learn() -> None:
    assert auc(LABELS, SCORES) == pytest.approx(roc_auc_score(LABELS, SCORES), abs=1e-12)


def test_one_label_has_no_auc() -> None:
    assert auc(np.ones(3), np.arange(3.0)) is None
    assert auc_interval(np.ones(3), np.arange(3.0), ["a", "b", "c"]) is None


def test_the_interval_holds_the_auc_and_repeats() -> None:
    found = auc_interval(LABELS, SCORES, GROUPS)
    assert found is not None
    assert found[0] < (auc(LABELS, SCORES) or 0) < found[1]
    assert found == auc_interval(LABELS, SCORES, GROUPS)


def test_brier() -> None:
    assert brier(np.array([1, 0]), np.array([0.5, 0.0])) == 0.125


def test_bold_and_timid_probabilities_lose() -> None:
    labels, weights = np.array([1] * 8 + [0] * 2), np.ones(10)
    right, timid, bold = (log_loss(labels, np.full(10, logit), weights) for logit in (np.log(4), 0.1, 5.0))
    assert right < timid
    assert right < bold


def test_calibration_says_what_was_said_and_what_was_so() -> None:
    found = calibration(np.array([1, 0, 1, 1]), np.array([0.31, 0.39, 0.95, 1.0]))
    assert found == [
        {"from": 0.3, "articles": 2, "said": 0.35, "reliable": 0.5},
        {"from": 0.9, "articles": 2, "said": 0.975, "reliable": 1.0},
    ]
