"""Keeping the desk in a lesson file: every change is written at once, off the UI thread, the last one before the end.

A lesson that nobody named has a file too, in the program's own folder: nothing depends on saving in time.
"""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from threading import Lock

from PySide6.QtCore import QObject, QThreadPool, Signal

from gui.desk import Desk
from gui.jobs import Runner, told
from resources.messages import word
from scoring.lesson.lesson import Lesson
from scoring.lesson.store import SUFFIX, Store


class Saving(QObject):
    """The desk and its file, always the same."""

    told = Signal(object)  # Message: it could not be saved
    moved = Signal(str)  # the path of the file that is open now

    def __init__(self, desk: Desk, folder: Path, runner: Runner | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._folder = desk, folder
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._run = runner or self._pool.start
        self._store: Store | None = None
        self._next: Lesson | None = None
        self._lock = Lock()
        desk.changed.connect(self._keep)
        desk.viewed.connect(self._keep)

    @property
    def path(self) -> Path | None:
        """The open file; None as long as nothing was worth keeping."""
        return self._store.path if self._store else None

    @property
    def is_named(self) -> bool:
        """Whether somebody chose the file."""
        return self.path is not None and self.path.parent != self._folder

    def open(self, path: Path) -> None:
        """Lay a lesson out in place of the one that is open; UserError where it cannot be, and nothing changes."""
        self.flush()
        if path == self.path:
            return
        self._take(Store.open(path))

    def new(self) -> None:
        """An empty lesson; its file comes with its first article."""
        self.flush()
        self._take(None)

    def save_as(self, path: Path) -> None:
        """Keep the lesson in another file from now on; what nobody named is moved."""
        self.flush()
        path = path if path.suffix else path.with_suffix(SUFFIX)
        if path == self.path:
            return
        before, was_named = self._store, self.is_named
        store = Store.create(path, self._desk.lesson)
        if before:
            before.close()
            if not was_named:
                before.path.unlink(missing_ok=True)
        self._store = store
        self.moved.emit(str(path))

    def flush(self) -> None:
        """Wait until all is written."""
        self._pool.waitForDone()

    def close(self) -> None:
        """Write what is left and let go of the file."""
        self.flush()
        if self._store:
            self._store.close()
            self._store = None

    def _take(self, store: Store | None) -> None:
        self._store, before = store, self._store
        if before:
            before.close()
        self._desk.lay_out(store.lesson if store else Lesson())
        self.moved.emit(str(store.path) if store else "")

    def _keep(self) -> None:
        """Write the desk as it is, unless a later one is waiting already."""
        lesson = self._desk.lesson
        if not self._store and not lesson.pages:
            return
        with self._lock:
            asked, self._next = self._next is not None, lesson
        if not asked:
            self._run(self._write, 0)

    def _write(self) -> None:
        with self._lock:
            lesson, self._next = self._next, None
        if lesson is None:
            return
        try:
            if self._store is None:
                self._store = Store.create(self._unnamed(), lesson)
                self.moved.emit(str(self._store.path))
            elif lesson != self._store.lesson:
                self._store.save(lesson)
        except Exception as error:  # noqa: BLE001 - a bug in saving must reach the UI thread
            self.told.emit(told(error))

    def _unnamed(self) -> Path:
        """A path in the program's own folder that nobody uses."""
        self._folder.mkdir(parents=True, exist_ok=True)
        day = datetime.now(UTC).astimezone().date().isoformat()
        names = (word("window.lesson_name", {"day": day, "number": number}) for number in range(1, 10_000))
        return next(path for name in names if not (path := self._folder / f"{name}{SUFFIX}").exists())
