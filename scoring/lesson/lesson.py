"""A lesson: the articles that lie open, by story, and what people did to them. Frozen: a change makes another."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from scoring.values import Article, Span, Strike


class Story(NamedTuple):
    """Articles on one event."""

    key: int
    title: str


@dataclass(frozen=True, slots=True)
class Page:
    """An article of a lesson and what a reader did to it: marks struck, sentences dropped, a copy rewritten.

    ``key`` is its own for as long as the lesson lives; ``story`` is a story's key, None outside every story; ``placed``
    says that somebody put it there, or left it there when they named the story: it is not grouped by itself.
    """

    key: int
    article: Article
    story: int | None = None
    strikes: frozenset[Strike] = frozenset()
    dropped: frozenset[Span] = frozenset()
    draft: str | None = None
    placed: bool = False


@dataclass(frozen=True, slots=True)
class Lesson:
    """Pages and stories in the order shown, and how the window shows them, by names of the window's own."""

    pages: tuple[Page, ...] = ()
    stories: tuple[Story, ...] = ()
    view: Mapping[str, str] = field(default_factory=dict)
