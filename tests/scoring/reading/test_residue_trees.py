from __future__ import annotations

from scoring.reading.residue_trees import Question, Trees, as_tree

TREES = Trees(1.0, [Question(0, 2.5, -3.0, Question(1, 0.0, 0.5, 4.0)), 0.25])


def test_each_tree_adds_the_points_at_the_end_of_its_branch() -> None:
    assert TREES.points([2.5, 9.0]) == 1.0 - 3.0 + 0.25
    assert TREES.points([3.0, 0.0]) == 1.0 + 0.5 + 0.25
    assert TREES.points([3.0, 1.0]) == 1.0 + 4.0 + 0.25


def test_from_how_they_are_stored() -> None:
    assert as_tree([0, 2.5, -3, [1, 0, 0.5, 4]]) == TREES.trees[0]
