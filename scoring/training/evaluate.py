"""Measure a scorecard on labelled corpora: how well it tells them apart, how often it answers, and for whom."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import NamedTuple

from resources.messages import word
from scoring.engine import EVERYBODY, Crew, over, score
from scoring.errors import UserError
from scoring.scorecard.card import Scorecard
from scoring.training.corpora import Labelled, count_rows, find_corpora, read_corpus
from scoring.training.groups import length
from scoring.training.table import is_table
from scoring.values import Tick

Numbers = Mapping[str, int | float | list[float] | None]


class Scored(NamedTuple):
    """What a scorecard says of a labelled article; ``probability`` is None where it could not be scored."""

    label: int
    publisher: str
    probability: float | None
    answered: bool
    kind: str
    lean: str
    length: str


@dataclass(frozen=True, slots=True)
class Evaluation:
    """The numbers of all rows, and of the rows by publisher kind, lean and length where the rows say."""

    whole: Numbers
    parts: Mapping[str, Mapping[str, Numbers]]
    scorecard_id: str
    scorecard_sha256: str

    def to_json(self) -> dict[str, object]:
        """The numbers as ``docs/cli.md`` has them."""
        card = {"id": self.scorecard_id, "sha256": self.scorecard_sha256}
        return {**self.whole, **{f"by_{name}": part for name, part in self.parts.items()}, "scorecard": card}

    def lines(self) -> Iterator[str]:
        """The numbers as sentences for people."""
        yield _sentence(word("scorecard.all_rows"), self.whole)
        for part in self.parts.values():
            yield from (_sentence(name, numbers) for name, numbers in part.items())


def evaluate(data: Sequence[Path], card: Scorecard, tick: Tick, crew: Crew = EVERYBODY) -> Evaluation:
    """Score every labelled row of DATA and compare with its label."""
    if any(path.is_file() and is_table(path) for path in data):
        raise UserError("scorecard.table_without_texts")
    corpora = find_corpora(data)
    total, rows = count_rows(corpora), list[Scored]()
    labelled = (row for path in corpora for row in read_corpus(path) if row.label is not None)
    for number, row in enumerate(over(labelled, partial(_scored, card=card), crew), 1):
        rows.append(row)
        tick(number / total)
    tick(1.0)
    if not rows:
        raise UserError("scorecard.no_labels")
    return summarise(rows, card)


def summarise(rows: Sequence[Scored], card: Scorecard) -> Evaluation:
    """The numbers of scored rows."""
    parts = {name: _by(rows, [str(getattr(row, name)) for row in rows]) for name in ("kind", "lean", "length")}
    return Evaluation(_numbers(rows), parts, card.id, card.sha256)


def _scored(row: Labelled, card: Scorecard) -> Scored:
    found = score(row.article, card)
    return Scored(
        int(row.label or 0),
        row.publisher,
        found.probability,
        found.band != "cannot tell",
        row.kind,
        row.lean,
        length(len(found.document.words)),
    )


def _by(rows: Sequence[Scored], names: Sequence[str]) -> dict[str, Numbers]:
    groups: dict[str, list[Scored]] = {}
    for row, name in zip(rows, names, strict=True):
        if name:
            groups.setdefault(name, []).append(row)
    return {name: _numbers(groups[name]) for name in sorted(groups)}


def _numbers(rows: Sequence[Scored]) -> Numbers:
    """Rows that cannot be scored count as 50 for the AUC, and neither for the Brier score nor for accuracy."""
    import numpy as np

    from scoring.training.accuracy import auc, auc_interval, brier

    labels = np.array([row.label for row in rows])
    scores = np.array([0.5 if row.probability is None else row.probability for row in rows])
    known = np.array([row.probability is not None for row in rows])
    answered = np.array([row.answered for row in rows])
    right = (scores >= 0.5) == (labels == 1)
    return {
        "n": len(rows),
        "auc": auc(labels, scores),
        "auc_interval": auc_interval(labels, scores, [row.publisher for row in rows]),
        "brier": brier(labels[known], scores[known]) if known.any() else None,
        "coverage": float(answered.mean()),
        "accuracy_answered": float(right[answered].mean()) if answered.any() else None,
    }


def _sentence(name: str, numbers: Numbers) -> str:
    shown = {key: _shown(numbers[key]) for key in ("n", "auc", "brier", "coverage", "accuracy_answered")}
    return word("scorecard.evaluated", {"name": name, **shown, "interval": _shown(numbers["auc_interval"])})


def _shown(value: float | list[float] | None) -> str:
    if isinstance(value, list):
        return " – ".join(f"{each:.3f}" for each in value)
    if value is None:
        return "–"
    return str(value) if isinstance(value, int) else f"{value:.3f}"
