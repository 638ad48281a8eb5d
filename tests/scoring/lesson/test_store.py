from __future__ import annotations

import sqlite3
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from scoring.errors import UserError
from scoring.lesson.lesson import Lesson, Page, Story
from scoring.lesson.schema import APPLICATION, VERSION
from scoring.lesson.store import Store
from scoring.values import Article, Span, Strike

ARTICLE = Article("a.txt", "x/a.txt", "Some say 🦉 so.\n\nשלום", "Title", {"outlet": "x"}, "Some  say\x00 🦉 so.")
PAGE = Page(3, ARTICLE, 1, frozenset({Strike(0, 4, "hedge")}), frozenset({Span(5, 8)}), "Nobody says so.")
LESSON = Lesson((PAGE, Page(1, replace(ARTICLE, id="b"))), (Story(1, "One"), Story(2, "Two")), {"theme": "dark"})


@pytest.fixture
def store(tmp_path: Path) -> object:
    store = Store.create(tmp_path / "my.lesson", LESSON)
    yield store
    store.close()


def reopened(store: Store) -> Lesson:
    store.close()
    again = Store.open(store.path)
    again.close()
    return again.lesson


def test_everything_comes_back(store: Store) -> None:
    assert reopened(store) == LESSON
    assert list(store.path.parent.iterdir()) == [store.path]


def test_what_was_taken_out_is_out_of_the_file(store: Store) -> None:
    assert b"Nobody says so." in store.path.read_bytes()
    store.save(Lesson())
    assert b"Nobody says so." not in store.path.read_bytes()


def test_saved_elsewhere_the_old_file_stays_as_it_was(store: Store, tmp_path: Path) -> None:
    other = store.save_as(tmp_path / "other.lesson")
    other.save(Lesson())
    other.close()
    assert reopened(store) == LESSON


def test_open_in_two_windows(store: Store) -> None:
    with pytest.raises(UserError) as error:
        Store.open(store.path)
    assert error.value.message.id == "lesson.in_use"


def told(path: Path) -> str:
    before = path.read_bytes() if path.exists() else None
    with pytest.raises(UserError) as error:
        Store.open(path).close()
    assert error.value.message.values["path"] == path.name
    assert before is None or path.read_bytes() == before
    return error.value.message.id


def test_files_that_are_none(tmp_path: Path) -> None:
    path = tmp_path / "x.lesson"
    assert told(path) == "lesson.missing"
    path.write_bytes(b"")
    assert told(path) == "lesson.no_lesson"
    path.write_bytes(b"PK" * 1000)
    assert told(path) == "lesson.no_lesson"


def changed_by(path: Path, *statements: str) -> None:
    file = sqlite3.connect(path)
    for each in statements:
        file.execute(each)
    file.commit()
    file.close()


@pytest.mark.parametrize(
    ("statement", "id"),
    [
        ("PRAGMA application_id = 1", "lesson.no_lesson"),
        (f"PRAGMA user_version = {VERSION + 1}", "lesson.newer"),
        ("CREATE TRIGGER t AFTER DELETE ON page BEGIN DELETE FROM story; END", "lesson.damaged"),
        ("CREATE VIEW v AS SELECT load_extension('x')", "lesson.damaged"),
        ("DROP TABLE strike", "lesson.damaged"),
        ("UPDATE article SET extra = 'no json'", "lesson.damaged"),
        ("UPDATE article SET extra = '[]'", "lesson.damaged"),
        ("UPDATE strike SET end = 1000", "lesson.damaged"),
        ("UPDATE dropped SET start = -1", "lesson.damaged"),
    ],
)
def test_files_that_somebody_changed(store: Store, statement: str, id: str) -> None:
    store.close()
    changed_by(store.path, statement)
    assert told(store.path) == id


def test_another_application_s_database(tmp_path: Path) -> None:
    path = tmp_path / "other.lesson"
    changed_by(path, "CREATE TABLE t (x)")
    assert APPLICATION > 0
    assert told(path) == "lesson.no_lesson"


@pytest.mark.parametrize("seed", range(40))
def test_broken_files_are_told_of(store: Store, seed: int) -> None:
    store.close()
    draw, data = Random(seed), bytearray(store.path.read_bytes())  # noqa: S311
    if seed % 2:
        del data[draw.randrange(len(data)) :]
    for _ in range(20 if data else 0):
        data[draw.randrange(len(data))] = draw.randrange(256)
    store.path.write_bytes(data)
    try:
        again = Store.open(store.path)
    except UserError:
        return
    again.close()  # it hit what is not used


_WRITER = """
import sys
from dataclasses import replace
from pathlib import Path
from scoring.lesson.lesson import Lesson, Page
from scoring.lesson.store import Store
from scoring.values import Article
store = Store.open(Path(sys.argv[1]))
for number in range(1, 1_000_000):
    page = Page(number, Article(str(number), "", "Somebody said so. " * 500))
    store.save(replace(store.lesson, pages=(*store.lesson.pages, page)[-20:], view={"number": str(number)}))
    print(number, flush=True)
"""


def test_killed_while_it_saves(tmp_path: Path) -> None:
    path = tmp_path / "my.lesson"
    Store.create(path).close()
    draw = Random(7)  # noqa: S311
    for _ in range(10):
        writer = subprocess.Popen([sys.executable, "-c", _WRITER, str(path)], stdout=subprocess.PIPE, text=True)
        assert writer.stdout is not None
        with writer.stdout:
            told = [int(writer.stdout.readline()) for _ in range(draw.randrange(1, 60))]
            writer.kill()
            told += map(int, writer.stdout.read().split())
        writer.wait()
        store = Store.open(path)
        store.close()
        assert int(store.lesson.view["number"]) in (told[-1], told[-1] + 1)
        assert store.lesson.pages[-1].article.id == store.lesson.view["number"]
