from __future__ import annotations

import numpy as np
import pytest

from scoring.training.row import Row
from scoring.training.weights import class_weights, outlet_leans, row_weights


def row(label: int, publisher: str, lean: str = "") -> Row:
    return Row("train", "made", publisher, label, lean, 400, 0, ())


ROWS = [row(1, "big", "left")] * 90 + [row(1, "small", "right")] * 10 + [row(1, "other")] * 10 + [row(0, "bad")] * 30


def total(publisher: str) -> float:
    weights = row_weights(ROWS)
    return float(sum(weight for weight, each in zip(weights, ROWS, strict=True) if each.publisher == publisher))


def test_both_classes_weigh_alike() -> None:
    assert total("bad") == pytest.approx(len(ROWS) / 2)
    assert row_weights(ROWS).mean() == pytest.approx(1)


def test_reliable_leans_weigh_alike() -> None:
    assert total("big") == pytest.approx(total("small"))


def test_an_outlet_grows_slower_than_its_rows() -> None:
    rows = [row(0, "big")] * 100 + [row(0, "small")] * 25 + [row(1, "good")] * 50
    weights = row_weights(rows)
    assert weights[:100].sum() == pytest.approx(2 * weights[100:125].sum())


def test_the_lean_of_an_outlet_is_that_of_most_articles() -> None:
    rows = [row(1, "a", "left"), row(1, "a", "left"), row(1, "a", "right"), row(1, "b")]
    assert outlet_leans(rows) == {"a": "left"}


def test_class_weights() -> None:
    assert class_weights(np.array([1, 1, 0])).tolist() == [0.25, 0.25, 0.5]
