from __future__ import annotations

import sqlite3
from contextlib import closing

from scoring.lesson.schema import APPLICATION, VERSION, bring_up, drawn, expected


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


def test_expected_holds_the_tables() -> None:
    tables = {name for kind, name, *_ in expected() if kind == "table"}
    assert {"view", "story", "page", "article", "strike", "dropped"} <= tables
