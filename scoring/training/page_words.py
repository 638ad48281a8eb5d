"""Learns the points of words for page residue: a logistic regression on the words of whole pages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import NamedTuple

from scoring.reading.residue_phrases import plain
from scoring.reading.residue_words import tokens

_FEWEST = 5  # lines that have a word
_STRENGTH = 0.1
_LEAST = 0.05
_DIGITS = 2


class Labelled(NamedTuple):
    """A line to learn from."""

    text: str
    residue: bool
    weight: float


def fit_words(lines: Sequence[Labelled]) -> Mapping[str, float]:
    """The log odds that each word adds to its line; "" is for every line."""
    from sklearn.feature_extraction.text import CountVectorizer  # type: ignore[import-untyped]
    from sklearn.linear_model import LogisticRegression  # type: ignore[import-untyped]

    counter = CountVectorizer(analyzer=_tokens, min_df=_FEWEST, binary=True)
    counts = counter.fit_transform([line.text for line in lines])
    model = LogisticRegression(C=_STRENGTH, solver="liblinear", random_state=0)
    model.fit(counts, [line.residue for line in lines], sample_weight=[line.weight for line in lines])
    points = {token: round(float(model.coef_[0][i]), _DIGITS) for token, i in sorted(counter.vocabulary_.items())}
    kept = {token: each for token, each in points.items() if abs(each) >= _LEAST}
    return {"": round(float(model.intercept_[0]), _DIGITS), **kept}


@cache
def _tokens(text: str) -> Sequence[str]:
    return sorted(set(tokens(plain(text))))
