"""Names in place of weights: whoever sums up weights learns from these which weights there are to learn."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

Name = tuple[str, ...]  # the keys on the way to a weight


class Names:
    """Answers like a tree of weights: with a name, alone in a tuple, in place of each weight."""

    def __init__(self, name: Name = ()) -> None:
        self._name = name

    def get(self, key: str, default: object) -> Names | tuple[Name]:
        """The branch below a key where a tree is asked for, else the name of the weight."""
        name = (*self._name, key)
        return Names(name) if isinstance(default, dict) else (name,)


def tree(weights: Iterable[tuple[Name, float | Sequence[float]]]) -> dict[str, Any]:
    """Weights by their names as nested dictionaries."""
    root: dict[str, Any] = {}
    for (*way, last), weight in weights:
        branch = root
        for key in way:
            branch = branch.setdefault(key, {})
        branch[last] = weight
    return root
