from __future__ import annotations

import numpy as np
import pytest

from scoring.training.resampling import publisher_interval, share_interval


def test_outlets_are_drawn_whole() -> None:
    values = np.array([0.0] * 5 + [1.0] * 5)
    publishers = ["a"] * 5 + ["b"] * 5
    assert publisher_interval(publishers, lambda times: float(np.average(values, weights=times))) == [0.0, 1.0]
    assert share_interval(publishers, values) == [0.0, 1.0]
    assert share_interval(["a"] * 10, values) == [0.5, 0.5]


def test_the_same_outlets_give_the_same_interval() -> None:
    marked = np.random.default_rng(1).normal(size=60) > 0
    publishers = [str(i % 12) for i in range(60)]
    low, high = share_interval(publishers, marked) or (0, 0)
    assert low < marked.mean() < high
    assert share_interval(publishers, marked) == [low, high]


def test_counting_is_copying_rows() -> None:
    values = np.random.default_rng(1).normal(size=60)
    publishers = [str(i % 12) for i in range(60)]
    counted = publisher_interval(publishers, lambda times: float(np.average(values, weights=times)))
    copied = publisher_interval(publishers, lambda times: float(values[np.repeat(np.arange(60), times)].mean()))
    assert counted == pytest.approx(copied)


def test_a_figure_that_cannot_be_had_has_no_interval() -> None:
    assert publisher_interval(["a", "b"], lambda _: None) is None
    assert share_interval([], []) is None
