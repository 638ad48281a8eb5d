"""How well scores tell labels apart: AUC, its interval over publishers, Brier score."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from scoring.training.ramps import Numbers
from scoring.training.resampling import publisher_interval


def auc(labels: NDArray[Any], scores: Numbers) -> float | None:
    """The chance that a reliable article scores higher than an unreliable one, ties half; None without both."""
    order = np.argsort(scores)
    return _counted(labels[order] == 1, scores[order])(np.ones(len(scores), dtype=np.int64))


def auc_interval(labels: NDArray[Any], scores: Numbers, groups: Sequence[str]) -> list[float] | None:
    """The 2.5th and 97.5th percentile of the AUC over resampled publishers."""
    order = np.argsort(scores)  # once: a row drawn twice keeps its place
    return publisher_interval([groups[i] for i in order], _counted(labels[order] == 1, scores[order]))


def _counted(reliable: NDArray[np.bool_], scores: Numbers) -> Callable[[NDArray[np.int64]], float | None]:
    """The AUC of rows in the order of their scores, by how often each counts."""
    tied, past = (np.searchsorted(scores, scores[reliable], side) for side in ("left", "right"))

    def figure(times: NDArray[np.int64]) -> float | None:
        above, below = times[reliable], np.concatenate([[0], np.cumsum(times * ~reliable)])
        pairs = above.sum() * below[-1]
        return float(above @ (below[tied] + below[past]) / (2 * pairs)) if pairs else None

    return figure


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
