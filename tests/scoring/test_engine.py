"""Many articles over many processes: in order, as they come, and no more held than needed."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator

import pytest

from scoring.engine import ALONE, Crew, analyse, over
from scoring.errors import Cancelled, UserError
from scoring.values import Article


def double(number: int) -> int:
    return 2 * number


def counted(count: int, taken: list[int]) -> Iterator[int]:
    for number in range(count):
        taken.append(number)
        yield number


def test_a_short_input_is_done_here_and_streams() -> None:
    taken: list[int] = []
    results = over(counted(5, taken), double)
    assert next(results) == 0
    assert taken == [0]
    assert list(results) == [2, 4, 6, 8]


def test_what_the_first_one_loaded_is_no_work_for_the_garbage_collector() -> None:
    list(over([1], double))
    assert gc.get_freeze_count() > 0


def test_a_long_input_is_spread_in_order() -> None:
    count = ALONE + 25
    assert list(over(range(count), double, Crew(2))) == [2 * number for number in range(count)]


def test_one_worker_stays_in_this_process() -> None:
    assert sum(over(range(200), double, Crew(1))) == 199 * 200


def test_a_slow_reader_is_not_run_ahead_of(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("scoring.engine.SLICE", 30)
    taken: list[int] = []
    for result in over(counted(300, taken), double, Crew(2)):
        assert len(taken) <= result / 2 + 31


def test_a_cluster_does_the_work_in_order(cluster: str) -> None:
    assert list(over(range(100), double, Crew(scheduler=cluster))) == [2 * number for number in range(100)]


def test_a_cluster_that_does_not_answer_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("scoring.engine.WAIT", 0.2)
    for address in ("tcp://127.0.0.1:9", "nonsense"):
        with pytest.raises(UserError, match="no_scheduler"):
            list(over([1], double, Crew(scheduler=address)))


def test_without_dask_it_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(UserError, match="no_dask"):
        list(over([1], double, Crew(scheduler="tcp://127.0.0.1:9")))


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
