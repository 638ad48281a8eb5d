from __future__ import annotations

import numpy as np

from scoring.training.thresholds import MOST_UNDECIDED, conformal, covered

RANDOM = np.random.default_rng(2)
LABELS = RANDOM.integers(0, 2, 2000)
SCORES = 50 + 10 * RANDOM.normal(size=2000) + 10 * (LABELS - 0.5)


def test_at_most_a_quarter_is_undecided_and_a_lower_level_would_leave_more() -> None:
    found = conformal(LABELS, SCORES)
    assert np.mean([found.holds_both(score) for score in SCORES]) <= MOST_UNDECIDED
    assert found.level > 0.01


def test_own_labels_are_held_at_the_level() -> None:
    found = conformal(LABELS, SCORES)
    assert covered(found, LABELS, SCORES) >= 1 - found.level - 1e-3


def test_the_same_for_both_classes() -> None:
    found = conformal(LABELS, SCORES)
    for label in (0, 1):
        own = label == LABELS
        assert covered(found, LABELS[own], SCORES[own]) >= 1 - found.level - 1e-3


def test_separate_classes_leave_nothing_undecided() -> None:
    found = conformal(np.array([0, 0, 1, 1]), np.array([10.0, 20.0, 80.0, 90.0]))
    assert found.level == 0.01
    assert not found.holds_both(50)
