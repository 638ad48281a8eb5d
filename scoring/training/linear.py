"""A logistic model over present features, fitted by scikit-learn and handed back as plain numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence


def fit(
    rows: Sequence[Sequence[str]], labels: Sequence[bool], weights: Sequence[float], strength: float, least: int = 2
) -> tuple[float, dict[str, float]]:
    """Intercept and a weight for each feature of ``least`` rows; ``strength`` is scikit-learn's C."""
    import numpy as np
    from sklearn.feature_extraction import DictVectorizer  # type: ignore[import-untyped]
    from sklearn.linear_model import LogisticRegression  # type: ignore[import-untyped]

    often = Counter(feature for row in rows for feature in set(row))
    vectorizer = DictVectorizer()
    matrix = vectorizer.fit_transform([{feature: 1.0 for feature in row if often[feature] >= least} for row in rows])
    matrix.indices, matrix.indptr = matrix.indices.astype(np.int32), matrix.indptr.astype(np.int32)
    model = LogisticRegression(C=strength, solver="liblinear", random_state=0)
    model.fit(matrix, list(labels), sample_weight=list(weights))
    names = vectorizer.get_feature_names_out()
    return float(model.intercept_[0]), {
        str(name): float(value) for name, value in zip(names, model.coef_[0], strict=True)
    }
