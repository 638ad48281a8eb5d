from __future__ import annotations

from itertools import product

import pytest

from scoring.charts.svg import alternative, hatched, n, picture


def test_hatching_stays_inside_the_bar() -> None:
    for width, height in product((0.5, 3.0, 40.0), (4.0, 12.0)):
        numbers = [
            pair.split() for pair in hatched(0, 0, width, height, "#000").split('"')[1].replace("L", "M").split("M")
        ]
        for x, y in (pair for pair in numbers if len(pair) == 2 and "h" not in pair[1]):
            assert -0.01 <= float(x) <= width + 0.01
            assert -0.01 <= float(y) <= height + 0.01


def test_words_are_escaped() -> None:
    assert "<b>" not in picture(1, 1, "<b>", '"&')


@pytest.mark.parametrize(("value", "text"), [(1.0, "1"), (0.5, "0.5"), (-0.001, "0"), (12.346, "12.35")])
def test_numbers_are_short(value: float, text: str) -> None:
    assert n(value) == text


def test_the_words_come_back() -> None:
    assert alternative(picture(1, 1, "A & B", "one")) == "A & B: one"
    assert alternative("<svg/>") == ""
