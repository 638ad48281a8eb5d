from __future__ import annotations

import gc
import multiprocessing
from concurrent.futures.process import BrokenProcessPool

import pytest

from gui import scorers, work
from gui.scorers import Scorers
from scoring.errors import Cancelled
from scoring.lesson.lesson import Page
from scoring.values import Article, unwatched

PAGE = Page(1, Article("a.txt", "a.txt", "A bridge for May\n\n" + "The mayor said on Monday that it would open. " * 20))


def test_few_are_scored_here(monkeypatch: pytest.MonkeyPatch) -> None:
    few = Scorers(lambda: 1)
    assert few.score(PAGE, unwatched) == work.score(PAGE, unwatched)
    assert few._beside is None
    few.close()


def test_many_are_scored_in_a_process_beside_with_the_same_result() -> None:
    many = Scorers(lambda: scorers.MANY)
    assert many.score(PAGE, unwatched) == work.score(PAGE, unwatched)
    assert len(multiprocessing.active_children()) == 1
    many.close()
    assert not multiprocessing.active_children()


def test_what_many_leave_is_not_walked_through_by_the_collector_of_garbage() -> None:
    gc.unfreeze()
    many = Scorers(lambda: scorers.MANY)
    many.score(PAGE, unwatched)
    before = gc.get_freeze_count()
    left = [[number] for number in range(1000)]
    many.close()
    assert gc.get_freeze_count() >= before + len(left)
    gc.unfreeze()


def test_cancelling_ends_the_process() -> None:
    many = Scorers(lambda: scorers.MANY)

    def stop(share: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        many.score(PAGE, stop)
    assert not multiprocessing.active_children()


def test_a_process_that_dies_is_replaced() -> None:
    many = Scorers(lambda: scorers.MANY)
    many.score(PAGE, unwatched)
    for child in multiprocessing.active_children():
        child.kill()
        child.join()
    with pytest.raises(BrokenProcessPool):
        many.score(PAGE, unwatched)
    assert many.score(PAGE, unwatched).score is not None
    many.close()
