"""Fit a scorecard on labelled corpora or on a feature table, split by publisher throughout."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from scoring.engine import EVERYBODY, Crew
from scoring.errors import UserError
from scoring.scorecard.card import BASE, Scorecard
from scoring.scorecard.files import save, sealed
from scoring.training.description import describe
from scoring.training.export import Fitted, make_shapes, points, starting_refits
from scoring.training.features import gather
from scoring.training.model import fit, labels_of, reference_basis, shapes_of
from scoring.training.ramps import Basis
from scoring.training.row import Row
from scoring.training.table import Table
from scoring.training.thresholds import conformal
from scoring.training.unseen import choose_strength
from scoring.values import Tick

REFITS = 40
SEED = 1623


def train(data: Sequence[Path], output: Path, tick: Tick, crew: Crew = EVERYBODY) -> Scorecard:
    """Fit a scorecard on DATA (corpora, folders of them, feature tables) and write it to ``output``."""
    table = gather(data, lambda share: tick(0.7 * share), crew)
    card = fit_card(table, lambda share: tick(0.7 + 0.3 * share))
    save(card, output)
    return card


def fit_card(table: Table, tick: Tick) -> Scorecard:
    """The scorecard of a feature table: the same table gives the same scorecard."""
    rows = [row for row in table.rows if row.use == "train"]
    _check_publishers(rows)
    basis = reference_basis(rows)
    strength, unseen = choose_strength(rows, basis, lambda share: tick(0.5 * share))
    model = fit(rows, basis, strength)
    refitted = _refits(rows, basis, strength, lambda share: tick(0.5 + 0.4 * share))
    intercept, heights = shapes_of(model, basis)
    card = Scorecard(
        id=_name(table),
        sha256="unsealed",
        base=BASE,
        starting_point=points(intercept),
        starting_refits=starting_refits(refitted),
        shapes=make_shapes(basis, heights, refitted, rows),
        conformal=conformal(labels_of(rows), unseen),
        training={},
    )
    card = sealed(describe(card, table, unseen, strength))
    tick(1.0)
    return card


def _refits(rows: Sequence[Row], basis: Basis, strength: float, tick: Tick) -> list[Fitted]:
    """The model again and again, on publishers drawn with replacement within each class."""
    found = []
    for number in range(REFITS):
        drawn = _drawn(rows, np.random.default_rng(SEED + number))
        found.append(shapes_of(fit(drawn, basis, strength), basis))
        tick((number + 1) / REFITS)
    return found


def _drawn(rows: Sequence[Row], random: np.random.Generator) -> list[Row]:
    drawn: list[Row] = []
    for label in (0, 1):
        members: dict[str, list[Row]] = {}
        for row in rows:
            if row.label == label:
                members.setdefault(row.publisher, []).append(row)
        names = sorted(members)
        drawn.extend(row for i in random.integers(len(names), size=len(names)) for row in members[names[i]])
    return drawn


def _name(table: Table) -> str:
    """A name that tells scorecards of different data apart."""
    digest = hashlib.sha256("".join(sorted(table.sources.values())).encode()).hexdigest()
    return f"scorecard-{digest[:8]}"


def _check_publishers(rows: Sequence[Row]) -> None:
    """Both classes must remain whichever fold is left out: two folds of each."""
    if not rows:
        raise UserError("scorecard.no_labels")
    publishers = [len({row.publisher for row in rows if row.label == label}) for label in (0, 1)]
    folds = [len({row.fold for row in rows if row.label == label}) for label in (0, 1)]
    if min(folds) < 2:
        raise UserError("scorecard.too_few_publishers", reliable=publishers[1], unreliable=publishers[0], needed=2)
