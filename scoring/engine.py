"""From an article to its assessment, one at a time or many over all cores."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import TypeVar

from scoring.measures.register import MEASURES
from scoring.reading import read
from scoring.scorecard.assess import assess
from scoring.scorecard.card import Scorecard
from scoring.values import Analysis, Article, Assessment, Tick, unwatched

Item = TypeVar("Item")
Result = TypeVar("Result")

ALONE = 40  # articles done here before worker processes are worth their start


def analyse(article: Article, tick: Tick = unwatched) -> Analysis:
    """Read an article and take every measure of it."""
    document = read(article, tick)
    found = {}
    for each in MEASURES:
        found[each.id] = each.measure(document)
        tick(0.9)
    return Analysis(document, found)


def score(article: Article, card: Scorecard, tick: Tick = unwatched) -> Assessment:
    """Analyse an article and assess it by a scorecard."""
    return assess(analyse(article, tick), card)


def over(items: Iterable[Item], work: Callable[[Item], Result], workers: int = -1) -> Iterator[Result]:
    """``work`` done on every item, in order and as it comes; ``workers`` processes (-1: all cores) for long input.

    ``work`` must be picklable; memory does not grow with the number of items.
    """
    rest = iter(items)
    yield from map(work, islice(rest, ALONE))
    yield from map(work, rest) if workers == 1 else _spread(rest, work, workers)


def _spread(items: Iterator[Item], work: Callable[[Item], Result], workers: int) -> Iterator[Result]:
    first = next(items, None)
    if first is None:
        return
    from joblib import Parallel, delayed  # type: ignore[import-untyped]  # .4 s that five articles need not wait for
    from joblib.externals.loky import get_reusable_executor  # type: ignore[import-untyped]

    try:
        yield work(first)
        yield from Parallel(n_jobs=workers, return_as="generator", pre_dispatch="4*n_jobs")(
            delayed(work)(item) for item in items
        )
    finally:  # loky would keep the processes for the next call
        get_reusable_executor().shutdown(wait=True)
