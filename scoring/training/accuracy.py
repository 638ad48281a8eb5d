"""How well scores tell labels apart: AUC, its interval over publishers, Brier score."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from scoring.training.ramps import Numbers

_RESAMPLES = 300
_SEED = 2017


def auc(labels: NDArray[Any], scores: Numbers) -> float | None:
    """The chance that a reliable article scores higher than an unreliable one, ties half; None without both."""
    positives = int((labels == 1).sum())
    negatives = len(labels) - positives
    if not positives or not negatives:
        return None
    _, places, counts = np.unique(scores, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(counts) - (counts - 1) / 2)[places]
    return float((ranks[labels == 1].sum() - positives * (positives + 1) / 2) / (positives * negatives))


def auc_interval(labels: NDArray[Any], scores: Numbers, groups: Sequence[str]) -> list[float] | None:
    """The 2.5th and 97.5th percentile of the AUC over resampled publishers."""
    members: defaultdict[str, list[int]] = defaultdict(list)
    for i, group in enumerate(groups):
        members[group].append(i)
    parts = [np.array(members[group]) for group in sorted(members)]
    random = np.random.default_rng(_SEED)
    found = []
    for _ in range(_RESAMPLES):
        rows = np.concatenate([parts[i] for i in random.integers(len(parts), size=len(parts))])
        found.append(auc(labels[rows], scores[rows]))
    known = [each for each in found if each is not None]
    if not known:
        return None
    return [float(each) for each in np.quantile(known, [0.025, 0.975])]


def brier(labels: NDArray[Any], probabilities: Numbers) -> float:
    """The mean squared distance between probability and label, 0 (best) to 1."""
    return float(np.mean((probabilities - labels) ** 2))
