from __future__ import annotations

from scoring.training.trees import fit_trees


def test_trees_learn_what_takes_two_questions() -> None:
    rows = [[float(a), float(b), float(i % 7)] for i in range(200) for a in (0, 1) for b in (0, 1)]
    trees = fit_trees(rows, [row[0] > row[1] for row in rows], [1.0] * len(rows))
    assert trees.points([1.0, 0.0, 3.0]) > 1
    assert all(trees.points([a, b, 3.0]) < -1 for a, b in ((0.0, 0.0), (0.0, 1.0), (1.0, 1.0)))
