"""What the command palette offers: the actions possible now, and the lessons, stories and articles to go to."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtGui import QAction, QKeySequence

from gui.desk import Desk, Entry
from gui.models.commands import Command
from gui.models.comparison import ComparisonModel
from gui.showing import Showing
from gui.window.actions import ACTIONS, plain
from gui.window.window import Window
from gui.words import article_title, band_word, score_text
from resources.messages import word
from scoring.lesson.lesson import Story

LISTS = ("recent", "layers")  # menus that are filled when they open


class Offering:
    """Gathers commands when the palette is wanted."""

    def __init__(self, window: Window, desk: Desk, showing: Showing, table: ComparisonModel) -> None:
        self._window, self._desk, self._showing, self._table = window, desk, showing, table

    def open(self) -> None:
        """Open the palette, or put it away where it is open."""
        palette = self._window.commands
        if palette.isVisible():
            palette.put_away()
        else:
            palette.open(list(self.commands()))

    def commands(self) -> Iterator[Command]:
        """All that can be called now."""
        acts = self._window.acts
        yield from (_act(acts[each.id]) for each in ACTIONS if acts[each.id].isEnabled() and each.id != "palette")
        yield from map(self._story, self._desk.state.stories)
        yield from map(self._article, self._desk.entries)
        for name in LISTS:
            menu = self._window.bar.menu[name]
            menu.aboutToShow.emit()
            yield from (_listed(action, plain(menu.title())) for action in menu.actions())

    def _story(self, story: Story) -> Command:
        def run() -> None:
            self._table.show_story(story.key)
            self._showing.view("compare")

        count = sum(entry.page is not None and entry.page.story == story.key for entry in self._desk.entries)
        tell = partial(word, "palette.story_told", {"count": count})
        return Command(story.title, word("palette.story"), tell, run)

    def _article(self, entry: Entry) -> Command:
        def run() -> None:
            self._window.library.choose(entry.key)
            self._showing.open_article(entry.key)

        title = article_title(entry.taken, self._desk.assessment(entry.key))
        return Command(title, word("palette.article"), partial(self._state, entry), run)

    def _state(self, entry: Entry) -> str:
        """How far an article is."""
        found, trouble = self._desk.assessment(entry.key), self._desk.trouble(entry)
        if found:
            return word("palette.scored", {"score": score_text(found.score), "band": band_word(found.band)})
        return word(*trouble) if trouble else word("palette.waiting")


def _act(action: QAction) -> Command:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return Command(plain(action.text()), keys, action.whatsThis, action.trigger)


def _listed(action: QAction, kind: str) -> Command:
    return Command(plain(action.text()), kind, action.whatsThis, action.trigger)
