from __future__ import annotations

from typing import Any

import numpy as np

from scoring.training.fairness import fairness, gap_of_leans
from scoring.training.gate import MOST_FALSE_LOW_APART, WIDEST_GAP, unfair
from scoring.training.row import Row

_RANDOM = np.random.default_rng(3)


def rows() -> list[Row]:
    """Twenty-four reliable outlets of three leans with ten articles each, and eight unreliable ones."""
    leans = ["left", "center", "right"] * 8
    reliable = [Row("train", "x", f"{i}.example", 1, leans[i], 400, 0, ()) for i in range(24) for _ in range(10)]
    return reliable + [Row("train", "x", f"bad{i}.example", 0, "", 400, 0, ()) for i in range(8) for _ in range(10)]


def scores(of: list[Row], against_right: float) -> Any:
    labels = np.array([row.label for row in of])
    bias = np.array([against_right if row.lean == "right" else 0.0 for row in of])
    return 42 + 16 * labels + _RANDOM.normal(0, 8, len(of)) - bias


def test_a_fair_model_passes() -> None:
    own = rows()
    found = fairness(own, scores(own, 0))
    assert unfair(found) == []


def test_a_biased_model_lights_up() -> None:
    own = rows()
    found = fairness(own, scores(own, 14))
    gap = gap_of_leans(own, scores(own, 14))
    assert gap is not None
    assert gap > WIDEST_GAP
    assert len(unfair(found)) == 2
    by: Any = found["by"]
    low = {lean: by["lean"][lean]["false_low"]["rate"] for lean in ("left", "center", "right")}
    assert low["right"] > low["center"] + MOST_FALSE_LOW_APART


def test_few_outlets_have_a_figure_but_no_interval() -> None:
    own = [row for row in rows() if row.label == 1 or row.publisher < "bad3"]
    by: Any = fairness(own, scores(own, 0))["by"]
    high = by["length"]["300 to 599 words"]["false_high"]
    assert high["outlets"] == 3
    assert high["rate"] is not None
    assert high["interval"] is None
