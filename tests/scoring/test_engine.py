"""Many articles over many processes: in order, as they come, and no more held than needed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from scoring.engine import ALONE, analyse, over
from scoring.errors import Cancelled
from scoring.values import Article


def double(number: int) -> int:
    return 2 * number


def test_a_short_input_is_done_here_and_streams() -> None:
    taken: list[int] = []

    def items() -> Iterator[int]:
        for number in range(5):
            taken.append(number)
            yield number

    results = over(items(), double)
    assert next(results) == 0
    assert taken == [0]
    assert list(results) == [2, 4, 6, 8]


def test_a_long_input_is_spread_in_order() -> None:
    count = ALONE + 25
    assert list(over(range(count), double, workers=2)) == [2 * number for number in range(count)]


def test_one_worker_stays_in_this_process() -> None:
    assert sum(over(range(200), double, workers=1)) == 199 * 200


def test_a_long_reading_can_be_cancelled_on_its_way() -> None:
    shares: list[float] = []

    def tick(share: float) -> None:
        shares.append(share)
        if share > 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        analyse(Article("a", "a", "The mayor said it was late. " * 20), tick)
    assert shares == sorted(shares)
    assert len(shares) > 2
