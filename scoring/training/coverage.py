"""How often "cannot tell" is right, on articles of outlets that neither model nor thresholds have met."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from scoring.scorecard.card import BASE, Conformal
from scoring.training.groups import groups_of
from scoring.training.model import labels_of
from scoring.training.ramps import Numbers
from scoring.training.resampling import FEWEST, share_interval
from scoring.training.row import Row
from scoring.training.thresholds import at_level


def coverage(rows: Sequence[Row], scores: Numbers, level: float) -> dict[str, object]:
    """Share of articles whose set holds their label, share answered and error among the answered: by fold and group."""
    held, answered = _judged(rows, scores, level)
    wrong = (scores >= BASE) != (labels_of(rows) == 1)
    folds = [str(row.fold) for row in rows]
    kinds = {"fold": folds, **groups_of(rows)}
    return {
        "stated": round(1 - level, 4),
        "whole": _figures(rows, np.ones(len(rows), dtype=bool), held, answered, wrong),
        "by": {
            kind: {
                name: _figures(rows, np.array(names) == name, held, answered, wrong)
                for name in sorted(set(names) - {""})
            }
            for kind, names in kinds.items()
        },
    }


def _judged(rows: Sequence[Row], scores: Numbers, level: float) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """For each row whether its set holds its label and whether it holds only one, by thresholds of the other folds."""
    labels, folds = labels_of(rows), np.array([row.fold for row in rows])
    held, answered = np.zeros(len(rows), dtype=bool), np.zeros(len(rows), dtype=bool)
    for fold in np.unique(folds):
        own = folds == fold
        found: Conformal = at_level(level, labels[~own], scores[~own])
        held[own] = np.where(labels[own] == 1, scores[own] >= found.reliable, scores[own] <= found.unreliable)
        answered[own] = ~((scores[own] >= found.reliable) & (scores[own] <= found.unreliable))
    return held, answered


def _figures(
    rows: Sequence[Row],
    own: NDArray[np.bool_],
    held: NDArray[np.bool_],
    answered: NDArray[np.bool_],
    wrong: NDArray[np.bool_],
) -> dict[str, object]:
    at = np.flatnonzero(own)
    publishers = [rows[int(i)].publisher for i in at]
    outlets = len(set(publishers))
    interval = share_interval(publishers, held[at]) if outlets >= FEWEST else None
    told = answered[at]
    return {
        "outlets": outlets,
        "articles": len(at),
        "held": round(float(held[at].mean()), 4),
        "interval": [round(each, 4) for each in interval] if interval else None,
        "answered": round(float(told.mean()), 4),
        "error_among_answered": round(float(wrong[at][told].mean()), 4) if told.any() else None,
    }
