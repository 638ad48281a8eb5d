"""Articles onto the desk: read, added and scored one after another; what goes wrong is told, never thrown away."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from gui import work
from gui.desk import Desk, Entry, Scored, scored
from gui.jobs import Jobs, Stream, told
from scoring.lesson.lesson import Lesson, Page
from scoring.values import Article, Assessment, Message, Tick

if TYPE_CHECKING:
    from scoring.intake.failure import Failure
    from scoring.scorecard.card import Shape

Score = Callable[[Page, Tick], Assessment]


class Loading(QObject):
    """Brings articles in and reports out, through the queue of jobs."""

    told = Signal(object)  # Message
    saved = Signal(str)
    added = Signal(int)  # key of the first

    def __init__(self, desk: Desk, jobs: Jobs, score: Score = work.score, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._score = desk, jobs, score
        self._loads = self._shown = 0
        self._asked: set[Scored] = set()
        self._wanted: set[Scored] = set()
        desk.changed.connect(self._read_new)
        jobs.finished.connect(lambda _: self._wanted.clear())

    def load(self, paths: Sequence[str]) -> None:
        """Read files and folders and score what is in them."""
        self._take_in(partial(work.read_paths, list(paths)))

    def paste(self, text: str) -> None:
        """Take text as an article and score it."""
        self._take_in(partial(work.read_text, text))

    def read_on(self) -> None:
        """Score what was cancelled."""
        self._asked.clear()
        self._read_new()

    def read_now(self, entry: Entry) -> None:
        """Score an article before all that waits: somebody wants to see it."""
        if entry.page is None or scored(entry.page) in self._wanted:
            return
        self._wanted.add(scored(entry.page))
        if scored(entry.page) not in self._asked or self._jobs.left > 1:
            self._read(entry, entry.page, soon=True)

    def export(self, path: str) -> None:
        """Write the report of all scored articles and their stories, in the order of the desk."""
        self._start(partial(work.write_report, self._scored(), path), self.saved.emit)

    def draw(self, dots: int, done: Callable[[list[bytes]], None]) -> None:
        """Draw the report's pages for a printer."""
        self._start(partial(work.draw_report, self._scored(), dots), done)

    def _scored(self) -> Lesson:
        entries = self._desk.entries
        pages = tuple(entry.page for entry in entries if entry.page and self._desk.assessment(entry.key))
        return Lesson(pages, self._desk.state.stories)

    def ask_card(self, show: Callable[[Sequence[str], Sequence[tuple[str, str]]], None]) -> None:
        """Read the limits and figures of the scorecard and ``show(limits, figures)``."""
        self._start(work.read_card, lambda card: show(*card))

    def ask_shapes(self, show: Callable[[Mapping[str, Shape]], None]) -> None:
        """Read the shapes of the scorecard and ``show`` them by measure."""
        self._start(work.read_shapes, show)

    def _start(self, job: Callable[[Tick], Any], done: Callable[[Any], None]) -> None:
        self._jobs.start(job, done, lambda error: self.told.emit(told(error)))

    def _take_in(self, source: Stream) -> None:
        self._loads += 1
        self._jobs.stream(source, partial(self._take, self._loads), lambda error: self.told.emit(told(error)))

    def _take(self, load: int, contents: list[Article | Failure]) -> None:
        entries = self._desk.add(contents, load)
        if len(entries) < len(contents):
            self.told.emit(Message("window.already_open", {"count": len(contents) - len(entries)}))
        self._tell_troubles([entry.trouble for entry in entries if entry.trouble])
        articles = [entry for entry in entries if entry.article]
        if articles and load != self._shown:
            self._shown = load
            self.added.emit(articles[0].key)

    def _tell_troubles(self, troubles: list[Message]) -> None:
        if len(troubles) == 1:
            self.told.emit(troubles[0])
        elif troubles:
            self.told.emit(Message("window.some_failed", {"count": len(troubles), "first": troubles[0]}))

    def _read_new(self) -> None:
        """Score what nobody was asked to score yet; what was cancelled waits until it is wanted again."""
        for entry in self._desk.waiting():
            if entry.page and scored(entry.page) not in self._asked:
                self._asked.add(scored(entry.page))
                self._read(entry, entry.page)

    def _read(self, entry: Entry, page: Page, *, soon: bool = False) -> None:
        def work(tick: Tick) -> Assessment:
            return self._desk.known(page) or self._score(page, tick)

        def accept(assessment: Assessment) -> None:
            wanted = scored(page) in self._wanted
            self._rest(page)
            self._desk.accept(entry, assessment, wanted=wanted)

        def refuse(error: Exception) -> None:
            self._rest(page)
            self._desk.refuse(entry, told(error))
            self.told.emit(told(error))

        self._jobs.start(work, accept, refuse, soon=soon)

    def _rest(self, page: Page) -> None:
        self._asked.discard(scored(page))
        self._wanted.discard(scored(page))


def report_name(path: str) -> str:
    """The path of a report, with an ending where it has none."""
    return path if Path(path).suffix else f"{path}.pdf"
