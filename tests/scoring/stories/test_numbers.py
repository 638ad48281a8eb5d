"""Numbers in words and digits: their values, and which are the same."""

from __future__ import annotations

import pytest

from scoring.reading.word_looks import all_lowered
from scoring.stories.numbers import Number, find_numbers, same_value
from scoring.text.words import find_words


def numbers(text: str) -> list[Number]:
    return list(find_numbers(all_lowered(find_words(text))))


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Two thirds of the roofs", [2 / 3]),
        ("two-thirds of the roofs", [2 / 3]),
        ("every third boat", [1 / 3]),
        ("one farmer in four left", [1 / 4]),
        ("a one-in-five chance", [1 / 5]),
        ("a 2 in 5 chance, two in 2019", [2 / 5, 2, 2019]),
        ("half a million lamps", [500_000]),
        ("two hundred and six goats", [206]),
        ("sixty-six goats", [66]),
        ("4.5 million and 4bn", [4_500_000, 4_000_000_000]),
        ("1,200 people, 66% of them", [1200, 0.66]),
        ("66 per cent or 66 percent", [0.66, 0.66]),
        ("a hundred days, two million three hundred thousand nights", [100, 2_300_000]),
        ("prices tripled in two decades", [3, 20]),
        ("three dozen eggs", [36]),
        ("before 9/11", [911]),
        ("nobody came", []),
    ],
)
def test_values(text: str, values: list[float]) -> None:
    assert [number.value for number in numbers(text)] == pytest.approx(values)


def test_one_may_be_no_number() -> None:
    assert [number.weak for number in numbers("no one wins two")] == [True, False]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("two thirds", "66%", True),
        ("a third of it", "33 per cent", True),
        ("18.7%", "18.6%", False),
        ("fourteen", "14", True),
        ("6,400", "6,405", False),
    ],
)
def test_same_value(one: str, other: str, same: bool) -> None:
    assert same_value(numbers(one)[0], numbers(other)[0]) == same


@pytest.mark.parametrize("text", ["9" * 5000, "1,1" * 2000, "½ ² ٣ 1.1.1.1", "hundred " * 3000, "2-2-2 3:4:5/6"])
def test_odd_numbers_are_read_too(text: str) -> None:
    assert all(number.first < number.last for number in numbers(text))
