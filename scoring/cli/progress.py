"""Progress on standard error, for people who watch."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from resources.messages import word
from scoring.values import Tick

Result = TypeVar("Result")


def counted(results: Iterable[Result], *, quiet: bool) -> Iterator[Result]:
    """The results as they come, with a count on standard error where a person watches there."""
    if quiet or not sys.stderr.isatty():
        yield from results
        return
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = SpinnerColumn(), TextColumn("{task.description} {task.completed}"), TimeElapsedColumn()
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task(word("cli.scoring"), total=None)
        for result in results:
            progress.advance(task)
            yield result


@contextmanager
def ticking(description: str, *, quiet: bool) -> Iterator[Tick]:
    """A bar for work that tells the share done: the value of the ``with`` is the work's tick."""
    from rich.console import Console
    from rich.progress import Progress

    disable = quiet or not sys.stderr.isatty()
    with Progress(console=Console(stderr=True), transient=True, disable=disable) as progress:
        task = progress.add_task(description, total=1.0)
        yield lambda share: progress.update(task, completed=share)
