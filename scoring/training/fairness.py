"""Whom a scorecard wrongs: how often reliable outlets' articles score low and unreliable ones' high, by group.

Scores are those of models that have not met the article's outlet.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from scoring.scorecard.assess import CAREFUL, LOOSE
from scoring.training.groups import groups_of
from scoring.training.ramps import Numbers
from scoring.training.resampling import FEWEST, share_interval
from scoring.training.row import Row
from scoring.training.weights import outlet_weights

Rate = dict[str, object]


def fairness(rows: Sequence[Row], scores: Numbers) -> dict[str, object]:
    """False-low and false-high rates by group, and how far the leans of reliable outlets lie apart."""
    kinds = {kind: _by_group(rows, scores, names) for kind, names in groups_of(rows).items()}
    return {"by": kinds, "gap_of_leans": gap_of_leans(rows, scores)}


def gap_of_leans(rows: Sequence[Row], scores: Numbers) -> float | None:
    """The widest distance between the mean scores of reliable left, center and right outlets.

    Unit: standard deviations of the scores of reliable articles; outlets weigh as in training.
    """
    reliable = np.array([row.label == 1 for row in rows])
    weights, leans = outlet_weights(rows), np.array(groups_of(rows)["lean"])
    means = [
        float(np.average(scores[own], weights=weights[own]))
        for lean in sorted(set(leans[reliable]) - {""})
        if (own := reliable & (leans == lean)).any()
    ]
    spread = float(np.sqrt(np.cov(scores[reliable], aweights=weights[reliable])))
    return round((max(means) - min(means)) / spread, 4) if len(means) > 1 and spread else None


def _by_group(rows: Sequence[Row], scores: Numbers, names: Sequence[str]) -> dict[str, dict[str, Rate]]:
    labels, groups = np.array([row.label for row in rows]), np.array(names)
    wrong = {"false_low": (1, scores <= LOOSE), "false_high": (0, scores >= CAREFUL)}
    return {
        str(group): {
            name: _rate(rows, np.flatnonzero((groups == group) & (labels == label)), marked)
            for name, (label, marked) in wrong.items()
        }
        for group in sorted(set(names) - {""})
    }


def _rate(rows: Sequence[Row], own: NDArray[np.int64], marked: NDArray[np.bool_]) -> Rate:
    publishers = [rows[i].publisher for i in own]
    outlets = len(set(publishers))
    interval = share_interval(publishers, marked[own]) if outlets >= FEWEST else None
    return {
        "outlets": outlets,
        "articles": len(own),
        "rate": round(float(marked[own].mean()), 4) if len(own) else None,
        "interval": [round(each, 4) for each in interval] if interval else None,
    }
