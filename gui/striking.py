"""Striking marks and dropping sentences: what it would do is found by doing it to a copy of the page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from gui.desk import Desk, Entry
from gui.jobs import Jobs
from scoring.cut import Cut, Join
from scoring.errors import Cancelled
from scoring.lesson.lesson import Page
from scoring.values import Assessment, Span, Strike, Tick

Change = Strike | Span


class Striking(QObject):
    """Changes one page at a time; places lie in its text without the sentences dropped, as assessments have them."""

    previewed = Signal(object, object, object)  # Strike or Span as asked, score before, score after (None: no telling)

    def __init__(
        self, desk: Desk, jobs: Jobs, score: Callable[[Page, Tick], Assessment], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._score = desk, jobs, score
        self._asked: Page | None = None
        self.key: int | None = None  # of the page that is open, once it is read as it is now

    def joins(self) -> tuple[Join, ...]:
        """Where something is missing in the text of the page."""
        page = self._page()
        return Cut(page.article, page.dropped).joins if page else ()

    def strike(self, strike: Strike) -> None:
        """Call a mark mistaken."""
        page = self._page()
        if page:
            self._desk.strike(page.key, up(page, strike))

    def unstrike(self, strike: Strike) -> None:
        """Believe a mark again; its place lies in the whole text."""
        page = self._page()
        if page and strike in page.strikes:
            self._desk.strike(page.key, strike)

    def drop(self, sentence: Span) -> None:
        """Leave a sentence out."""
        page = self._page()
        if page:
            self._desk.drop(page.key, up_span(page, sentence))

    def restore(self, sentence: Span) -> None:
        """Take in again what was left out; its place lies in the whole text, and may hold several that touch."""
        page = self._page()
        if page:
            within = [each for each in page.dropped if sentence.start <= each.start and each.end <= sentence.end]
            self._desk.restore(page.key, within)

    def preview(self, change: Change) -> None:
        """Find the score of the page with a mark struck or a sentence dropped; only the last wish is answered."""
        page = self._page()
        before = self._desk.assessment(page.key) if page else None
        if page is None or before is None:
            return
        wanted = self._asked = changed(page, change)

        def work(tick: Tick) -> Assessment:
            if self._asked is not wanted:
                raise Cancelled
            return self._score(wanted, tick)

        def tell(after: Assessment) -> None:
            if self._asked is wanted:
                self.previewed.emit(change, before.score, after.score)

        self._jobs.start(work, tell, lambda _: None, soon=True)

    def _page(self) -> Page | None:
        entry: Entry | None = self._desk.entry(self.key) if self.key is not None else None
        return entry.page if entry else None


def changed(page: Page, change: Change) -> Page:
    """The page with a mark struck or a sentence dropped."""
    if isinstance(change, Strike):
        return replace(page, strikes=page.strikes ^ {up(page, change)})
    return replace(page, dropped=page.dropped ^ {up_span(page, change)})


def up(page: Page, strike: Strike) -> Strike:
    """A strike where it lies in the whole text."""
    return Strike(*up_span(page, Span(strike.start, strike.end)), strike.kind)


def up_span(page: Page, span: Span) -> Span:
    """A span where it lies in the whole text."""
    return Cut(page.article, page.dropped).up(span.start, span.end)
