"""The comparison of the story that is looked at: asked for off the UI thread, the latest alone is shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from gui import work
from gui.desk import Desk, Entry, Scored, scored
from gui.jobs import Jobs
from scoring.lesson.lesson import Page
from scoring.stories.comparison import Comparison
from scoring.values import Assessment, Message, Tick

FEWEST, MOST = 2, 12


class Stories(QObject):
    """Compares the articles it is shown, once for each state of them."""

    found = Signal(object, object)  # keys of the articles, Comparison
    told = Signal(object)  # Message: why there is nothing to see
    failed = Signal(object)  # the error

    def __init__(
        self, desk: Desk, jobs: Jobs, score: Callable[[Page, Tick], Assessment], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._score = desk, jobs, score
        self._wanted: tuple[Scored, ...] | None = None
        jobs.finished.connect(self._rest)

    def show(self, entries: Sequence[Entry]) -> None:
        """Compare these, unless that is done or under way."""
        pages = [each.page for each in entries if each.page and self._desk.is_comparable(each)]
        wanted = tuple(map(scored, pages))
        waiting = any(self._desk.assessment(each.key) is None for each in entries if not self._desk.trouble(each))
        if waiting or not FEWEST <= len(pages) <= MOST:
            self._wanted = None
            name = "waiting" if waiting else "few" if len(pages) < FEWEST else "many"
            self.told.emit(Message(f"story.{name}", {"count": len(pages)}))
        elif wanted != self._wanted:
            self._wanted = wanted
            self.told.emit(Message("story.working"))
            self._compare(pages, wanted)

    def _compare(self, pages: Sequence[Page], wanted: tuple[Scored, ...]) -> None:
        def read(page: Page, tick: Tick) -> Assessment:
            return self._desk.known(page) or self._score(page, tick)

        def accept(found: Comparison) -> None:
            if wanted == self._wanted:
                self.found.emit([page.key for page in pages], found)

        self._jobs.start(lambda tick: work.compare(pages, read, tick), accept, self.failed.emit, soon=True)

    def _rest(self, whole: bool) -> None:
        if not whole:  # what was cancelled can be asked for again
            self._wanted = None
