"""Who scores: this process while few articles wait, one beside it while many do, so that the window never stutters.

Python runs one thread at a time; a thread that scores a thousand articles would take every other turn from the window.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
from collections.abc import Callable
from concurrent.futures import Future, ProcessPoolExecutor, wait

from gui import work
from scoring.lesson.lesson import Page
from scoring.values import Assessment, Tick, unwatched

MANY = 12  # articles that wait, from which a process is worth its start
GLANCE = 0.05  # seconds between two looks whether the user cancelled


def give_way() -> None:
    """The window comes first, where there are fewer processors than things to do."""
    if hasattr(os, "nice"):  # not on Windows
        os.nice(5)


def score_apart(page: Page) -> Assessment:
    """What the process beside does."""
    return work.score(page, unwatched)


class Scorers:
    """Scores pages, one after another; ``waiting`` tells how many there are."""

    def __init__(self, waiting: Callable[[], int]) -> None:
        self._waiting = waiting
        self._beside: ProcessPoolExecutor | None = None

    def score(self, page: Page, tick: Tick) -> Assessment:
        """Read, measure and score the article of a page."""
        many = self._beside is not None or self._waiting() >= MANY
        return self._ask(page, tick) if many else work.score(page, tick)

    def close(self) -> None:
        """End the process beside, in the middle of its work."""
        if self._beside is None:
            return
        processes = list(self._beside._processes.values())  # noqa: SLF001 - 3.14 has a method for it
        for process in processes:
            process.kill()
        self._beside.shutdown(cancel_futures=True)
        self._beside = None
        gc.freeze()

    def _ask(self, page: Page, tick: Tick) -> Assessment:
        if self._beside is None:
            gc.freeze()  # much will come and stay: the collector of garbage need not walk through all there is
            self._beside = ProcessPoolExecutor(1, multiprocessing.get_context("spawn"), give_way)
        try:
            return self._wait(self._beside.submit(score_apart, page), tick)
        except BaseException:
            self.close()  # also where the process died: the next article gets a new one
            raise

    def _wait(self, answer: Future[Assessment], tick: Tick) -> Assessment:
        while not wait([answer], GLANCE).done:
            tick(0.0)
        return answer.result()
