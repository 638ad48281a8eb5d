"""The desk: the lesson that lies open, what was found about its articles, and what can be undone."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from resources.messages import word
from scoring.lesson.lesson import Lesson, Page, Story
from scoring.lesson.placing import Group, place
from scoring.values import Article, Assessment, Message, Span, Strike

if TYPE_CHECKING:
    from scoring.intake.failure import Failure

WHOLE = 12  # assessments kept with all their marks; of the others only what lists show


class Entry(NamedTuple):
    """One thing on the desk: a page, or what could not be made one. ``key`` stays the same while it is known."""

    key: int
    content: Page | Failure

    @property
    def page(self) -> Page | None:
        """The page, if it is one."""
        return self.content if isinstance(self.content, Page) else None

    @property
    def taken(self) -> Article | Failure:
        """What was taken in: an article, or what could not be made one."""
        return self.content.article if isinstance(self.content, Page) else self.content

    @property
    def article(self) -> Article | None:
        """The article, if it is one."""
        return self.content.article if isinstance(self.content, Page) else None

    @property
    def trouble(self) -> Message | None:
        """Why it is no article."""
        return None if isinstance(self.content, Page) else self.content.message


class Scored(NamedTuple):
    """What the score of a page depends on. Keys begin anew in every lesson: its text tells it from another's page."""

    key: int
    text: str
    strikes: frozenset[Strike]
    dropped: frozenset[Span]


def scored(page: Page) -> Scored:
    """The part of a page that its score depends on."""
    return Scored(page.key, page.article.text, page.strikes, page.dropped)


class State(NamedTuple):
    """All that undo brings back."""

    entries: tuple[Entry, ...] = ()
    stories: tuple[Story, ...] = ()


