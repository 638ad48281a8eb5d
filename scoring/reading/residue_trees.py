"""Points from small decision trees: each asks a few questions about the numbers of a line and adds what it has found.

A tree is its points, or a question: which of the numbers, the most it may be for ``low``, and the trees that follow.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache
from typing import Any, NamedTuple, TypeAlias

from resources import ROOT

Tree: TypeAlias = "float | Question"


class Question(NamedTuple):
    """Whether a number of the line is at most so much."""

    number: int
    most: float
    low: Tree
    high: Tree


class Trees(NamedTuple):
    """Points that every line starts with, and the trees that add to them."""

    start: float
    trees: Sequence[Tree]

    def points(self, numbers: Sequence[float]) -> float:
        """The points of a line (log odds)."""
        total = self.start
        for tree in self.trees:
            while isinstance(tree, tuple):
                number, most, low, high = tree
                tree = low if numbers[number] <= most else high  # noqa: PLW2901 - down the tree
            total += tree
        return total


@cache
def load() -> Trees:
    """The trees of ``resources/models/residue.json``."""
    model = json.loads((ROOT / "models" / "residue.json").read_text(encoding="utf-8"))
    return Trees(model["start"], [_tree(tree) for tree in model["trees"]])


def _tree(stored: Any) -> Tree:  # noqa: ANN401 - as JSON has it
    if isinstance(stored, list):
        number, most, low, high = stored
        return Question(number, most, _tree(low), _tree(high))
    return float(stored)
