"""The rewrite of one article: scored at every keystroke, handed to the desk at pauses, taken back at a wish.

The draft is an article of its own. It begins with the whole text; strikes and drops belong to the article as printed,
and so the score before it is that of the whole text, too.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from dataclasses import replace
from time import thread_time

from PySide6.QtCore import QObject, QTimer, Signal

from gui.desk import Desk
from gui.jobs import Jobs
from scoring.clean import even
from scoring.lesson.lesson import Page
from scoring.values import Assessment, Tick, unwatched

AT_ONCE = 0.025  # seconds of work: what took more the last time is done off the UI thread
PAUSE, LONGEST = 400, 900  # milliseconds after the last and after the first change until the desk gets the draft


class Rewriting(QObject):
    """Knows the article that is rewritten, its draft, and the scores of both."""

    opened = Signal(object, str, object, object)  # Page, draft, assessments of original and draft
    replaced = Signal(str)  # the draft that undo, redo or the way back brought
    assessed = Signal(object, object)  # assessments of original and draft
    failed = Signal(object)  # the error

    def __init__(
        self, desk: Desk, jobs: Jobs, score: Callable[[Page, Tick], Assessment], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._score = desk, jobs, score
        self._page: Page | None = None
        self._then: Assessment | None = None
        self._text = self._handed = ""
        self._took = AT_ONCE
        self._working = False
        self._pause, self._longest = QTimer(self), QTimer(self)
        for timer, wait in ((self._pause, PAUSE), (self._longest, LONGEST)):
            timer.setSingleShot(True)
            timer.setInterval(wait)
            timer.timeout.connect(self.hand)
        jobs.finished.connect(lambda _: self._rest())

    @property
    def key(self) -> int | None:
        """The page that is open, once it can be shown."""
        return self._page.key if self._page and self._then else None

    def open(self, page: Page) -> None:
        """Rewrite a page, or go on; what the desk changed of its draft is taken over."""
        draft = page.article.text if page.draft is None else even(page.draft)
        if self._page is not None and (page.key, page.article) == (self._page.key, self._page.article):
            self._page = page
            if draft != self._handed:
                self._text = self._handed = draft
                if self._then is not None:
                    self.replaced.emit(draft)
                self._assess()
            return
        self.hand()
        self._page, self._then = page, None
        self._text = self._handed = draft
        self._read(page, draft)

    def close(self) -> None:
        """Let go of the page."""
        self.hand()
        self._page = self._then = None

    def take(self, text: str) -> None:
        """Take the draft as it is now: score it, and hand it over soon."""
        if self._page is None or text == self._text:
            return
        self._text = text
        gc.disable()  # garbage waits until the next pause: a key must not
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()
        self._assess()

    def hand(self) -> None:
        """Give the draft to the desk, which keeps it."""
        self._pause.stop()
        self._longest.stop()
        if not gc.isenabled():
            gc.enable()
            gc.collect(1)
        if self._page is not None and self._text != self._handed and self._lies_open(self._page):
            self._handed = self._text
            self._desk.rewrite(self._page.key, self._text)

    def end(self) -> None:
        """Go back to the original: a step of its own, that can be undone."""
        self.hand()
        if self._page is not None and self._lies_open(self._page):
            self._desk.rewrite(self._page.key, None)

    # -- inside

    def _lies_open(self, page: Page) -> bool:
        """Whether the page still lies on the desk: in another lesson its key is another page's."""
        entry = self._desk.entry(page.key)
        return entry is not None and entry.article == page.article

    def _read(self, page: Page, draft: str) -> None:
        """Score original and draft for the first time, which takes longest."""
        before, after = _with_text(page, page.article.text), _with_text(page, draft)

        def work(tick: Tick) -> tuple[Assessment, Assessment]:
            then = self._desk.known(before) or self._score(before, tick)
            return then, then if after == before else self._score(after, tick)

        def accept(found: tuple[Assessment, Assessment]) -> None:
            if self._page is not None and self._page.article is page.article and self._then is None:
                self._then, self._took = found[0], 0.0
                gc.freeze()  # what is loaded now stays: to walk through it would take longer than a key may
                self.opened.emit(self._page, self._text, *found)
                if self._text != draft:
                    self._assess()

        self._jobs.start(work, accept, self.failed.emit, soon=True)

    def _assess(self) -> None:
        if self._page is None or self._then is None:
            return
        if self._took > AT_ONCE:
            self._assess_apart()
            return
        page = _with_text(self._page, self._text)
        start = thread_time()
        found = self._score(page, unwatched)
        self._took = thread_time() - start
        self.assessed.emit(self._then, found)

    def _assess_apart(self) -> None:
        """Score off the UI thread; what was written meanwhile is scored afterwards, the latest alone."""
        if self._page is None or self._working:
            return
        self._working = True
        text, page = self._text, self._page
        wanted = _with_text(page, text)

        def work(tick: Tick) -> tuple[Assessment, float]:
            start = thread_time()
            return self._score(wanted, tick), thread_time() - start

        def accept(result: tuple[Assessment, float]) -> None:
            self._working = False
            found, self._took = result
            if self._then is None or self._page is None or self._page.article is not page.article:
                return
            if text == self._text:
                self.assessed.emit(self._then, found)
            else:
                self._assess()

        self._jobs.start(work, accept, self._refuse, soon=True)

    def _rest(self) -> None:
        """Nothing is under way any more; what was cancelled can be asked for again."""
        self._working = False
        if self._then is None:
            self._page = None

    def _refuse(self, error: Exception) -> None:
        self._working = False
        self.failed.emit(error)


def _with_text(page: Page, text: str) -> Page:
    """A page of nothing but a text, which is clean but for its ends: nothing struck, nothing dropped."""
    text = text.strip()
    article = page.article if text == page.article.text else replace(page.article, text=text, original="")
    return Page(page.key, article)
