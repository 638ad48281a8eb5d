"""A logistic model over present features, fitted by scikit-learn and handed back as plain numbers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence


def fit(
    features: Iterable[Iterable[str]], labels: Sequence[bool], weights: Sequence[float], strength: float
) -> tuple[float, dict[str, float]]:
    """Intercept and a weight for each feature; ``strength`` is scikit-learn's C."""
    import numpy as np
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

    vectorizer = DictVectorizer()
    matrix = vectorizer.fit_transform([dict.fromkeys(each, 1.0) for each in features])
    matrix.indices, matrix.indptr = matrix.indices.astype(np.int32), matrix.indptr.astype(np.int32)
    model = LogisticRegression(C=strength, solver="liblinear", random_state=0)
    model.fit(matrix, list(labels), sample_weight=list(weights))
    names = vectorizer.get_feature_names_out()
    return float(model.intercept_[0]), {
        str(name): float(value) for name, value in zip(names, model.coef_[0], strict=True)
    }
