from __future__ import annotations

from scoring.training.row import Row


def test_the_values_come_last() -> None:
    assert Row._fields[-1] == "values"
