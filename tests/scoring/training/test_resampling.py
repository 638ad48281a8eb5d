from __future__ import annotations

import numpy as np

from scoring.training.resampling import publisher_interval


def test_outlets_are_drawn_whole() -> None:
    values = np.array([0.0] * 5 + [1.0] * 5)
    publishers = ["a"] * 5 + ["b"] * 5
    assert publisher_interval(publishers, lambda rows: float(values[rows].mean())) == [0.0, 1.0]
    assert publisher_interval(["a"] * 10, lambda rows: float(values[rows].mean())) == [0.5, 0.5]


def test_the_same_outlets_give_the_same_interval() -> None:
    values = np.random.default_rng(1).normal(size=60)
    publishers = [str(i % 12) for i in range(60)]
    low, high = publisher_interval(publishers, lambda rows: float(values[rows].mean())) or (0, 0)
    assert low < values.mean() < high
    assert publisher_interval(publishers, lambda rows: float(values[rows].mean())) == [low, high]


def test_a_figure_that_cannot_be_had_has_no_interval() -> None:
    assert publisher_interval(["a", "b"], lambda _: None) is None
