"""What was worked out is kept for a while, so that an edit costs little more than the paragraph it is in.

For pure functions of a paragraph or a sentence: the result speaks of places in it, wherever in the article it stands.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache, wraps
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")
K = TypeVar("K")

MOST = 512  # results that a function keeps
LONGEST = 2000  # characters of a paragraph, or words of a sentence; of longer ones nothing is kept
_FORGET: list[Callable[[], None]] = []
_PASSING = ContextVar("passing", default=False)


def remembered(work: Callable[P, R]) -> Callable[P, R]:
    """The function, its last results kept by its arguments; the first of them is what has a length."""
    kept = lru_cache(MOST)(work)
    _FORGET.append(kept.cache_clear)

    @wraps(work)
    def recall(*args: P.args, **named: P.kwargs) -> R:
        size = len(args[0])  # type: ignore[arg-type]
        if size > LONGEST or _PASSING.get():
            return work(*args, **named)
        return kept(*args, **named)  # type: ignore[arg-type]

    return recall


@contextmanager
def passing() -> Iterator[None]:
    """While articles pass by one after another, and none is edited, nothing is kept: that costs more than it saves."""
    token = _PASSING.set(True)
    try:
        yield
    finally:
        _PASSING.reset(token)


def is_passing() -> bool:
    """Whether articles pass by."""
    return _PASSING.get()


def kept_for_the_last(work: Callable[[K], R]) -> Callable[[K], R]:
    """The function, its last result kept: the measures follow one another over the same document."""
    kept: list[tuple[K, R]] = []

    @wraps(work)
    def recall(thing: K) -> R:
        last = kept[-1] if kept else None
        if last is None or last[0] is not thing:
            last = thing, work(thing)
            kept[:] = [last]
        return last[1]

    return recall


def forget() -> None:
    """Keep nothing of what was worked out so far, in any of the functions."""
    for each in _FORGET:
        each()
