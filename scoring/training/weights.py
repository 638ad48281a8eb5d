"""How much each article counts: no outlet dominates, both classes alike, reliable leans alike."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from scoring.training.ramps import Numbers
from scoring.training.row import Row

# An outlet with n articles counts as n ** _POWER of them: between all articles alike (1) and all outlets alike (0).
_POWER = 0.5


def class_weights(labels: NDArray[np.int64]) -> Numbers:
    """Both classes weighted alike, articles within a class alike; the sum is 1."""
    sizes = np.bincount(labels, minlength=2)
    return 0.5 / sizes[labels]


def outlet_weights(rows: Sequence[Row]) -> Numbers:
    """The weight of each row by the size of its outlet alone."""
    sizes = Counter(row.publisher for row in rows)
    return np.array([sizes[row.publisher] ** (_POWER - 1) for row in rows])


def row_weights(rows: Sequence[Row]) -> Numbers:
    """The weight of each row in the fit; their mean is 1."""
    weights = outlet_weights(rows)
    leans = outlet_leans(rows)
    groups = defaultdict(list)
    for i, row in enumerate(rows):
        if row.label == 1 and row.publisher in leans:
            groups[leans[row.publisher]].append(i)
    known = sum(weights[group].sum() for group in groups.values())
    for group in groups.values():
        weights[group] *= known / len(groups) / weights[group].sum()
    for label in (0, 1):
        own = [i for i, row in enumerate(rows) if row.label == label]
        weights[own] *= len(rows) / 2 / weights[own].sum()
    return weights


def outlet_leans(rows: Sequence[Row]) -> dict[str, str]:
    """The lean that most articles of an outlet are given, where any is."""
    votes: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for row in rows:
        if row.lean:
            votes[row.publisher][row.lean] += 1
    return {publisher: max(sorted(counts), key=counts.__getitem__) for publisher, counts in votes.items()}
