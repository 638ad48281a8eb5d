"""A quote's difference is the gravest of all."""

from __future__ import annotations

from scoring.stories.values import Difference, Quote


def test_the_gravest_difference_names_the_quote() -> None:
    differences = (Difference(0, 1, ("cut", "reworded"), ()), Difference(0, 2, ("number changed", "reworded"), ()))
    assert Quote(None, (), differences).kind == "number changed"
