"""The tables of a lesson file. A file that an older Copydesk wrote is brought up to date step by step when opened.

``MIGRATIONS[n]`` makes version ``n + 1`` of version ``n``; a new file takes all of them. Never change one: add one.
"""

from __future__ import annotations

import sqlite3
from functools import cache

APPLICATION = 0x436F7079  # "Copy", in the header of the file

MIGRATIONS = (
    """
    CREATE TABLE view (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
    CREATE TABLE story (key INTEGER PRIMARY KEY, position INTEGER NOT NULL, title TEXT NOT NULL) STRICT;
    CREATE TABLE page (
        key INTEGER PRIMARY KEY, position INTEGER NOT NULL, story INTEGER REFERENCES story, draft TEXT
    ) STRICT;
    CREATE TABLE article (
        page INTEGER PRIMARY KEY REFERENCES page ON DELETE CASCADE, id TEXT NOT NULL, path TEXT NOT NULL, title TEXT,
        text TEXT NOT NULL, original TEXT NOT NULL, extra TEXT NOT NULL
    ) STRICT;
    CREATE TABLE strike (
        page INTEGER REFERENCES page ON DELETE CASCADE, start INTEGER, end INTEGER, kind TEXT,
        PRIMARY KEY (page, start, end, kind)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE dropped (
        page INTEGER REFERENCES page ON DELETE CASCADE, start INTEGER, end INTEGER, PRIMARY KEY (page, start, end)
    ) STRICT, WITHOUT ROWID;
    """,
    """
    ALTER TABLE page ADD COLUMN placed INTEGER NOT NULL DEFAULT 0;
    UPDATE page SET placed = story IS NOT NULL;
    """,
)
VERSION = len(MIGRATIONS)


def bring_up(file: sqlite3.Connection, version: int) -> None:
    """Take the steps from a version to today's, all or none."""
    for step in MIGRATIONS[version:]:
        for statement in step.split(";"):
            file.execute(statement)
    file.execute(f"PRAGMA application_id = {APPLICATION}")
    file.execute(f"PRAGMA user_version = {VERSION}")


def drawn(file: sqlite3.Connection) -> set[tuple[str, ...]]:
    """All that a file declares: type, name, table and SQL of each."""
    return set(file.execute("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_master"))


@cache
def expected() -> frozenset[tuple[str, ...]]:
    """What a lesson file declares, and nothing else: no trigger or view of somebody's own."""
    file = sqlite3.connect(":memory:", isolation_level=None)
    try:
        bring_up(file, 0)
        return frozenset(drawn(file))
    finally:
        file.close()
