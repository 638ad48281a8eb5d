"""A lesson kept in one file (SQLite): what is saved is on the disk, whole, whatever happens to the program."""

from __future__ import annotations

import sqlite3
import struct
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from scoring.errors import UserError
from scoring.lesson.lesson import Lesson
from scoring.lesson.rows import read, write
from scoring.lesson.schema import APPLICATION, VERSION, bring_up, drawn, expected

SUFFIX = ".lesson"
_MAGIC = b"SQLite format 3\0"
_VERSION_AT = 60  # in the header, big-endian; the application's number stands 8 bytes behind
_HEADER = 100
_DISK = (
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_PERM,
)


class Store:
    """An open lesson file; nobody else can open it meanwhile. Every method may raise UserError."""

    def __init__(self, path: Path, file: sqlite3.Connection, lesson: Lesson) -> None:
        self.path = path
        self.lesson = lesson
        self._file = file

    @classmethod
    def create(cls, path: Path, lesson: Lesson | None = None) -> Store:
        """A new file, in place of one that is there, and the lesson in it."""
        draft = path.with_name(f".{path.name}.part")
        with _worded(path):
            draft.unlink(missing_ok=True)
            with closing(_connect(draft)) as file, _all_or_nothing(file):
                bring_up(file, 0)
                write(file, Lesson(), lesson or Lesson())
            draft.replace(path)
        return cls.open(path)

    @classmethod
    def open(cls, path: Path) -> Store:
        """A file that is there, brought up to date where an older Copydesk wrote it."""
        with _worded(path):
            version = _version(path)
            file = _connect(path)
            try:
                with _all_or_nothing(file):
                    bring_up(file, version)
                    if drawn(file) != expected() or file.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
                        raise UserError("lesson.damaged", path=path.name)
                    lesson = read(file)
                return cls(path, file, lesson)
            except BaseException:
                file.close()
                raise

    def save(self, lesson: Lesson) -> None:
        """Write what differs from what was saved before, all or nothing."""
        with _worded(self.path), _all_or_nothing(self._file):
            write(self._file, self.lesson, lesson)
        self.lesson = lesson

    def save_as(self, path: Path) -> Store:
        """The same lesson in another file, open; this one is closed."""
        other = Store.create(path, self.lesson)
        self.close()
        return other

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()


def _version(path: Path) -> int:
    """The version of a lesson file, read without opening it as a database; UserError where it is none."""
    with path.open("rb") as file:
        header = file.read(_HEADER)
    if len(header) < _HEADER or not header.startswith(_MAGIC):
        raise UserError("lesson.no_lesson", path=path.name)
    version, _, application = struct.unpack_from(">III", header, _VERSION_AT)
    if application != APPLICATION:
        raise UserError("lesson.no_lesson", path=path.name)
    if version > VERSION:
        raise UserError("lesson.newer", path=path.name)
    return int(version)


def _connect(path: Path) -> sqlite3.Connection:
    """The file, with nothing in it trusted, for this program alone; any thread may use it, one at a time."""
    file = sqlite3.connect(path, timeout=0.2, isolation_level=None, check_same_thread=False)
    for pragma in (
        "trusted_schema = OFF",
        "cell_size_check = ON",
        "foreign_keys = ON",
        "locking_mode = EXCLUSIVE",
        "synchronous = FULL",
        "secure_delete = ON",  # what was taken out is out
    ):
        file.execute(f"PRAGMA {pragma}").close()
    return file


@contextmanager
def _all_or_nothing(file: sqlite3.Connection) -> Iterator[None]:
    file.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        file.execute("ROLLBACK")
        raise
    file.execute("COMMIT")


@contextmanager
def _worded(path: Path) -> Iterator[None]:
    """What the disk or the file is at fault for, in words for a person."""
    try:
        yield
    except FileNotFoundError as error:
        raise UserError("lesson.missing", path=path.name) from error
    except OSError as error:
        raise UserError("lesson.no_access", path=path.name, reason=error.strerror or str(error)) from error
    except sqlite3.DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise UserError("lesson.in_use", path=path.name) from error
        if code in _DISK:
            raise UserError("lesson.no_access", path=path.name, reason=str(error)) from error
        raise UserError("lesson.damaged", path=path.name) from error
    except (ValueError, TypeError, AttributeError) as error:
        raise UserError("lesson.damaged", path=path.name) from error
