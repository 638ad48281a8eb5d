"""Learn what the writer's everyday words weigh: ``python -m scoring.training.features DATA`` does it in passing.

Everyday are words written in lower case nearly everywhere, by a tenth of all outlets, and of no topic: a word of a
topic comes often where it comes at all, which residual IDF tells (Church and Gale 1995). Every row gets its value
from weights that have not met its outlet; ``blind`` values are for trying a scorecard on parts it has not met.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from scoring.measures.wording.everyday_words import SHORTEST, small
from scoring.measures.wording.own import own_places, own_words
from scoring.reading.function_words import FUNCTION_WORDS
from scoring.training.folds import random_folds, set_parts
from scoring.training.ramps import Numbers
from scoring.training.row import Row
from scoring.training.weights import class_weights, row_weights
from scoring.values import Document

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix  # type: ignore[import-untyped]

os.environ.setdefault("OMP_NUM_THREADS", "1")

_OUTLETS = 0.1  # of all outlets write an everyday word
_LOWER = 0.85  # of the times it stands in lower case
_TOPIC = 0.6  # residual IDF, in bits
_ADDRESS = frozenset(["http", "https", "www", "com", "org", "net", "html", "htm", "amp", "nbsp"])
_STRENGTH = 1.0  # inverse of the regularisation
_ROUNDS = 3  # of leaving out words that point against their class
_DIGITS = 5


class Counts(NamedTuple):
    """The writer's own words of an article: how many, how often each in lower case, how often with a capital."""

    words: int
    lower: Counter[str]
    capital: Counter[str]


class Learnt(NamedTuple):
    """What the words weigh."""

    words: dict[str, float]
    usual: float


def count(document: Document) -> Counts:
    """The writer's own words of a document; a capital at the beginning of a sentence is no sign of a name."""
    firsts = {sentence.first for sentence in document.sentences}
    lower, capital = Counter[str](), Counter[str]()
    for word, places in own_places(document).items():
        written = small(document, places)
        lower[word] += len(written)
        capital[word] += len(set(places).difference(written, firsts))
    return Counts(own_words(document), +lower, +capital)


def vocabulary(rows: Sequence[Row], counts: Sequence[Counts]) -> list[str]:
    """The everyday words of articles, in order."""
    lower, capital, articles = Counter[str](), Counter[str](), Counter[str]()
    outlets: dict[str, set[str]] = {}
    for row, each in zip(rows, counts, strict=True):
        lower.update(each.lower)
        capital.update(each.capital)
        articles.update(each.lower.keys())
        for word in each.lower:
            outlets.setdefault(word, set()).add(row.publisher)
    enough = _OUTLETS * len({row.publisher for row in rows})
    return sorted(
        word
        for word, found in outlets.items()
        if len(found) >= enough
        and word.replace("'", "").isalpha()
        and word not in _ADDRESS
        and lower[word] >= _LOWER * (lower[word] + capital[word])
        and (word in FUNCTION_WORDS or _residual_idf(lower[word], articles[word], len(rows)) < _TOPIC)
    )


def _residual_idf(occurrences: int, articles: int, of: int) -> float:
    """Bits by which a word is rarer among articles than if it were strewn by chance."""
    return float(np.log2(1 - np.exp(-occurrences / of)) - np.log2(articles / of))


def strengths(counts: Sequence[Counts], words: Sequence[str]) -> csr_matrix:
    """How strongly each word (column) speaks in each article (row), as the measure has it."""
    from scipy.sparse import csr_matrix

    place = {word: i for i, word in enumerate(words)}
    known = [[(place[word], number) for word, number in each.lower.items() if word in place] for each in counts]
    data = [
        np.sqrt(1000 * n / max(each.words, SHORTEST)) for each, row in zip(counts, known, strict=True) for _, n in row
    ]
    ends = np.cumsum([0, *(len(row) for row in known)])
    return csr_matrix((data, [at for row in known for at, _ in row], ends), shape=(len(counts), len(words)))


