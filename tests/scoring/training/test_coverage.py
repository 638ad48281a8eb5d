from __future__ import annotations

from typing import Any

import numpy as np

from scoring.training.coverage import coverage
from scoring.training.table import Table


def test_sets_hold_their_label_as_often_as_stated(table: Table) -> None:
    rows = [row for row in table.rows if row.use == "train"]
    random = np.random.default_rng(5)
    scores = np.array([50 + (6 if row.label else -6) + random.normal(0, 10) for row in rows])
    found: Any = coverage(rows, scores, 0.2)
    assert found["stated"] == 0.8
    assert abs(found["whole"]["held"] - 0.8) < 0.05
    assert set(found["by"]["fold"]) == {"0", "1", "2", "3", "4"}
    assert 0 < found["whole"]["answered"] <= 1
    assert found["whole"]["error_among_answered"] < 0.3


def test_a_fold_that_scores_otherwise_is_seen(table: Table) -> None:
    rows = [row for row in table.rows if row.use == "train"]
    scores = np.array(
        [(60.0 if row.label else 40.0) - (25 if row.fold == 1 else 0) + i % 7 for i, row in enumerate(rows)]
    )
    found: Any = coverage(rows, scores, 0.1)
    assert found["by"]["fold"]["1"]["held"] < 0.6 < found["by"]["fold"]["0"]["held"]
