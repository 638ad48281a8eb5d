"""One article in numbers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from scoring.measures.register import MEASURES

LEARNT = next(i for i, measure in enumerate(MEASURES) if measure.id == "everyday_words")


class Row(NamedTuple):
    """One article in numbers: its use (``train`` or ``test``), its fold and its measures by the table's order.

    ``blind``: the value of the learnt measure by weights that have not met a part of the articles, by the part's name.
    """

    use: str
    dataset: str
    publisher: str
    label: int
    lean: str
    words: int
    fold: int
    values: tuple[float | None, ...]
    blind: Mapping[str, float] = {}

    def without(self, part: str) -> Row:
        """The row as it is for a model that has not met a part."""
        if part not in self.blind:
            return self
        return self._replace(values=(*self.values[:LEARNT], self.blind[part], *self.values[LEARNT + 1 :]))
