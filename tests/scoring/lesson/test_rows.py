from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from scoring.lesson.lesson import Lesson, Page, Story
from scoring.lesson.rows import read, write
from scoring.lesson.schema import bring_up
from scoring.values import Article, Span, Strike

ARTICLE = Article("a.txt", "x/a.txt", "Some say 🦉 so.\n\nשלום", "Title", {"outlet": "x"}, "Some  say\x00 🦉 so.")
PAGE = Page(3, ARTICLE, 1, frozenset({Strike(0, 4, "hedge")}), frozenset({Span(5, 8)}), "Nobody says so.", placed=True)
LESSON = Lesson((PAGE, Page(1, replace(ARTICLE, id="b"))), (Story(1, "One"), Story(2, "Two")), {"theme": "dark"})


@pytest.fixture
def file() -> Iterator[sqlite3.Connection]:
    file = sqlite3.connect(":memory:", isolation_level=None)
    bring_up(file, 0)
    file.execute("PRAGMA foreign_keys = ON")
    write(file, Lesson(), LESSON)
    yield file
    file.close()


def test_everything_comes_back(file: sqlite3.Connection) -> None:
    assert read(file) == LESSON


CHANGES: dict[str, Callable[[Lesson], Lesson]] = {
    "a page goes": lambda it: replace(it, pages=it.pages[1:]),
    "pages change places": lambda it: replace(it, pages=it.pages[::-1]),
    "a mark is struck": lambda it: replace(
        it, pages=(replace(PAGE, strikes=PAGE.strikes | {Strike(1, 2, "cue")}), *it.pages[1:])
    ),
    "a strike is taken back": lambda it: replace(it, pages=(replace(PAGE, strikes=frozenset()), *it.pages[1:])),
    "a sentence comes back": lambda it: replace(it, pages=(replace(PAGE, dropped=frozenset()), *it.pages[1:])),
    "a draft goes": lambda it: replace(it, pages=(replace(PAGE, draft=None), *it.pages[1:])),
    "another text": lambda it: replace(
        it, pages=(replace(PAGE, article=replace(ARTICLE, text="Nobody says that, not now.")), *it.pages[1:])
    ),
    "a story goes": lambda it: replace(it, pages=(replace(PAGE, story=2), *it.pages[1:]), stories=it.stories[1:]),
    "stories change places": lambda it: replace(it, stories=it.stories[::-1]),
    "another name": lambda it: replace(it, stories=(Story(1, "Uno"), *it.stories[1:])),
    "another view": lambda it: replace(it, view={"zoom": "2"}),
    "nothing is left": lambda it: Lesson(),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_what_changed_is_saved(file: sqlite3.Connection, change: Callable[[Lesson], Lesson]) -> None:
    changed = change(LESSON)
    assert changed != LESSON
    write(file, LESSON, changed)
    assert read(file) == changed


def test_a_strike_does_not_write_the_text_again(file: sqlite3.Connection) -> None:
    statements: list[str] = []
    file.set_trace_callback(statements.append)
    write(file, LESSON, CHANGES["a mark is struck"](LESSON))
    assert any("strike" in each for each in statements)
    assert not any("article" in each for each in statements)


@pytest.mark.parametrize("statement", ["UPDATE strike SET end = 1000", "UPDATE dropped SET start = -1"])
def test_marks_outside_the_text(file: sqlite3.Connection, statement: str) -> None:
    file.execute(statement)
    with pytest.raises(ValueError, match=r"^$"):
        read(file)


def test_half_characters_of_an_original_are_replaced(file: sqlite3.Connection) -> None:
    odd = replace(LESSON, pages=(Page(9, replace(ARTICLE, original="a\ud800b")),))
    write(file, LESSON, odd)
    assert read(file).pages[0].article.original == "a?b"
