"""The scorecard: a trained additive model as numbers, one piecewise-linear shape for each measure."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

BASE = 50.0
POINTS_PER_LOGIT = 10.0


class Shape(NamedTuple):
    """How the values of one measure become points: straight between its knots, constant outside them.

    ``refits`` holds, for every knot, the points there in each refit. ``reference`` are the values at the 0th to 100th
    percentile of the reference articles, ``classes`` the same for the reliable and the unreliable ones.
    """

    measure: str
    family: str
    unit: str
    knots: tuple[float, ...]
    points: tuple[float, ...]
    refits: tuple[tuple[float, ...], ...]
    reference: tuple[float, ...]
    classes: Mapping[str, tuple[float, ...]]

    def points_at(self, value: float | None) -> float:
        """The points for a value; none for a value that cannot be had."""
        if value is None:
            return 0.0
        left, right, share = self._place(value)
        return self.points[left] + share * (self.points[right] - self.points[left])

    def refits_at(self, value: float | None) -> Sequence[float]:
        """The points for a value in each refit."""
        if value is None:
            return (0.0,) * len(self.refits[0])
        left, right, share = self._place(value)
        if left == right:
            return self.refits[left]
        return [a + share * (b - a) for a, b in zip(self.refits[left], self.refits[right], strict=True)]

    def percentile(self, value: float | None) -> int | None:
        """The share of reference articles below a value, in percent; equal ones count half."""
        if value is None:
            return None
        middle = (bisect_left(self.reference, value) + bisect_right(self.reference, value)) / 2
        return round(100 * middle / len(self.reference))

    def _place(self, value: float) -> tuple[int, int, float]:
        """The two knots around a value and how far it is from the first to the second, 0 to 1."""
        right = bisect_right(self.knots, value)
        if right in (0, len(self.knots)):
            end = max(right - 1, 0)
            return end, end, 0.0
        low, high = self.knots[right - 1], self.knots[right]
        return right - 1, right, (value - low) / (high - low)


class Conformal(NamedTuple):
    """When both labels remain possible, in uncut score: reliable from ``reliable`` on, unreliable up to ``unreliable``.

    ``level`` is the share of articles of each class whose own label may be left out.
    """

    level: float
    reliable: float
    unreliable: float

    def holds_both(self, uncut: float) -> bool:
        """Whether neither label can be excluded."""
        return self.reliable <= uncut <= self.unreliable


@dataclass(frozen=True, slots=True)
class Scorecard:
    """A trained scorecard; ``training`` is its card: data, hashes, accuracy on publishers never seen."""

    id: str
    sha256: str
    base: float
    starting_point: float
    starting_refits: tuple[float, ...]
    shapes: tuple[Shape, ...]
    conformal: Conformal
    training: Mapping[str, object]

    def shape(self, measure: str) -> Shape | None:
        """The shape of a measure, None for one that this scorecard does not know."""
        return next((shape for shape in self.shapes if shape.measure == measure), None)
