"""What the library lists: stories as headings, their articles below, filtered and sorted. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from functools import lru_cache
from operator import itemgetter
from typing import Any, NamedTuple, TypeVar

from gui.desk import Entry
from scoring.lesson.lesson import Story
from scoring.values import Assessment, Line

Thing = TypeVar("Thing")

DESK_ORDER, SCORE, TITLE = "", "score", "title"
REST = 0  # stands for the articles outside every story, where stories have keys from 1
NO_ENTRY = -1


class Row(NamedTuple):
    """An entry by its key, or the heading of a story (``entry`` is ``NO_ENTRY``)."""

    story: int
    entry: int = NO_ENTRY

    @property
    def is_heading(self) -> bool:
        """Whether it names a story."""
        return self.entry == NO_ENTRY


row_of = lru_cache(65_536)(Row)  # the same rows again and again: nothing for the collector of garbage to walk through


def by_story(stories: Iterable[Story], shown: Iterable[Entry]) -> dict[int, list[int]]:
    """The keys of some entries, story after story, those outside every story last."""
    told: dict[int, list[int]] = {**{story.key: [] for story in stories}, REST: []}
    rest = told[REST]
    for entry in shown:
        told.get(story_of(entry), rest).append(entry.key)
    return told


def shelve(told: Mapping[int, list[int]], folded: Container[int]) -> Iterator[Row]:
    """Rows, story after story; no headings where there are no stories."""
    for story, keys in told.items():
        if len(told) > 1 and keys:
            yield Row(story)
        if story not in folded or len(told) == 1:
            for key in keys:
                yield row_of(story, key)


def story_of(entry: Entry) -> int:
    """The story of an entry, or ``REST``."""
    page = entry.page
    return (page.story if page else None) or REST


def in_order(things: Iterable[Thing], value: Callable[[Thing], float | str | None], *, upward: bool) -> list[Thing]:
    """Things by a value; those that have none come last, in their own order."""
    valued: list[tuple[Any, Thing]] = [(value(thing), thing) for thing in things]
    known = [each for each in valued if each[0] is not None]
    known.sort(key=itemgetter(0), reverse=not upward)
    return [thing for _, thing in known] + [thing for each, thing in valued if each is None]


def line_of(measure: str) -> Callable[[Assessment], Line | None]:
    """What finds the line of a measure in assessments: it mostly stands where it stood before."""
    at = 0

    def find(found: Assessment) -> Line | None:
        nonlocal at
        lines = found.lines
        if at >= len(lines) or lines[at].measure != measure:
            at = next((place for place, line in enumerate(lines) if line.measure == measure), len(lines))
        return lines[at] if at < len(lines) else None

    return find


def measured(measure: str) -> Callable[[Assessment | None], float | None]:
    """What reads the score or a measure off an assessment."""
    find = line_of(measure)

    def read(found: Assessment | None) -> float | None:
        if found is None or measure == SCORE:
            return found.score if found else None
        line = find(found)
        return line.value if line else None

    return read
