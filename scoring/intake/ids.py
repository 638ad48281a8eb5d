"""Ids that are unique in one run: one that is taken gets ``-2``, ``-3`` and so on."""

from __future__ import annotations


class Ids:
    """The ids given so far; a hash of each is kept, so that a long corpus costs little memory."""

    def __init__(self) -> None:
        self._taken: set[int] = set()
        self._next: dict[str, int] = {}

    def give(self, wish: str) -> str:
        """The wished id, or the next free one made from it."""
        free = wish
        while hash(free) in self._taken:
            number = self._next[wish] = self._next.get(wish, 1) + 1
            free = f"{wish}-{number}"
        self._taken.add(hash(free))
        return free
