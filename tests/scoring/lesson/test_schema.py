from __future__ import annotations

import sqlite3
from contextlib import closing

from scoring.lesson.schema import APPLICATION, MIGRATIONS, VERSION, bring_up, drawn, expected


def test_a_new_file_declares_what_is_expected_and_says_what_it_is() -> None:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as file:
        bring_up(file, 0)
        assert drawn(file) == expected()
        assert file.execute("PRAGMA application_id").fetchone() == (APPLICATION,)
        assert file.execute("PRAGMA user_version").fetchone() == (VERSION,)


def test_bringing_up_to_date_twice_changes_nothing() -> None:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as file:
        bring_up(file, 0)
        file.execute("INSERT INTO story VALUES (1, 0, 'One')")
        bring_up(file, VERSION)
        assert file.execute("SELECT title FROM story").fetchall() == [("One",)]


def test_in_an_older_file_somebody_put_each_article_where_it_lies() -> None:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as file:
        for statement in MIGRATIONS[0].split(";"):
            file.execute(statement)
        file.execute("INSERT INTO story VALUES (1, 0, 'One')")
        file.execute("INSERT INTO page VALUES (1, 0, 1, NULL), (2, 1, NULL, NULL)")
        bring_up(file, 1)
        assert drawn(file) == expected()
        assert file.execute("SELECT key, placed FROM page ORDER BY key").fetchall() == [(1, 1), (2, 0)]


def test_expected_holds_the_tables() -> None:
    tables = {name for kind, name, *_ in expected() if kind == "table"}
    assert {"view", "story", "page", "article", "strike", "dropped"} <= tables
