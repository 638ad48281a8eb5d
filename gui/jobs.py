"""Work off the UI thread: plain functions ``work(tick)`` one after another, with progress and cancel."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Iterable
from threading import Event
from time import monotonic
from typing import Any

from PySide6.QtCore import QObject, QThreadPool, Signal

from scoring.errors import Cancelled, UserError
from scoring.values import Message, Tick

HANDFUL = 0.2  # seconds of gathering
BETWEEN = 0.05  # seconds between two tellings of progress
TURN = 0.0005  # seconds; at the usual 0.005 the window waits ten times as long for its turn while a thread works
Work = Callable[[Tick], Any]
Stream = Callable[[Tick], Iterable[Any]]
Runner = Callable[[Callable[[], None], int], object]  # what to run, and how soon: the greater the sooner


def told(error: Exception) -> Message:
    """What to tell about an error: the user's own mistakes in their words, a bug as what it is."""
    if isinstance(error, UserError):
        return error.message
    logging.getLogger(__name__).error("a bug in the work", exc_info=error)
    return Message("window.bug", {"what": f"{type(error).__name__}: {error}"})


class Jobs(QObject):
    """A queue of work in one thread; results come back in the order of asking, in the UI thread.

    ``tick(share)`` tells how much of the work is done and raises ``Cancelled`` once the user cancelled.
    """

    progressed = Signal(int, int, float)  # finished, asked, share of the running one
    finished = Signal(bool)  # whether all was done, rather than cancelled

    _ticked = Signal(float)
    _came = Signal(object, object)
    _ended = Signal(object, object)

    def __init__(self, runner: Runner | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        sys.setswitchinterval(TURN)
        self._run = runner or self._pool.start
        self._stop = Event()
        self._asked = self._done = 0
        self._told = 0.0
        self._ticked.connect(self._tell)
        self._came.connect(lambda then, some: then(some))
        self._ended.connect(self._deliver)

    @property
    def left(self) -> int:
        """How many are asked and not delivered."""
        return self._asked - self._done

    @property
    def busy(self) -> bool:
        """Whether anything is asked and not delivered."""
        return self.left > 0

    def start(
        self, work: Work, done: Callable[[Any], None], failed: Callable[[Exception], None], *, soon: bool = False
    ) -> None:
        """Queue ``work``, ``soon`` before what waits; then call ``done(result)`` or ``failed(error)``.

        Neither is called if the user cancelled.
        """
        if not self.busy:
            self._told = monotonic()  # short work is done before there is anything to tell
        self._asked += 1
        stop = self._stop

        def tick(share: float) -> None:
            if stop.is_set():
                raise Cancelled
            now = monotonic()
            if now - self._told > BETWEEN:
                self._told = now
                self._ticked.emit(share)

        def run() -> None:
            try:
                tick(0.0)
                result = work(tick)
            except Cancelled:
                self._ended.emit(None, None)
            except Exception as error:  # noqa: BLE001 - a bug in the work must reach the UI thread
                self._ended.emit(failed, error)
            else:
                self._ended.emit(done, result)

        self._run(run, int(soon))

    def stream(self, work: Stream, some: Callable[[list[Any]], None], failed: Callable[[Exception], None]) -> None:
        """Queue work that gives one thing after another; ``some`` gets them in handfuls, as they come."""

        def gather(tick: Tick) -> None:
            handful: list[Any] = []
            since = monotonic()
            for each in work(tick):
                handful.append(each)
                if monotonic() - since > HANDFUL:
                    self._came.emit(some, handful)
                    handful, since = [], monotonic()
            self._came.emit(some, handful)

        self.start(gather, lambda _: None, failed)

    def cancel(self) -> None:
        """Stop what runs at its next tick, and never start what waits."""
        self._stop.set()

    def close(self) -> None:
        """Cancel and wait until no thread is left."""
        self.cancel()
        self._pool.waitForDone()

    def _tell(self, share: float) -> None:
        self.progressed.emit(self._done, self._asked, share)

    def _deliver(self, then: Callable[[Any], None] | None, value: object) -> None:
        if then is not None:
            then(value)
        self._done += 1
        if self.busy:
            return
        whole = not self._stop.is_set()
        self._asked = self._done = 0
        self._stop = Event()
        self.finished.emit(whole)
