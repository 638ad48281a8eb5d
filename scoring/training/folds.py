"""Splits by publisher: all articles of an outlet on one side, so a score is for outlets never seen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from scoring.training.row import Row

FOLDS = 5
RANDOM_SEED = 7


def publisher_folds(rows: Sequence[Row], folds: int = FOLDS) -> NDArray[np.int64]:
    """The fold of each row. Outlets are dealt largest first, within each class to the fold with the fewest rows."""
    sizes = Counter((row.label, row.publisher) for row in rows)
    fold: dict[str, int] = {}
    filled = Counter({(label, number): 0 for label in (0, 1) for number in range(folds)})
    for (label, publisher), size in sorted(sizes.items(), key=lambda each: (-each[1], each[0])):
        if publisher not in fold:
            fold[publisher] = min(range(folds), key=lambda number: (filled[label, number], number))
        filled[label, fold[publisher]] += size
    return np.array([fold[row.publisher] for row in rows], dtype=np.int64)


def random_folds(rows: Sequence[Row], seed: int = RANDOM_SEED, folds: int = FOLDS) -> NDArray[np.int64]:
    """The split that leaks: articles of one outlet on both sides. Only to show by how much it flatters."""
    return np.random.default_rng(seed).permutation(np.arange(len(rows)) % folds)


def set_parts(rows: Sequence[Row]) -> Iterator[tuple[str, NDArray[np.bool_]]]:
    """For each corpus the rows of its outlets, whichever corpus they stand in."""
    publishers = np.array([row.publisher for row in rows])
    for name in sorted({row.dataset for row in rows}):
        yield name, np.isin(publishers, sorted({row.publisher for row in rows if row.dataset == name}))
