"""A lesson as rows of its file, and back."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable

from scoring.lesson.lesson import Lesson, Page, Story
from scoring.values import Article, Span, Strike


def write(file: sqlite3.Connection, old: Lesson, new: Lesson) -> None:
    """What differs between the lesson that a file holds and another, within a transaction."""
    file.executemany("DELETE FROM view WHERE name = ?", [(name,) for name in old.view.keys() - new.view.keys()])
    changed = [(name, value) for name, value in new.view.items() if old.view.get(name) != value]
    file.executemany("INSERT OR REPLACE INTO view VALUES (?, ?)", changed)
    stories = {(story.key, at, story.title) for at, story in enumerate(new.stories)}
    known = {(story.key, at, story.title) for at, story in enumerate(old.stories)}
    file.executemany(
        "INSERT INTO story VALUES (?, ?, ?) "
        "ON CONFLICT (key) DO UPDATE SET position = excluded.position, title = excluded.title",
        stories - known,
    )
    _write_pages(file, old, new)
    gone = {story.key for story in old.stories} - {story.key for story in new.stories}
    file.executemany("DELETE FROM story WHERE key = ?", [(key,) for key in gone])


def _write_pages(file: sqlite3.Connection, old: Lesson, new: Lesson) -> None:
    known = {page.key: (at, page) for at, page in enumerate(old.pages)}
    gone = known.keys() - {page.key for page in new.pages}
    file.executemany("DELETE FROM page WHERE key = ?", [(key,) for key in gone])
    for at, page in enumerate(new.pages):
        place, before = known.get(page.key, (-1, None))
        if place != at or before != page:
            file.execute(
                "INSERT INTO page VALUES (?, ?, ?, ?, ?) ON CONFLICT (key) DO UPDATE SET position = excluded.position, "
                "story = excluded.story, draft = excluded.draft, placed = excluded.placed",
                (page.key, at, page.story, page.draft, page.placed),
            )
        if before is None or before.article != page.article:
            file.execute("INSERT OR REPLACE INTO article VALUES (?, ?, ?, ?, ?, ?, ?)", _article_row(page))
        _write_marks(file, before or Page(page.key, page.article), page)


def _article_row(page: Page) -> tuple[object, ...]:
    article = page.article
    original = article.original.encode("utf-8", "replace").decode("utf-8")
    extra = json.dumps(dict(article.extra))
    return page.key, article.id, article.path, article.title, article.text, original, extra


def _write_marks(file: sqlite3.Connection, old: Page, new: Page) -> None:
    """The strikes and dropped sentences of a page."""
    file.executemany(
        "DELETE FROM strike WHERE page = ? AND start = ? AND end = ? AND kind = ?",
        _rows(new.key, old.strikes - new.strikes),
    )
    file.executemany("INSERT INTO strike VALUES (?, ?, ?, ?)", _rows(new.key, new.strikes - old.strikes))
    file.executemany(
        "DELETE FROM dropped WHERE page = ? AND start = ? AND end = ?", _rows(new.key, old.dropped - new.dropped)
    )
    file.executemany("INSERT INTO dropped VALUES (?, ?, ?)", _rows(new.key, new.dropped - old.dropped))


def _rows(page: int, marks: Iterable[Strike | Span]) -> list[tuple[object, ...]]:
    return [(page, *each) for each in marks]


def read(file: sqlite3.Connection) -> Lesson:
    """All of a file; ValueError or TypeError where it does not hold together."""
    view = dict(file.execute("SELECT name, value FROM view"))
    stories = tuple(Story(key, title) for key, title in file.execute("SELECT key, title FROM story ORDER BY position"))
    strikes: dict[int, set[Strike]] = {}
    for page, *strike in file.execute("SELECT page, start, end, kind FROM strike"):
        strikes.setdefault(page, set()).add(Strike(*strike))
    dropped: dict[int, set[Span]] = {}
    for page, *span in file.execute("SELECT page, start, end FROM dropped"):
        dropped.setdefault(page, set()).add(Span(*span))
    rows = file.execute(
        "SELECT key, story, draft, placed, id, path, text, title, extra, original "
        "FROM page JOIN article ON page = key ORDER BY position"
    )
    pages = tuple(
        Page(
            key,
            _article(*rest),
            story,
            frozenset(strikes.get(key, ())),
            frozenset(dropped.get(key, ())),
            draft,
            bool(placed),
        )
        for key, story, draft, placed, *rest in rows
    )
    if not all(map(_holds_together, pages)):
        raise ValueError
    return Lesson(pages, stories, view)


def _holds_together(page: Page) -> bool:
    """Whether all that is marked lies in the text."""
    marks: list[Strike | Span] = [*page.strikes, *page.dropped]
    return all(0 <= mark.start < mark.end <= len(page.article.text) for mark in marks)


def _article(id: str, path: str, text: str, title: str | None, extra: str, original: str) -> Article:
    more = {str(name): str(value) for name, value in json.loads(extra).items()}
    return Article(id, path, text, title, more, original)
