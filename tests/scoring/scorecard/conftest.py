from __future__ import annotations

import pytest

from scoring.measures.register import MEASURES
from scoring.scorecard.card import Conformal, Scorecard, Shape
from scoring.scorecard.files import sealed

PERCENTILES = tuple(i / 10 for i in range(101))


@pytest.fixture(scope="session")
def card() -> Scorecard:
    """A small scorecard by hand: the first two measures of the register, three refits."""
    shapes = tuple(
        Shape(
            measure.id,
            measure.family,
            measure.unit,
            (0.0, 1.0, 3.0),
            (-2.0, 0.0, 6.0),
            ((-4.0, -2.0, 0.0), (-1.0, 0.0, 1.0), (5.0, 6.0, 7.0)),
            PERCENTILES,
            {"reliable": PERCENTILES, "unreliable": PERCENTILES},
        )
        for measure in MEASURES[:2]
    )
    return sealed(
        Scorecard("small", "unsealed", 50.0, 1.5, (1.0, 1.5, 2.0), shapes, Conformal(0.2, 47.0, 53.0), {"data": {}})
    )
