"""Which story each article belongs to once they are grouped: keys and titles stay with what was there before."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from scoring.lesson.lesson import Story


class Group(NamedTuple):
    """Articles found to belong together, by their keys; ``home`` is the story they join, None where it is new.

    ``title`` is what a new one is called. A new group of one is no story.
    """

    keys: tuple[int, ...]
    home: int | None = None
    title: str = ""


def place(
    groups: Sequence[Group], before: Mapping[int, int | None], stories: Sequence[Story]
) -> tuple[dict[int, int | None], tuple[Story, ...]]:
    """The story of each grouped article, and all stories; ``before`` tells the story of each article until now."""
    told: dict[int, int | None] = {}
    known = {story.key: story for story in stories}
    taken = {group.home for group in groups}
    for group in groups:
        home = group.home
        if home is None and len(group.keys) > 1:
            home = _former(group, before, taken) or max(known, default=0) + 1
            known.setdefault(home, Story(home, group.title))
        taken.add(home)
        told.update(dict.fromkeys(group.keys, home))
    return told, tuple(known.values())


def _former(group: Group, before: Mapping[int, int | None], taken: set[int | None]) -> int | None:
    """The story that most of a group came from, unless another group has it."""
    former = Counter(before.get(key) for key in group.keys)
    return next((story for story, _ in former.most_common() if story not in taken and story is not None), None)
