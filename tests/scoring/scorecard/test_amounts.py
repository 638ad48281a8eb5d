from __future__ import annotations

import pytest

from resources.messages import word
from scoring.scorecard.amounts import amount


@pytest.mark.parametrize(
    ("value", "unit", "said"),
    [
        (0.42, "share of words", "42% of words"),
        (3.0, "per 1,000 words", "3 per 1,000 words"),
        (-0.04, "balance of words", "0 (0 is usual)"),
        (-1.26, "balance of words", "−1.3 (0 is usual)"),
    ],
)
def test_amounts(value: float, unit: str, said: str) -> None:
    assert word(*amount(value, unit)) == said
