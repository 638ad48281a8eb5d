"""How well scores tell labels apart: AUC, its interval over publishers, Brier score."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from scoring.training.ramps import Numbers
from scoring.training.resampling import publisher_interval


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
    return publisher_interval(groups, lambda rows: auc(labels[rows], scores[rows]))


def brier(labels: NDArray[Any], probabilities: Numbers) -> float:
    """The mean squared distance between probability and label, 0 (best) to 1."""
    return float(np.mean((probabilities - labels) ** 2))


def log_loss(labels: NDArray[Any], logits: Numbers, weights: Numbers) -> float:
    """The mean surprise at the labels, in nats."""
    return float(np.average(np.logaddexp(0.0, np.where(labels == 1, -logits, logits)), weights=weights))


def calibration(labels: NDArray[Any], probabilities: Numbers) -> list[dict[str, float | int]]:
    """For each tenth of the range of probabilities: how many articles, their mean probability, the share reliable."""
    places = np.minimum((probabilities * 10).astype(int), 9)
    return [
        {
            "from": place / 10,
            "articles": int(own.sum()),
            "said": round(float(probabilities[own].mean()), 4),
            "reliable": round(float(labels[own].mean()), 4),
        }
        for place in range(10)
        if (own := places == place).any()
    ]
