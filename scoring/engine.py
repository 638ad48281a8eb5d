"""From an article to its assessment, one at a time or many over all cores."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import cache, partial
from itertools import chain, islice
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from scoring.errors import UserError
from scoring.measures.register import MEASURES
from scoring.reading import read
from scoring.reading.struck import strike
from scoring.scorecard.assess import assess
from scoring.scorecard.card import Scorecard
from scoring.text.remembered import passing
from scoring.values import Analysis, Article, Assessment, Strike, Tick, unwatched

if TYPE_CHECKING:
    from distributed import Client
    from joblib import Parallel  # type: ignore[import-untyped]

Item = TypeVar("Item")
Result = TypeVar("Result")

ALONE = 40  # articles done here before worker processes are worth their start
SLICE = 1000  # articles that wait at most for a slow reader
WAIT = 10  # seconds for a Dask scheduler and its first worker


class Crew(NamedTuple):
    """Who does the work: so many processes here (-1: all cores), or the cluster of the Dask scheduler at an address."""

    workers: int = -1
    scheduler: str | None = None


EVERYBODY = Crew()


def analyse(article: Article, tick: Tick = unwatched, struck: frozenset[Strike] = frozenset()) -> Analysis:
    """Read an article and take every measure of it, without the marks that a reader struck."""
    document = strike(read(article, tick), struck)
    found = {}
    for each in MEASURES:
        found[each.id] = each.measure(document)
        tick(0.9)
    return Analysis(document, found)


def score(
    article: Article, card: Scorecard, tick: Tick = unwatched, struck: frozenset[Strike] = frozenset()
) -> Assessment:
    """Analyse an article and assess it by a scorecard."""
    return assess(analyse(article, tick, struck), card)


def over(items: Iterable[Item], work: Callable[[Item], Result], crew: Crew = EVERYBODY) -> Iterator[Result]:
    """``work`` done on every item, in order and as it comes; a short input is done here, unless by a cluster.

    ``work`` must be picklable; memory does not grow with the number of items.
    """
    work = partial(_settled, work)
    rest = iter(items)
    if not crew.scheduler:
        yield from map(work, islice(rest, ALONE))
    alone = crew.workers == 1 and not crew.scheduler
    yield from map(work, rest) if alone else _spread(rest, work, crew)


def _settled(work: Callable[[Item], Result], item: Item) -> Result:
    with passing():
        result = work(item)
    _pass_over_models()
    return result


@cache
def _pass_over_models() -> None:
    """Spare the garbage collector the lexicons and models, which the first article has loaded: 5% of the time."""
    gc.freeze()


def _spread(items: Iterator[Item], work: Callable[[Item], Result], crew: Crew) -> Iterator[Result]:
    first = next(items, None)
    if first is None:
        return
    from joblib import delayed  # .4 s that five articles need not wait for

    items = chain([first], items)
    with _cluster(crew.scheduler) if crew.scheduler else _processes(crew.workers) as parallel:
        for first in items:  # slice by slice: joblib would run ahead of a slow reader without end
            yield from parallel(delayed(work)(item) for item in chain([first], islice(items, SLICE - 1)))


@contextmanager
def _processes(workers: int) -> Iterator[Parallel]:
    from joblib import Parallel
    from joblib.externals.loky import get_reusable_executor  # type: ignore[import-untyped]

    try:
        yield Parallel(n_jobs=workers, return_as="generator", pre_dispatch="4*n_jobs")
    finally:  # loky would keep the processes for the next call
        get_reusable_executor().shutdown(wait=True)


@contextmanager
def _cluster(scheduler: str) -> Iterator[Parallel]:
    from joblib import Parallel, parallel_config

    with _client(scheduler) as client:
        with parallel_config(backend="dask", client=client):
            parallel = Parallel(n_jobs=-1, return_as="generator", pre_dispatch="4*n_jobs")
        yield parallel


@contextmanager
def _client(scheduler: str) -> Iterator[Client]:
    try:
        from distributed import Client
    except ImportError as error:
        raise UserError("cli.no_dask") from error
    try:
        client = Client(scheduler, set_as_default=False, timeout=WAIT)  # type: ignore[no-untyped-call]
    except (OSError, ValueError) as error:
        raise UserError("cli.no_scheduler", address=scheduler) from error
    with client:
        try:
            client.wait_for_workers(1, timeout=WAIT)
        except TimeoutError as error:
            raise UserError("cli.no_cluster_workers", address=scheduler) from error
        yield client
