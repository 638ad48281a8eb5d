from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.charts.numbers import decimal, shown, signed

POINTS = st.lists(st.floats(-30, 30), min_size=1, max_size=25)


@pytest.mark.parametrize(
    ("value", "text"), [(9.44, "+9.4"), (-4.26, "−4.3"), (0.0, "0.0"), (-0.04, "0.0"), (0.04, "0.0")]
)
def test_points_carry_their_sign(value: float, text: str) -> None:
    assert signed(value) == text


def test_a_minus_is_a_minus() -> None:
    assert decimal(-3.0) == "−3.0"


@given(POINTS)
def test_parts_add_up_as_shown(parts: list[float]) -> None:
    whole = sum(parts)
    found = shown(parts, whole)
    assert sum(round(10 * part) for part in found) == round(10 * whole)
    assert all(abs(part - exact) < 0.1001 for part, exact in zip(found, parts, strict=True))


def test_what_is_exact_stays() -> None:
    assert shown([50.0, 1.1, -0.3], 50.8) == (50.0, 1.1, -0.3)
