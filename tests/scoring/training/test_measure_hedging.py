from __future__ import annotations

import pytest

from scoring.training.measure_hedging import f1


@pytest.mark.parametrize(
    ("pairs", "expected"),
    [
        ([(True, True)], 1.0),
        ([(True, False), (False, True)], 0.0),
        ([(True, True), (True, False), (False, False)], pytest.approx(2 / 3)),
        ([], 0.0),
    ],
)
def test_f1(pairs: list[tuple[bool, bool]], expected: float) -> None:
    assert f1(pairs) == expected
