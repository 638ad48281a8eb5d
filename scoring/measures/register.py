"""The measures, in the scorecard's order. One line a measure; a changed meaning takes a new id."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from scoring.measures.hedging import hedges
from scoring.values import Document, Measurement


class Measure(NamedTuple):
    """A measure: id, family and unit (worded by ``measures.<id>`` and ``units.<unit>``) and the function."""

    id: str
    family: str
    unit: str
    measure: Callable[[Document], Measurement]


MEASURES: tuple[Measure, ...] = (Measure("hedges", "hedging", "per 100 words", hedges.measure),)