class Desk(QObject):
    """The open lesson. Every change of it can be undone; assessments are kept for what comes back."""

    changed = Signal()
    assessed = Signal(int)
    viewed = Signal()  # how the window shows it: nothing to undo
    returned = Signal(int)  # key of the article that undo or redo changed

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state = State()
        self._by_key: dict[int, Entry] = {}
        self.view: dict[str, str] = {}
        self.fresh: set[int] = set()  # keys of what was added and not grouped yet
        self.undo_stack = QUndoStack(self)
        self._briefs: dict[Scored, Assessment] = {}
        self._whole: OrderedDict[Scored, Assessment] = OrderedDict()
        self._latest: dict[int, Scored] = {}
        self._troubles: dict[Scored, Message] = {}
        self._last_key = 0

    # -- the lesson

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What lies open, in order."""
        return self.state.entries

    @property
    def lesson(self) -> Lesson:
        """What is worth keeping."""
        pages = tuple(entry.page for entry in self.entries if entry.page)
        return Lesson(pages, self.state.stories, dict(self.view))

    def lay_out(self, lesson: Lesson) -> None:
        """Put another lesson on the desk, with nothing to undo."""
        self._briefs.clear()
        self._whole.clear()
        self._latest.clear()
        self._troubles.clear()
        self.fresh.clear()
        self.undo_stack.clear()
        self.view = dict(lesson.view)
        self._last_key = max((page.key for page in lesson.pages), default=0)
        self.show(State(tuple(Entry(page.key, page) for page in lesson.pages), lesson.stories))

    def look_at(self, view: Mapping[str, str]) -> None:
        """Remember how the window shows the lesson."""
        if any(self.view.get(name) != value for name, value in view.items()):
            self.view.update(view)
            self.viewed.emit()

    # -- changes

    def add(self, contents: Iterable[Article | Failure], load: int = 0) -> list[Entry]:
        """Put articles at the end; one that lies open already (same place, same words) is left out.

        What belongs to one ``load`` is undone in one step.
        """
        known = {(entry.article.path, entry.article.text) for entry in self.entries if entry.article}
        ids = {entry.article.id for entry in self.entries if entry.article}
        added: list[Entry] = []
        for content in contents:
            if isinstance(content, Article) and (content.path, content.text) in known:
                continue
            self._last_key += 1
            if isinstance(content, Article):
                added.append(Entry(self._last_key, Page(self._last_key, _named(content, ids))))
            else:
                added.append(Entry(self._last_key, content))
        if added:
            self.fresh.update(entry.key for entry in added)
            text = word("window.undo_add", {"count": len(added)})
            merge = -1 - load if load else -1
            self._change(text, self.state._replace(entries=(*self.entries, *added)), merge)
        return added

    def remove(self, keys: Iterable[int]) -> None:
        """Take entries off the desk."""
        gone = set(keys)
        rest = tuple(entry for entry in self.entries if entry.key not in gone)
        if len(rest) < len(self.entries):
            text = word("window.undo_remove", {"count": len(self.entries) - len(rest)})
            self._change(text, State(rest, _with_articles(self.state.stories, rest)))

    def strike(self, key: int, strike: Strike) -> None:
        """Call a mark mistaken, or no longer."""
        page = self._by_key[key].page
        told = "window.undo_believe" if page and strike in page.strikes else "window.undo_strike"
        self._edit(key, told, lambda page: replace(page, strikes=page.strikes ^ {strike}))

    def drop(self, key: int, sentence: Span) -> None:
        """Leave a sentence out."""
        self._edit(key, "window.undo_drop", lambda page: replace(page, dropped=page.dropped | {sentence}))

    def restore(self, key: int, sentences: Iterable[Span]) -> None:
        """Take sentences in again."""
        self._edit(key, "window.undo_restore", lambda page: replace(page, dropped=page.dropped - set(sentences)))

    def rewrite(self, key: int, draft: str | None) -> None:
        """Keep the copy of an article that somebody rewrites; None ends it, a step of its own; typing is one step."""
        told, merge = ("window.undo_rewrite", key) if draft is not None else ("window.undo_original", -1)
        self._edit(key, told, lambda page: replace(page, draft=draft), merge=merge)

    def tell_story(self, title: str, keys: Iterable[int]) -> Story:
        """Make a story of some articles."""
        story = Story(max((each.key for each in self.state.stories), default=0) + 1, title)
        entries = self._moved(keys, story.key)
        stories = _with_articles((*self.state.stories, story), entries)
        self._change(word("window.undo_story"), State(entries, stories))
        return story

    def rename_story(self, key: int, title: str) -> None:
        """Call a story something else."""
        stories = tuple(Story(key, title) if each.key == key else each for each in self.state.stories)
        if stories != self.state.stories:
            entries = tuple(
                Entry(each.key, replace(each.page, placed=True)) if each.page and each.page.story == key else each
                for each in self.entries
            )
            self._change(word("window.undo_rename"), State(entries, stories))

    def move(self, keys: Iterable[int], story: int | None) -> None:
        """Put articles into a story, or out of every one."""
        entries = self._moved(keys, story)
        stories = _with_articles(self.state.stories, entries)
        if (entries, stories) != self.state:
            self._change(word("window.undo_leave" if story is None else "window.undo_move"), State(entries, stories))

    def group(self, groups: Sequence[Group]) -> bool:
        """Put articles into the stories that were found for them; whether that changed anything."""
        before = {entry.key: entry.page.story for entry in self.entries if entry.page}
        told, stories = place(groups, before, self.state.stories)
        entries = tuple(
            Entry(each.key, replace(each.page, story=told[each.key])) if each.page and each.key in told else each
            for each in self.entries
        )
        after = State(entries, _with_articles(stories, entries))
        changed = after != self.state
        if changed:
            self._change(word("window.undo_group"), after)
        return changed

    def _moved(self, keys: Iterable[int], story: int | None) -> tuple[Entry, ...]:
        some = set(keys)
        return tuple(
            Entry(entry.key, replace(entry.page, story=story, placed=True))
            if entry.key in some and entry.page and entry.page.story != story
            else entry
            for entry in self.entries
        )

    def _edit(self, key: int, id: str, change: Callable[[Page], Page], merge: int = -1) -> None:
        page = self._by_key[key].page
        if page is None or (edited := change(page)) == page:
            return
        entries = tuple(Entry(key, edited) if entry.key == key else entry for entry in self.entries)
        self._change(word(id), self.state._replace(entries=entries), merge, key)

    def _change(self, text: str, after: State, merge: int = -1, key: int | None = None) -> None:
        self.undo_stack.push(_Change(self, text, after, merge, key))

    def show(self, state: State) -> None:
        """Lay out these entries and stories: for the undo stack."""
        self.state = state
        self._by_key = {entry.key: entry for entry in state.entries}
        self.changed.emit()

    # -- what is found

    def accept(self, entry: Entry, assessment: Assessment, *, wanted: bool = True) -> None:
        """Keep what scoring found about a page, as the page was then; with its marks if somebody wants to see it."""
        if entry.page is None:
            return
        state = scored(entry.page)
        self._briefs[state] = assessment.brief()
        if wanted or len(self._whole) < WHOLE:
            self._whole[state] = assessment
        if len(self._whole) > WHOLE:
            self._whole.popitem(last=False)
        self._latest[entry.key] = state
        self.assessed.emit(entry.key)

    def refuse(self, entry: Entry, trouble: Message) -> None:
        """Keep why an article could not be scored, as its page was then."""
        if entry.page is None:
            return
        self._troubles[scored(entry.page)] = trouble
        self.assessed.emit(entry.key)

    def entry(self, key: int) -> Entry | None:
        """The entry of that key, if it lies on the desk."""
        return self._by_key.get(key)

    def assessment(self, key: int) -> Assessment | None:
        """What scoring found last, once it has; without its marks where that was long ago."""
        entry = self.entry(key)
        if not entry or not entry.page:
            return None
        state = scored(entry.page)
        latest = self._latest.get(key)
        if state not in self._briefs and latest and latest.text == state.text:
            state = latest
        return self._whole.get(state) or self._briefs.get(state)

    def whole(self, key: int) -> Assessment | None:
        """What scoring found about an article as it is now, with all its marks; what is asked for is kept longest."""
        entry = self.entry(key)
        state = scored(entry.page) if entry and entry.page else None
        if state is None or state not in self._whole:
            return None
        self._whole.move_to_end(state)
        return self._whole[state]

    def known(self, page: Page) -> Assessment | None:
        """What was found of a page, with all its marks, if that is kept; from any thread."""
        return self._whole.get(scored(page))

    def is_comparable(self, entry: Entry) -> bool:
        """Whether an article is read and in English: others are compared with none."""
        found = self.assessment(entry.key)
        return found is not None and not any(each.id == "not_english" for each in found.cautions)

    def trouble(self, entry: Entry) -> Message | None:
        """What went wrong with an entry, if anything did."""
        return self._troubles.get(scored(entry.page)) if entry.page else entry.trouble

    def assessments(self) -> list[Assessment]:
        """What is found so far, in the order of the desk."""
        found = (self.assessment(entry.key) for entry in self.entries)
        return [assessment for assessment in found if assessment]

    def waiting(self) -> list[Entry]:
        """Pages that nothing is known about as they are now."""
        return [each for each in self.entries if not self.trouble(each) and not self._is_known(each)]

    def _is_known(self, entry: Entry) -> bool:
        return entry.page is not None and scored(entry.page) in self._briefs


class _Change(QUndoCommand):
    """The desk before and after; ``key`` is the article that it is about, if it is about one."""

    def __init__(self, desk: Desk, text: str, after: State, merge: int, key: int | None) -> None:
        super().__init__(text)
        self._desk, self._before, self.after, self._merge, self._key = desk, desk.state, after, merge, key
        self._is_new = True

    def id(self) -> int:
        return self._merge

    def mergeWith(self, other: QUndoCommand) -> bool:
        assert isinstance(other, _Change)  # noqa: S101 - nobody else pushes
        self.after = other.after
        if more := len(self.after.entries) - len(self._before.entries):
            self.setText(word("window.undo_add", {"count": more}))
        return True

    def undo(self) -> None:
        self._show(self._before)

    def redo(self) -> None:
        if self._is_new:  # done just now, not again
            self._is_new = False
            self._desk.show(self.after)
        else:
            self._show(self.after)

    def _show(self, state: State) -> None:
        self._desk.show(state)
        if self._key is not None:
            self._desk.returned.emit(self._key)


def _with_articles(stories: Iterable[Story], entries: Iterable[Entry]) -> tuple[Story, ...]:
    """The stories that some article belongs to: one without any ends."""
    told = {entry.page.story for entry in entries if entry.page}
    return tuple(story for story in stories if story.key in told)


def _named(article: Article, taken: set[str]) -> Article:
    """An article under an id of its own, with -2, -3, ... where its own is taken: the rule of the shell."""
    name, count = article.id, 1
    while name in taken:
        count += 1
        name = f"{article.id}-{count}"
    taken.add(name)
    return replace(article, id=name)
