"""When to say "cannot tell": split-conformal sets, one threshold a class (Vovk 2012, Mondrian conformal prediction)."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from scoring.scorecard.card import Conformal
from scoring.training.ramps import Numbers

MOST_UNDECIDED = 0.25
_STEP = 0.01


def conformal(labels: NDArray[np.int64], scores: Numbers) -> Conformal:
    """The lowest level at which at most a quarter of these articles hold both labels, and its thresholds.

    ``scores`` are uncut and come from models that have not met the article's publisher.
    """
    level = _STEP
    while _undecided(found := at_level(level, labels, scores), scores) > MOST_UNDECIDED:
        level += _STEP
    return found


def covered(found: Conformal, labels: NDArray[np.int64], scores: Numbers) -> float:
    """The share of articles whose set holds their own label."""
    return float(np.mean(np.where(labels == 1, scores >= found.reliable, scores <= found.unreliable)))


def at_level(level: float, labels: NDArray[np.int64], scores: Numbers) -> Conformal:
    """The thresholds beyond which a share ``level`` of each class lies."""
    reliable, unreliable = scores[labels == 1], scores[labels == 0]
    return Conformal(
        round(level, 2),
        round(float(np.quantile(reliable, level, method="lower")), 6),
        round(float(np.quantile(unreliable, 1 - level, method="higher")), 6),
    )


def _undecided(found: Conformal, scores: Numbers) -> float:
    return float(np.mean((scores >= found.reliable) & (scores <= found.unreliable)))
