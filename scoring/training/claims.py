"""Learns what a sentence worth checking reads like, from debates and speeches, with word vectors from news.

Writes ``resources/models/claims.json`` when run: ``python -m scoring.training.claims DATA``.
Source: ClaimBuster (Arslan et al. 2020), PoliClaim (Ni et al. 2024).
"""

from __future__ import annotations

import json
import sys
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix, hstack  # type: ignore[import-untyped]

from resources import ROOT
from scoring.reading.check_worthy import Model, features, plain
from scoring.reading.word_looks import all_lowered
from scoring.text.words import find_words
from scoring.training.jsonl import read_rows
from scoring.training.word_vectors import Vectors, learn_vectors, news

_STRENGTH = 0.05
_LEAST = 2
_SMOOTHING = 0.5  # times that everything counts as seen among claims and among the rest
_VECTORS = 0.5  # of a vector's number against a feature that is there or not
_ELSEWHERE = 1.0  # of what was learnt elsewhere
_NO_ZERO = 1e-9
_SHARES = (0.45, 0.7)  # of debates and of speeches, which tell and argue as news does
_SMALLEST = 0.03  # smaller weights are not kept in the file


class Labelled(NamedTuple):
    """A labelled sentence: where it was said, its words and features, and whether people call it a claim."""

    group: str
    words: tuple[str, ...]
    features: tuple[str, ...]
    claim: bool


def load(data: Path, corpus: str) -> list[Labelled]:
    """The labelled sentences of "claimbuster" or "policlaim"; those without a word are left out."""
    found = []
    for row in read_rows(data / "features" / "claims" / f"{corpus}.jsonl.gz"):
        words = find_words(row["text"])
        if words:
            alike = tuple(plain(all_lowered(words)))
            known = tuple(sorted(features([word.text for word in words], alike, "?" in row["text"][-3:])))
            found.append(Labelled(row.get("speech", corpus), alike, known, bool(row["label"])))
    return found


def learn(rows: Sequence[Labelled], vectors: Vectors, elsewhere: Model | None = None) -> Model:
    """A logistic model of features and vectors; what it says of vectors is folded to one weight a word.

    Features count by how much oftener they are among claims or among the rest (Wang and Manning 2012). What was learnt
    ``elsewhere``, on other sentences, is one more feature, folded in as well.
    """
    from sklearn.linear_model import LogisticRegression  # type: ignore[import-untyped]

    often = Counter(feature for row in rows for feature in row.features)
    names = {name: at for at, name in enumerate(sorted(name for name in often if often[name] >= _LEAST))}
    claims = np.array([row.claim for row in rows])
    present = _present(rows, names)
    telling = _telling(present, claims)
    meant = np.array([vectors.mean(row.words) for row in rows])
    scale = _VECTORS / (meant.std(axis=0) + _NO_ZERO)
    before = elsewhere or Model(0.0, {}, {})
    odds = np.array([[before.odds(row.words, row.features)] for row in rows])
    trust = _ELSEWHERE / (odds.std() + _NO_ZERO)
    matrix = hstack([present.multiply(telling), csr_matrix(meant * scale), csr_matrix(odds * trust)]).tocsr()
    matrix.indices, matrix.indptr = matrix.indices.astype(np.int32), matrix.indptr.astype(np.int32)
    model = LogisticRegression(C=_STRENGTH, solver="liblinear", random_state=0)
    model.fit(matrix, claims)
    learnt = model.coef_[0]
    folded = vectors.matrix @ (learnt[len(names) : -1] * scale)
    here = Model(
        float(model.intercept_[0]),
        dict(zip(names, (learnt[: len(names)] * telling).tolist(), strict=True)),
        dict(zip(vectors.places, folded.tolist(), strict=True)),
    )
    return blend([here, before], [1.0, float(learnt[-1] * trust)])


def _telling(present: csr_matrix, claims: NDArray[np.bool_]) -> NDArray[np.float64]:
    """How far each feature's share among claims is from its share among the rest, 1 on average."""
    shares = []
    for kind in (claims, ~claims):
        seen = np.asarray(present[np.flatnonzero(kind)].sum(axis=0)).ravel() + _SMOOTHING
        shares.append(np.log(seen / seen.sum()))
    apart = np.abs(shares[0] - shares[1])
    telling: NDArray[np.float64] = apart / (apart.mean() + _NO_ZERO)
    return telling


def blend(models: Sequence[Model], shares: Sequence[float]) -> Model:
    """The model whose log odds are those of the models by their shares."""

    def sums(tables: Sequence[Mapping[str, float]]) -> dict[str, float]:
        found: defaultdict[str, float] = defaultdict(float)
        for table, share in zip(tables, shares, strict=True):
            for key, value in table.items():
                found[key] += share * value
        return found

    intercept = sum(model.intercept * share for model, share in zip(models, shares, strict=True))
    return Model(intercept, sums([each.features for each in models]), sums([each.words for each in models]))


def _present(rows: Sequence[Labelled], names: dict[str, int]) -> csr_matrix:
    """A row of ones and zeros for each sentence."""
    found = [[names[each] for each in row.features if each in names] for row in rows]
    ends = [0]
    for each in found:
        ends.append(ends[-1] + len(each))
    columns = [at for each in found for at in each]
    return csr_matrix(([1.0] * len(columns), columns, ends), shape=(len(rows), len(names)))


def _kept(weights: Mapping[str, float]) -> dict[str, float]:
    return {key: round(weights[key], 2) for key in sorted(weights) if abs(weights[key]) >= _SMALLEST}


def main() -> None:
    """Fit on everything and write the weights."""
    data = Path(sys.argv[1])
    vectors = learn_vectors(news(data))
    debates = learn(load(data, "claimbuster"), vectors)
    model = blend([debates, learn(load(data, "policlaim"), vectors, debates)], _SHARES)
    kept = {"intercept": round(model.intercept, 3), "features": _kept(model.features), "words": _kept(model.words)}
    text = json.dumps(kept, ensure_ascii=False, separators=(",", ":"))
    (ROOT / "models" / "claims.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
