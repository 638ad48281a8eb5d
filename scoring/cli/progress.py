"""Progress on standard error, for people who watch."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from typing import TypeVar

from resources.messages import word

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


def ticking(description: str, *, quiet: bool) -> Ticking:
    """A progress bar for work that reports the share done by ``tick(share)``."""
    return Ticking(description, quiet=quiet or not sys.stderr.isatty())


class Ticking:
    """``with ticking(...) as tick: work(tick)``."""

    def __init__(self, description: str, *, quiet: bool) -> None:
        from rich.console import Console
        from rich.progress import Progress

        self._progress = Progress(console=Console(stderr=True), transient=True, disable=quiet)
        self._task = self._progress.add_task(description, total=1.0)

    def __enter__(self) -> Ticking:
        self._progress.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._progress.stop()

    def __call__(self, share: float) -> None:
        """Show the share of the work that is done, 0 to 1."""
        self._progress.update(self._task, completed=share)
