"""What the shell works on: pages, of articles as they are and of lessons as their readers left them."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from itertools import groupby
from pathlib import Path

from scoring.clean import printable
from scoring.errors import UserError
from scoring.intake import Failure, take_in
from scoring.intake.ids import Ids
from scoring.lesson.lesson import Page, Story
from scoring.lesson.store import SUFFIX, Store


def read_inputs(paths: Sequence[str], stories: list[Story] | None = None) -> Iterator[Page | Failure]:
    """The pages of paths as the command line names them, in order, under ids that no two share.

    The stories of lessons, under keys that no two share, are put into ``stories`` as they are met.
    """
    stories = [] if stories is None else stories
    if not any(map(_is_lesson, paths)):
        yield from _articles(paths)
        return
    ids = Ids()
    for lessons, some in groupby(paths, _is_lesson):
        for item in _pages(some, stories) if lessons else _articles(list(some)):
            yield _named(item, ids) if isinstance(item, Page) else item


def _articles(paths: Sequence[str]) -> Iterator[Page | Failure]:
    for item in take_in(paths, sys.stdin.buffer):
        yield item if isinstance(item, Failure) else Page(0, item)


def _pages(lessons: Iterator[str], stories: list[Story]) -> Iterator[Page | Failure]:
    for path in lessons:
        try:
            with closing(Store.open(Path(path))) as store:
                keys = {story.key: key for key, story in enumerate(store.lesson.stories, len(stories) + 1)}
                stories += [Story(keys[key], title) for key, title in store.lesson.stories]
                for page in store.lesson.pages:
                    yield page if page.story is None else replace(page, story=keys[page.story])
        except UserError as error:
            yield Failure(printable(path), None, error.message)


def _is_lesson(path: str) -> bool:
    return path.lower().endswith(SUFFIX)


def _named(page: Page, ids: Ids) -> Page:
    return replace(page, article=replace(page.article, id=ids.give(page.article.id)))
