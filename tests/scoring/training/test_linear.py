from __future__ import annotations

from scoring.training.linear import fit


def test_weights_point_to_the_label() -> None:
    rows = [["yes", "often"], ["no", "often"]] * 20
    _, weights = fit(rows, [True, False] * 20, [1.0] * 40, 1.0)
    assert weights["yes"] > 0 > weights["no"]


def test_rare_features_are_left_out() -> None:
    rows = [["yes"], ["no"]] * 5 + [["yes", "once"]]
    assert set(fit(rows, [True, False] * 5 + [True], [1.0] * 11, 1.0)[1]) == {"yes", "no"}
