"""Articles grouped into stories by themselves, off the UI thread; what somebody placed or named stays."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from gui import work
from gui.desk import Desk
from gui.jobs import Jobs, told
from scoring.lesson.lesson import Page
from scoring.lesson.placing import Group
from scoring.values import Message


class Grouping(QObject):
    """Groups what is new once it is read, if that is ``wanted``, and the rest when asked to."""

    told = Signal(object)  # Message

    def __init__(self, desk: Desk, jobs: Jobs, wanted: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._wanted = desk, jobs, wanted
        jobs.finished.connect(self._group_new)

    def group_again(self) -> None:
        """Group all articles but those that somebody placed; where that changes nothing, it is told."""
        self._group(lambda page: page.placed, self._tell_none)

    def _group_new(self, whole: bool) -> None:
        """What lies in no story may join one or make one; what lies in one stays there."""
        if not whole or not self._desk.fresh:
            return
        self._desk.fresh.clear()
        if self._wanted():
            self._group(lambda page: page.story is not None, lambda: None)

    def _group(self, stays: Callable[[Page], bool], none: Callable[[], None]) -> None:
        pages = self._pages()
        found = [self._desk.assessment(page.key) for page in pages]
        homes = [page.story if stays(page) else None for page in pages]

        def accept(stories: list[tuple[list[int], str]]) -> None:
            if _places(pages) != _places(self._pages()):
                self._group(stays, none)  # somebody moved an article meanwhile
            elif not self._desk.group(list(_groups(pages, homes, stories))):
                none()

        documents = [each.document for each in found if each]
        self._jobs.start(partial(work.group, documents, homes), accept, lambda error: self.told.emit(told(error)))

    def _pages(self) -> list[Page]:
        """What can be grouped: not what somebody took out of every story."""
        pages = [each.page for each in self._desk.entries if each.page and self._desk.is_comparable(each)]
        return [page for page in pages if page.story is not None or not page.placed]

    def _tell_none(self) -> None:
        self.told.emit(Message("window.group_none"))


def _places(pages: Sequence[Page]) -> list[tuple[object, ...]]:
    return [(page.key, page.article, page.story, page.placed) for page in pages]


def _groups(
    pages: Sequence[Page], homes: Sequence[int | None], stories: Sequence[tuple[list[int], str]]
) -> Iterator[Group]:
    """What was found, by keys; who is in no story is alone."""
    alone = {page.key for page in pages}
    for numbers, title in stories:
        keys = tuple(pages[number].key for number in numbers)
        alone.difference_update(keys)
        yield Group(keys, next((homes[number] for number in numbers if homes[number] is not None), None), title)
    yield from (Group((key,)) for key in sorted(alone))
