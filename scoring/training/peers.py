"""Other ways to score, on the same articles, folds and weights: ``python -m scoring.training.peers DATA``; ten minutes.

None of them shows a reader why: TF-IDF of all words and pairs, the 3,000 commonest words, boosted trees on our own
measures. Needs the texts; prints the AUC on publishers never seen and on the development tests, ours beside them.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from resources import ROOT
from scoring.scorecard import files
from scoring.training import table as tables
from scoring.training.accuracy import auc, auc_interval
from scoring.training.corpora import Labelled, find_corpora
from scoring.training.description import scores_of
from scoring.training.model import labels_of, reference_basis, values_of
from scoring.training.ramps import Numbers
from scoring.training.row import Row
from scoring.training.selection import select
from scoring.training.table import Table
from scoring.training.unseen import fold_aucs, unseen_scores
from scoring.training.weights import row_weights

os.environ.setdefault("OMP_NUM_THREADS", "1")

FIGURES = ROOT / "training" / "peers.json"
COMMONEST = 3_000
_PAIRS = 200_000  # words and pairs kept, the commonest
_SEED = 7
Model = Any  # a scikit-learn pipeline that takes what its peer gives it


class Peer(NamedTuple):
    """A way to score: what it looks at, one item a row, and a fresh model."""

    name: str
    items: Any
    model: Callable[[], Model]


def peers(texts: Sequence[str], rows: Sequence[Row]) -> Iterator[Peer]:
    """The peers, the cheapest first."""
    from sklearn.ensemble import HistGradientBoostingClassifier  # type: ignore[import-untyped]
    from sklearn.feature_extraction.text import TfidfVectorizer  # type: ignore[import-untyped]
    from sklearn.linear_model import LogisticRegression  # type: ignore[import-untyped]
    from sklearn.pipeline import make_pipeline  # type: ignore[import-untyped]

    def words(most: int, longest: int) -> Model:
        counted = TfidfVectorizer(sublinear_tf=True, min_df=3, max_features=most, ngram_range=(1, longest))
        return make_pipeline(counted, LogisticRegression(C=10.0, max_iter=300))

    yield Peer(
        "boosted trees on our measures",
        values_of(rows),
        lambda: make_pipeline(
            HistGradientBoostingClassifier(max_iter=150, learning_rate=0.05, max_leaf_nodes=15, random_state=_SEED)
        ),
    )
    yield Peer(f"{COMMONEST} commonest words", np.array(texts, dtype=object), lambda: words(COMMONEST, 1))
    yield Peer(
        "TF-IDF of words and pairs",
        np.array(texts, dtype=object),
        lambda: words(_PAIRS, 2),
    )


def fitted(peer: Peer, rows: Sequence[Row], at: Sequence[int]) -> Model:
    """The peer learnt on the rows ``at``, weighted as ours are."""
    own = [rows[i] for i in at]
    model = peer.model()
    model.fit(peer.items[at], labels_of(own), **{f"{model.steps[-1][0]}__sample_weight": row_weights(own)})
    return model


def figures(peer: Peer, rows: Sequence[Row]) -> Iterator[tuple[str, float | None, list[float] | None]]:
    """AUC and interval of a peer: publishers never seen, then each development test."""
    train = [i for i, row in enumerate(rows) if row.use == "train"]
    own = [rows[i] for i in train]
    folds, scores = np.array([row.fold for row in own]), np.zeros(len(own))
    for fold in np.unique(folds):
        seen = [i for i, other in zip(train, folds, strict=True) if other != fold]
        tried = [i for i, other in zip(train, folds, strict=True) if other == fold]
        scores[folds == fold] = fitted(peer, rows, seen).predict_proba(peer.items[tried])[:, 1]
    yield _unseen(own, scores, folds)
    model = fitted(peer, rows, train)
    for name, at in _tests(rows):
        yield _figure(name, [rows[i] for i in at], model.predict_proba(peer.items[at])[:, 1])


def ours(table: Table) -> Iterator[tuple[str, float | None, list[float] | None]]:
    """The same figures of the shipped scorecard."""
    card = files.load()
    own = [row for row in table.rows if row.use == "train"]
    folds = np.array([row.fold for row in own])
    settings: Any = card.training["settings"]
    yield _unseen(own, unseen_scores(own, reference_basis(own), settings["strength"], folds), folds)
    for name, at in _tests(table.rows):
        rows = [table.rows[i] for i in at]
        yield _figure(name, rows, scores_of(card, table.measures, rows))


def _unseen(
    rows: Sequence[Row], scores: Numbers, folds: NDArray[np.int64]
) -> tuple[str, float | None, list[float] | None]:
    mean = float(np.mean(fold_aucs(labels_of(rows), scores, folds)))
    return "publishers never seen", mean, auc_interval(labels_of(rows), scores, [row.publisher for row in rows])


def _tests(rows: Sequence[Row]) -> Iterator[tuple[str, list[int]]]:
    for name in sorted({row.dataset for row in rows if row.use == "test"}):
        yield name, [i for i, row in enumerate(rows) if row.use == "test" and row.dataset == name]


def _figure(name: str, rows: Sequence[Row], scores: Numbers) -> tuple[str, float | None, list[float] | None]:
    labels = labels_of(rows)
    return name, auc(labels, scores), auc_interval(labels, scores, [row.publisher for row in rows])


def match(table: Table, selected: Sequence[tuple[str, Labelled]]) -> None:
    """ValueError where a table is not of these articles: its rows stand in the order in which they are selected."""
    theirs = [(use, row.dataset, row.publisher, row.label) for use, row in selected]
    if theirs != [(row.use, row.dataset, row.publisher, row.label) for row in table.rows]:
        message = "the feature table is not of these articles: make it anew"
        raise ValueError(message)


def main() -> None:
    """Print all figures."""
    parser = argparse.ArgumentParser(description="Compare the scorecard with models that nobody can read.")
    parser.add_argument("data", type=Path)
    parser.add_argument("-o", "--output", type=Path, default=FIGURES)
    options = parser.parse_args()
    selected = list(select(find_corpora([options.data])))
    table = tables.load(tables.DEFAULT)
    match(table, selected)
    found = {"ours, additive": _show("ours, additive", ours(table))}
    for peer in peers([row.article.text for _, row in selected], table.rows):
        found[peer.name] = _show(peer.name, figures(peer, table.rows))
    options.output.write_text(json.dumps(found, indent=1) + "\n", "utf-8")


def _show(name: str, found: Iterator[tuple[str, float | None, list[float] | None]]) -> dict[str, float | None]:
    """Print the figures of one; they are kept in four digits."""
    sys.stdout.write(f"{name}\n")
    aucs, kept = [], {}
    for what, value, interval in found:
        kept[what] = None if value is None else round(value, 4)
        span = f" ({interval[0]:.3f} to {interval[1]:.3f})" if interval else ""
        sys.stdout.write(f"  {what:24} {value if value is None else format(value, '.4f')}{span}\n")
        sys.stdout.flush()
        aucs.append(value)
    tests = [each for each in aucs[1:] if each is not None]
    if tests:
        sys.stdout.write(f"  {'mean of the tests':24} {sum(tests) / len(tests):.4f}\n")
    return kept


if __name__ == "__main__":
    main()