def fit(matrix: csr_matrix, rows: Sequence[Row]) -> tuple[Numbers, float]:
    """The weight of each word, and the sum of the usual article, both classes counted alike.

    A word has no weight where it would point against its class: a reader is told which outlets write it more often.
    """
    variance = matrix.power(2).mean(axis=0).A1 - matrix.mean(axis=0).A1 ** 2
    spread = np.sqrt(np.maximum(variance, 1e-12))
    labels, own = np.array([row.label for row in rows], dtype=np.int64), row_weights(rows)
    standard = matrix.multiply(1 / spread).tocsr()
    more = _mean(standard, own * labels) - _mean(standard, own * (1 - labels))
    weights = np.zeros(len(more))
    kept = np.arange(len(more))
    for _ in range(_ROUNDS):
        found = _regression(standard[:, kept], labels, own)
        kept, found = kept[found * more[kept] > 0], found[found * more[kept] > 0]
    weights[kept] = np.round(found / spread[kept], _DIGITS)
    return weights, round(float(class_weights(labels) @ (matrix @ weights)), _DIGITS)


def _regression(matrix: csr_matrix, labels: NDArray[np.int64], weights: Numbers) -> Numbers:
    from sklearn.linear_model import LogisticRegression  # type: ignore[import-untyped]

    model = LogisticRegression(C=_STRENGTH, max_iter=500)
    model.fit(matrix, labels, sample_weight=weights / len(labels))
    coefficients: Numbers = model.coef_[0]
    return coefficients


def _mean(matrix: csr_matrix, weights: Numbers) -> Numbers:
    mean: Numbers = matrix.T @ weights / weights.sum()
    return mean


def parts(rows: Sequence[Row], random: NDArray[np.int64]) -> Iterator[tuple[str, NDArray[np.bool_], NDArray[np.int64]]]:
    """The parts to be left out in turn: name, which rows, and the folds that cross-fitting inside the rest goes by."""
    folds = np.array([row.fold for row in rows])
    for name, own in (("publisher", folds), ("random", random)):
        yield from ((f"{name} {fold}", own == fold, own) for fold in np.unique(own))
    yield from ((f"set {name}", own, folds) for name, own in set_parts(rows))


def blind(matrix: csr_matrix, rows: Sequence[Row], held: NDArray[np.bool_], folds: NDArray[np.int64]) -> Numbers:
    """The value of each row by weights that have met neither it nor, in training, the part that is held out."""
    found = np.zeros(len(rows))
    for fold in np.unique(folds[~held]):
        own = ~held & (folds == fold)
        found[own] = _values(matrix, rows, ~held & ~own, own)
    if held.any():
        found[held] = _values(matrix, rows, ~held, held)
    return found


def _values(matrix: csr_matrix, rows: Sequence[Row], seen: NDArray[np.bool_], unseen: NDArray[np.bool_]) -> Numbers:
    known = [row for row, take in zip(rows, seen, strict=True) if take]
    if len({row.label for row in known}) == 1 or not known:
        return np.zeros(int(unseen.sum()))  # nothing to learn from
    weights, usual = fit(matrix[seen], known)
    values: Numbers = matrix[unseen] @ weights - usual
    return values


def learn(rows: Sequence[Row], counts: Sequence[Counts]) -> tuple[Learnt, list[tuple[float, dict[str, float]]]]:
    """What the words weigh in all training rows; and for each row its value and its blind values."""
    train = [i for i, row in enumerate(rows) if row.use == "train"]
    own = [rows[i] for i in train]
    words = vocabulary(own, [counts[i] for i in train])
    whole = strengths(counts, words)
    matrix, folds = whole[train], np.array([row.fold for row in own])
    weights, usual = fit(matrix, own)
    columns = {name: blind(matrix, own, held, inner) for name, held, inner in parts(own, random_folds(own))}
    values = whole @ weights - usual
    values[train] = blind(matrix, own, np.zeros(len(own), dtype=bool), folds)
    found = [(float(value), dict[str, float]()) for value in values]
    for at, i in enumerate(train):
        found[i][1].update({name: round(float(column[at]), 3) for name, column in columns.items()})
    learnt = {word: float(weight) for word, weight in zip(words, weights, strict=True) if weight}
    return Learnt(learnt, usual), found


def save(learnt: Learnt, path: Path) -> None:
    """Write the weights for the measure, one word a line."""
    path.write_text(json.dumps(learnt._asdict(), ensure_ascii=False, indent=0, sort_keys=True) + "\n", "utf-8")
