"""Keeping the desk in a lesson file: every change is written at once, the last one before the end.

Files are read and written in one thread of their own, one thing after another: the window waits for none of it.

A lesson that nobody named has a file too, in the program's own folder: nothing depends on saving in time.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from threading import Lock

from PySide6.QtCore import QCoreApplication, QObject, QThreadPool, Signal

from gui.desk import Desk
from gui.jobs import Runner, told
from resources.messages import word
from scoring.lesson.lesson import Lesson
from scoring.lesson.store import SUFFIX, Store


class Saving(QObject):
    """The desk and its file, always the same."""

    told = Signal(object)  # Message: it could not be opened or saved
    moved = Signal(str)  # the path of the file that is open now

    _came = Signal(object, object)

    def __init__(self, desk: Desk, folder: Path, runner: Runner | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._folder = desk, folder
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._run = runner or self._pool.start
        self._store: Store | None = None
        self._next: Lesson | None = None
        self._coming: Path | None = None
        self._lock = Lock()
        self._came.connect(self._arrive)
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

    def open(self, path: Path, then: Callable[[], object] | None = None) -> None:
        """Lay a lesson out in place of the one that is open; where it cannot be, that is told, and nothing changes.

        ``then`` is done after it, in either case.
        """
        if path not in (self.path, self._coming):
            self._coming = path
            self._fetch(lambda: Store.open(path), self._take)
        if then:
            self._run(lambda: self._came.emit(lambda _: then(), None), 0)

    def new(self) -> None:
        """An empty lesson; its file comes with its first article."""
        self._fetch(lambda: None, self._take)

    def save_as(self, path: Path) -> None:
        """Keep the lesson in another file from now on; what nobody named is moved."""
        path = path if path.suffix else path.with_suffix(SUFFIX)
        lesson = self._desk.lesson
        if path != self.path:
            self._fetch(lambda: Store.create(path, lesson), self._move)

    def flush(self) -> None:
        """Wait until all is written."""
        self._pool.waitForDone()

    def close(self) -> None:
        """Write what is left and let go of the file."""
        self.flush()
        QCoreApplication.sendPostedEvents(self)  # what was fetched is taken, and what was changed meanwhile written
        self.flush()
        if self._store:
            self._store.close()
            self._store = None

    def _fetch(self, get: Callable[[], Store | None], then: Callable[[Store | None], None]) -> None:
        def run() -> None:
            try:
                store = get()
            except Exception as error:  # noqa: BLE001 - a bug must reach the UI thread
                self.told.emit(told(error))
                self._came.emit(lambda _: None, None)
            else:
                self._came.emit(then, store)

        self._run(run, 0)

    def _arrive(self, then: Callable[[Store | None], None], store: Store | None) -> None:
        self._coming = None
        self.flush()  # what was changed meanwhile belongs in the file that is still open
        then(store)

    def _take(self, store: Store | None) -> None:
        self._store, before = store, self._store
        if before:
            before.close()
        self._desk.lay_out(store.lesson if store else Lesson())
        self.moved.emit(str(store.path) if store else "")

    def _move(self, store: Store | None) -> None:
        before, was_named = self._store, self.is_named
        self._store = store
        if before:
            before.close()
            if not was_named:
                before.path.unlink(missing_ok=True)
        self.moved.emit(str(self.path))
        self._keep()  # what was changed meanwhile

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
