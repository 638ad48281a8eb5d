"""Joining things one pair after another, the likest first, as long as two groups are alike enough on average.

Source: average linkage (Sokal and Michener 1958), over sparse likeness: what is not told is 0.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from heapq import heapify, heappop, heappush

_Pair = tuple[float, int, int, int, int]  # less their likeness, two groups by their first, how many are in each


def link(alike: Sequence[Mapping[int, float]], homes: Sequence[int | None], least: float) -> list[list[int]]:
    """The groups of two and more, and those with a home; ``alike`` tells of each how like it is to those before it.

    What has the same home begins as one group; groups of two homes are never joined.
    """
    groups = _Groups(alike, homes)
    groups.join_homes()
    groups.join_alike(least)
    return [group for first, group in groups.members.items() if len(group) > 1 or groups.homes[first] is not None]


class _Groups:
    """Groups named by one of their members; ``ties`` are the sums of likeness over all pairs of two groups."""

    def __init__(self, alike: Sequence[Mapping[int, float]], homes: Sequence[int | None]) -> None:
        self.homes = list(homes)
        self.members = {number: [number] for number in range(len(homes))}
        self.ties: list[dict[int, float]] = [dict(each) for each in alike]
        for number, each in enumerate(alike):
            for other, value in each.items():
                self.ties[other][number] = value

    def join_homes(self) -> None:
        firsts: dict[int, int] = {}
        for number, home in enumerate(self.homes):
            if home is not None and firsts.setdefault(home, number) != number:
                self._join(firsts[home], number)

    def join_alike(self, least: float) -> None:
        waiting = [pair for one in self.members for pair in self._pairs(one, least) if pair[1] < pair[2]]
        heapify(waiting)
        while waiting:
            pair = heappop(waiting)
            _, one, other, *_ = pair
            if one in self.members and other in self.members and pair == self._pair(one, other):
                self._join(one, other)
                for new in self._pairs(one, least):
                    heappush(waiting, new)

    def _join(self, one: int, other: int) -> None:
        self.members[one] += self.members.pop(other)
        self.homes[one] = self.homes[other] if self.homes[one] is None else self.homes[one]
        for third, value in self.ties[other].items():
            del self.ties[third][other]
            if third != one:
                self.ties[one][third] = self.ties[third][one] = self.ties[one].get(third, 0.0) + value

    def _pairs(self, one: int, least: float) -> list[_Pair]:
        """The pairs of a group that may be joined."""
        pairs = (self._pair(min(one, other), max(one, other)) for other in self.ties[one] if self._may(one, other))
        return [pair for pair in pairs if -pair[0] >= least]

    def _pair(self, one: int, other: int) -> _Pair:
        mine, theirs = len(self.members[one]), len(self.members[other])
        return -self.ties[one][other] / (mine * theirs), one, other, mine, theirs

    def _may(self, one: int, other: int) -> bool:
        return self.homes[one] is None or self.homes[other] is None
