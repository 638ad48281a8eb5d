"""The training card: what a scorecard learnt from, and how well it does on publishers never seen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from scoring.scorecard.assess import LOOSE
from scoring.scorecard.card import BASE, POINTS_PER_LOGIT, Scorecard
from scoring.training.accuracy import auc, auc_interval, brier, calibration
from scoring.training.coverage import coverage
from scoring.training.fairness import fairness
from scoring.training.folds import RANDOM_SEED, random_folds
from scoring.training.model import labels_of, reference_basis
from scoring.training.ramps import Numbers
from scoring.training.row import Row
from scoring.training.table import Table
from scoring.training.thresholds import covered
from scoring.training.unseen import fold_aucs, unseen_scores, unseen_sets


def describe(card: Scorecard, table: Table, unseen: Numbers, strength: float) -> Scorecard:
    """The scorecard with its training card; ``unseen`` are the scores of its rows by models without their outlet."""
    import sklearn  # type: ignore[import-untyped]

    rows = [row for row in table.rows if row.use == "train"]
    return replace(
        card,
        training={
            "data": dict(table.sources),
            "articles": _counts(rows),
            "publishers_never_seen": _by_publisher(rows, unseen),
            "random_split": _at_random(rows, strength),
            "sets_never_seen": _by_set(rows, strength),
            "tests": _tests(card, table),
            "undecided": _undecided(card, rows, unseen),
            "coverage": coverage(rows, unseen, card.conformal.level),
            "fairness": fairness(rows, unseen),
            "calibration": calibration(labels_of(rows), _probabilities(unseen)),
            "spread_of_points": _spread(card, table.measures, rows),
            "settings": {
                "strength": strength,
                "refits": len(card.starting_refits),
                "scikit_learn": sklearn.__version__,
            },
        },
    )


def _counts(rows: Sequence[Row]) -> dict[str, object]:
    return {
        "n": len(rows),
        "reliable": sum(row.label for row in rows),
        "publishers": len({row.publisher for row in rows}),
        "reliable_publishers": len({row.publisher for row in rows if row.label}),
        "datasets": {name: sum(row.dataset == name for row in rows) for name in sorted({row.dataset for row in rows})},
    }


def _by_publisher(rows: Sequence[Row], unseen: Numbers) -> dict[str, object]:
    labels = labels_of(rows)
    aucs = fold_aucs(labels, unseen, np.array([row.fold for row in rows]))
    return {
        "auc": _short(float(np.mean(aucs)) if aucs else None),
        "auc_by_fold": [_short(each) for each in aucs],
        "auc_interval": _interval(labels, unseen, rows),
        "brier": _short(brier(labels, _probabilities(unseen))),
    }


def _at_random(rows: Sequence[Row], strength: float) -> dict[str, object]:
    folds = random_folds(rows)
    aucs = fold_aucs(labels_of(rows), unseen_scores(rows, reference_basis(rows), strength, folds, "random"), folds)
    return {"auc": _short(float(np.mean(aucs)) if aucs else None), "seed": RANDOM_SEED}


def _by_set(rows: Sequence[Row], strength: float) -> dict[str, object]:
    return {
        name: {
            "n": len(tried),
            "auc": _short(auc(labels_of(tried), scores)),
            "auc_interval": _interval(labels_of(tried), scores, tried),
        }
        for name, (tried, scores) in unseen_sets(rows, reference_basis(rows), strength).items()
    }


def _spread(card: Scorecard, measures: Sequence[str], rows: Sequence[Row]) -> dict[str, float | None]:
    """The standard deviation of each family's points over the reference articles."""
    shapes: Mapping[str, Any] = {shape.measure: shape for shape in card.shapes}
    points: dict[str, Numbers] = {}
    known = [(i, shapes[each]) for i, each in enumerate(measures) if each in shapes]  # the rest none of them had
    for i, shape in known:
        own = np.array([shape.points_at(row.values[i]) for row in rows])
        points[shape.family] = points.get(shape.family, np.zeros(len(rows))) + own
    return {family: _short(float(own.std())) for family, own in points.items()}


def _tests(card: Scorecard, table: Table) -> dict[str, object]:
    found: dict[str, object] = {}
    for name in sorted({row.dataset for row in table.rows if row.use == "test"}):
        rows = [row for row in table.rows if row.use == "test" and row.dataset == name]
        labels, scores = labels_of(rows), scores_of(card, table.measures, rows)
        found[name] = {
            "n": len(rows),
            "auc": _short(auc(labels, scores)),
            "auc_interval": _interval(labels, scores, rows),
            "reliable_by_lean": _by_lean(rows, scores),
        }
    return found


def _by_lean(rows: Sequence[Row], scores: Numbers) -> dict[str, object]:
    """The reliable articles of each lean: how many, their mean score, the share that scored low."""
    found: dict[str, object] = {}
    for lean in sorted({row.lean for row in rows if row.lean and row.label}):
        own = scores[[bool(row.label) and row.lean == lean for row in rows]]
        found[lean] = {"n": len(own), "mean": _short(float(own.mean())), "low": _short(float((own <= LOOSE).mean()))}
    return found


def scores_of(card: Scorecard, measures: Sequence[str], rows: Sequence[Row]) -> Numbers:
    """The uncut scores that a scorecard gives to rows of numbers."""
    shapes: Mapping[str, Any] = {shape.measure: shape for shape in card.shapes}
    known = [(i, shapes[each]) for i, each in enumerate(measures) if each in shapes]
    start = card.base + card.starting_point
    return np.array([start + sum(shape.points_at(row.values[i]) for i, shape in known) for row in rows])


def _undecided(card: Scorecard, rows: Sequence[Row], unseen: Numbers) -> dict[str, object]:
    both = (unseen >= card.conformal.reliable) & (unseen <= card.conformal.unreliable)
    return {
        "level": card.conformal.level,
        "both_labels": _short(float(both.mean())),
        "own_label_held": _short(covered(card.conformal, labels_of(rows), unseen)),
    }


def _interval(labels: NDArray[Any], scores: Numbers, rows: Sequence[Row]) -> list[float | None] | None:
    found = auc_interval(labels, scores, [row.publisher for row in rows])
    return [_short(each) for each in found] if found else None


def _probabilities(scores: Numbers) -> Numbers:
    probabilities: Numbers = 1 / (1 + np.exp(-(scores - BASE) / POINTS_PER_LOGIT))
    return probabilities


def _short(value: float | None) -> float | None:
    return None if value is None else round(value, 4)
