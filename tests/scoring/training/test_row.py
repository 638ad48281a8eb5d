from __future__ import annotations

from scoring.measures.register import MEASURES
from scoring.training.row import LEARNT, Row

ROW = Row("train", "press", "a.example", 1, "", 300, 2, (0.5,) * len(MEASURES), {"publisher 2": -1.25})


def test_a_model_that_has_not_met_a_part_gets_the_value_learnt_without_it() -> None:
    blind = ROW.without("publisher 2")
    assert blind.values[LEARNT] == -1.25
    assert [value for i, value in enumerate(blind.values) if i != LEARNT] == [0.5] * (len(MEASURES) - 1)


def test_an_unknown_part_changes_nothing() -> None:
    assert ROW.without("random 1") == ROW
