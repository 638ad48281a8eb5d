"""Points from small decision trees: each asks a few questions about the numbers of a line and adds what it has found.

A tree is its points, or a question: which of the numbers, the most it may be for ``low``, and the trees that follow.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, TypeAlias

from scoring.text.remembered import remembered

Tree: TypeAlias = "float | Question"


class Question(NamedTuple):
    """Whether a number of the line is at most so much."""

    number: int
    most: float
    low: Tree
    high: Tree


@dataclass(frozen=True, eq=False)
class Trees:
    """Points that every line starts with, and the trees that add to them."""

    start: float
    trees: Sequence[Tree]

    def points(self, numbers: Sequence[float]) -> float:
        """The points of a line (log odds)."""
        return _points(tuple(numbers), self)


@remembered
def _points(numbers: tuple[float, ...], weighed: Trees) -> float:
    total = weighed.start
    for tree in weighed.trees:
        while tree.__class__ is not float:  # a third quicker than isinstance, and asked some hundred times a line
            number, most, low, high = tree  # type: ignore[misc]
            tree = low if numbers[number] <= most else high  # noqa: PLW2901 - down the tree
        total += tree
    return total


def as_tree(stored: Any) -> Tree:  # noqa: ANN401 - as JSON has it
    """A tree from how it is stored."""
    if isinstance(stored, list):
        number, most, low, high = stored
        return Question(number, most, as_tree(low), as_tree(high))
    return float(stored)
