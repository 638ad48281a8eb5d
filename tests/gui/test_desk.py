"""The desk: add, remove, undo, redo; assessments stay with what comes back."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from gui.desk import WHOLE, Desk
from scoring.intake import Failure
from scoring.lesson.lesson import Lesson, Page, Story
from scoring.lesson.placing import Group
from scoring.values import Article, Message, Span, Strike
from tests.gui.conftest import Assess

ONE, TWO = Article("a.txt", "a.txt", "one"), Article("a.txt", "b/a.txt", "two")


def ids(desk: Desk) -> list[str]:
    return [entry.article.id for entry in desk.entries if entry.article]


def test_adding_can_be_undone(qtbot: QtBot) -> None:
    desk = Desk()
    with qtbot.waitSignal(desk.changed):
        desk.add([ONE, TWO])
    assert ids(desk) == ["a.txt", "a.txt-2"]
    desk.undo_stack.undo()
    assert desk.entries == ()
    desk.undo_stack.redo()
    assert ids(desk) == ["a.txt", "a.txt-2"]


def test_what_lies_open_is_left_out(qtbot: QtBot) -> None:
    desk = Desk()
    desk.add([ONE])
    assert desk.add([ONE]) == []
    assert len(desk.entries) == 1


def test_removing_can_be_undone_and_nothing_is_read_again(qtbot: QtBot, article: Article, assess: Assess) -> None:
    desk = Desk()
    first, second = desk.add([ONE, article])
    desk.accept(second, assess(article))
    desk.remove([second.key])
    assert desk.assessments() == []
    assert desk.entry(second.key) is None
    desk.undo_stack.undo()
    assert [found.article for found in desk.assessments()] == [article]
    assert desk.waiting() == [first]


def test_removing_nothing_is_no_change(qtbot: QtBot) -> None:
    desk = Desk()
    desk.remove([7])
    assert not desk.undo_stack.canUndo()


def test_troubles_are_kept(qtbot: QtBot) -> None:
    desk = Desk()
    failed, read = desk.add([Failure("x", None, Message("window.cancel")), ONE])
    assert desk.trouble(failed) == Message("window.cancel")
    assert desk.trouble(read) is None
    desk.refuse(read, Message("window.cancelled_none"))
    assert desk.trouble(read) == Message("window.cancelled_none")
    assert desk.waiting() == []


def test_undo_says_what_it_undoes(qtbot: QtBot) -> None:
    desk = Desk()
    desk.add([ONE])
    assert desk.undo_stack.undoText() == "add an article"
    desk.add([TWO, Article("c", "c", "three")])
    assert desk.undo_stack.undoText() == "add 2 articles"


def page(desk: Desk, number: int = 0) -> Page:
    found = desk.entries[number].page
    assert found is not None
    return found


def test_a_mark_struck_and_no_longer(qtbot: QtBot) -> None:
    desk, strike = Desk(), Strike(0, 3, "hedge")
    (one,) = desk.add([ONE])
    desk.strike(one.key, strike)
    assert page(desk).strikes == {strike}
    assert desk.undo_stack.undoText() == "strike a mark"
    desk.strike(one.key, strike)
    assert page(desk).strikes == frozenset()
    desk.undo_stack.undo()
    assert page(desk).strikes == {strike}


def test_what_is_known_is_known_of_the_page_as_it_was(qtbot: QtBot, article: Article, assess: Assess) -> None:
    desk = Desk()
    (one,) = desk.add([article])
    found = assess(article)
    desk.accept(one, found)
    desk.drop(one.key, Span(0, 3))
    assert [entry.key for entry in desk.waiting()] == [one.key]
    assert desk.assessment(one.key) is found  # until the new one is there
    assert desk.whole(one.key) is None
    desk.undo_stack.undo()
    assert desk.waiting() == []
    assert desk.whole(one.key) is found


def test_of_many_articles_only_the_last_keep_their_marks(qtbot: QtBot, article: Article, assess: Assess) -> None:
    desk = Desk()
    entries = desk.add([replace(article, id=str(number), path=str(number)) for number in range(WHOLE + 1)])
    for entry in entries:
        assert entry.article is not None
        desk.accept(entry, assess(entry.article))
    brief, whole = desk.assessment(entries[0].key), desk.assessment(entries[-1].key)
    assert brief is not None
    assert whole is desk.whole(entries[-1].key)
    assert desk.whole(entries[0].key) is None
    assert not any(line.evidence for line in brief.lines)
    assert brief.document.title == "Rain 🌧 is coming"


def test_typing_on_is_one_step(qtbot: QtBot) -> None:
    desk = Desk()
    one, two = desk.add([ONE, TWO])
    for key, draft in ((one.key, "o"), (one.key, "on"), (two.key, "t")):
        desk.rewrite(key, draft)
    desk.undo_stack.undo()
    assert [page(desk).draft, page(desk, 1).draft] == ["on", None]
    desk.undo_stack.undo()
    assert page(desk).draft is None


def test_going_back_to_the_original_is_a_step_of_its_own(qtbot: QtBot) -> None:
    desk = Desk()
    (one,) = desk.add([ONE])
    desk.rewrite(one.key, "on")
    desk.rewrite(one.key, None)
    desk.undo_stack.undo()
    assert page(desk).draft == "on"


def test_stories(qtbot: QtBot) -> None:
    desk = Desk()
    one, two = desk.add([ONE, TWO])
    story = desk.tell_story("Rain", [one.key, two.key])
    desk.rename_story(story.key, "Floods")
    assert [each.title for each in desk.state.stories] == ["Floods"]
    desk.move([one.key], None)
    assert [page(desk).story, page(desk, 1).story] == [None, story.key]
    desk.move([two.key], None)
    assert desk.state.stories == ()
    for _ in range(4):
        desk.undo_stack.undo()
    assert desk.state.stories == ()
    assert page(desk).story is None


def test_a_lesson_laid_out_has_nothing_to_undo_and_new_keys(qtbot: QtBot) -> None:
    desk = Desk()
    desk.add([ONE])
    desk.lay_out(Lesson((Page(7, TWO, draft="Two."),), (), {"article": "7"}))
    assert not desk.undo_stack.canUndo()
    assert desk.view == {"article": "7"}
    (added,) = desk.add([ONE])
    assert added.key == 8
    assert [entry.key for entry in desk.entries] == [7, 8]


def test_what_comes_late_for_another_lesson_is_not_taken_for_this_one(
    qtbot: QtBot, article: Article, assess: Assess
) -> None:
    desk = Desk()
    (old,) = desk.add([article])
    desk.lay_out(Lesson((Page(old.key, TWO),)))
    desk.accept(old, assess(article))
    desk.refuse(old, Message("window.cancelled_none"))
    (new,) = desk.entries
    assert desk.assessment(new.key) is None
    assert desk.whole(new.key) is None
    assert desk.trouble(new) is None
    assert desk.waiting() == [new]


# -- everything a person can change can be undone, and the menu names it

MARK, SENTENCE, OTHER = Strike(0, 3, "hedge"), Span(0, 3), Span(1, 2)
CHANGES: dict[str, tuple[str, Callable[[Desk], object]]] = {
    "add": ("add an article", lambda desk: desk.add([Article("c", "c", "three")])),
    "add some": ("add 2 articles", lambda desk: desk.add([Article("c", "c", "three"), Article("d", "d", "four")])),
    "add what is none": ("add an article", lambda desk: desk.add([Failure("x", None, Message("window.cancel"))])),
    "remove": ("remove an article", lambda desk: desk.remove([1])),
    "remove all": ("remove 3 articles", lambda desk: desk.remove([1, 2, 3])),
    "strike": ("strike a mark", lambda desk: desk.strike(1, MARK)),
    "strike no more": ("put a mark back", lambda desk: desk.strike(2, MARK)),
    "drop": ("drop a sentence", lambda desk: desk.drop(1, SENTENCE)),
    "restore": ("put a sentence back", lambda desk: desk.restore(2, [SENTENCE])),
    "restore some": ("put a sentence back", lambda desk: desk.restore(2, [SENTENCE, OTHER])),
    "rewrite": ("rewrite", lambda desk: desk.rewrite(1, "One!")),
    "rewrite on": ("rewrite", lambda desk: desk.rewrite(2, "Two!!")),
    "rewrite no more": ("go back to the original", lambda desk: desk.rewrite(2, None)),
    "tell_story": ("make a story", lambda desk: desk.tell_story("Floods", [1])),
    "tell_story in place of another": ("make a story", lambda desk: desk.tell_story("Floods", [2])),
    "rename_story": ("rename a story", lambda desk: desk.rename_story(1, "Floods")),
    "group": ("group into stories", lambda desk: desk.group([Group((1, 2), 1)])),
    "group anew": ("group into stories", lambda desk: desk.group([Group((1, 2), None, "Floods"), Group((9, 8), 7)])),
    "group apart": ("group into stories", lambda desk: desk.group([Group((2,))])),
    "move": ("move to another story", lambda desk: desk.move([1], 1)),
    "move out": ("take out of the story", lambda desk: desk.move([2], None)),
}
NO_CHANGES: dict[str, Callable[[Desk], object]] = {
    "what lies open": lambda desk: desk.add([ONE]),
    "nobody": lambda desk: desk.remove([9]),
    "what is out": lambda desk: desk.drop(2, SENTENCE),
    "what is in": lambda desk: desk.restore(1, [SENTENCE]),
    "the same words": lambda desk: desk.rewrite(2, "Two!"),
    "no words": lambda desk: desk.rewrite(1, None),
    "the same title": lambda desk: desk.rename_story(1, "Rain"),
    "the same groups": lambda desk: desk.group([Group((1,)), Group((2,), 1)]),
    "the same story": lambda desk: desk.move([2], 1),
    "how it is shown": lambda desk: desk.look_at({"article": "2"}),
}


@pytest.fixture
def changed(qtbot: QtBot) -> Desk:
    """A desk with an article as it came, one of a story that much was done to, and what is no article."""
    worked = Page(2, TWO, 1, frozenset({MARK}), frozenset({SENTENCE, OTHER}), "Two!")
    desk = Desk()
    desk.lay_out(Lesson((Page(1, ONE), worked), (Story(1, "Rain"),)))
    desk.add([Failure("x", None, Message("window.cancel"))])
    desk.undo_stack.clear()
    return desk


@pytest.mark.parametrize("change", CHANGES)
def test_every_change_is_undone_and_done_again_by_its_name(changed: Desk, change: str) -> None:
    text, act = CHANGES[change]
    before = changed.state
    act(changed)
    after, stack = changed.state, changed.undo_stack
    assert after != before
    assert (stack.count(), stack.undoText()) == (1, text)
    stack.undo()
    assert changed.state == before
    assert (stack.canUndo(), stack.redoText()) == (False, text)
    stack.redo()
    assert changed.state == after


@pytest.mark.parametrize("act", NO_CHANGES)
def test_what_changes_nothing_is_no_step(changed: Desk, act: str) -> None:
    before = changed.state
    NO_CHANGES[act](changed)
    assert changed.state == before
    assert not changed.undo_stack.canUndo()


def test_no_change_is_forgotten() -> None:
    """Every method that leads to a step has its line above."""
    methods = {name: inspect.getsource(each) for name, each in vars(Desk).items() if inspect.isfunction(each)}
    public = {name for name in methods if not name.startswith("_")}
    assert {change.split()[0] for change in CHANGES} == {
        name for name in public if "self._change(" in methods[name] or "self._edit(" in methods[name]
    }


def test_a_story_without_articles_ends_and_comes_back(changed: Desk) -> None:
    changed.remove([2])
    assert not changed.state.stories
    changed.undo_stack.undo()
    assert changed.state.stories == (Story(1, "Rain"),)


@pytest.mark.parametrize("change", CHANGES)
def test_undo_and_redo_tell_which_article_they_changed(changed: Desk, change: str) -> None:
    told: list[int] = []
    changed.returned.connect(told.append)
    CHANGES[change][1](changed)
    assert told == [], "what is done just now is in view"
    changed.undo_stack.undo()
    changed.undo_stack.redo()
    one = change.split()[0] in ("strike", "drop", "restore", "rewrite")
    assert len(told) == (2 if one else 0)
    assert len(set(told)) == one


def test_what_somebody_placed_or_named_is_known(changed: Desk) -> None:
    def placed() -> list[bool]:
        return [each.page.placed for each in changed.entries if each.page]

    assert placed() == [False, False]
    changed.move([2], 1)
    assert placed() == [False, False], "it was there"
    changed.rename_story(1, "Floods")
    assert placed() == [False, True]
    changed.undo_stack.undo()
    changed.move([1], 1)
    assert placed() == [True, False]
    changed.group([Group((1, 2), 1)])
    assert placed() == [True, False], "grouping is nobody's hand"


def test_what_was_added_is_fresh_until_another_lesson_lies_there(changed: Desk) -> None:
    (added,) = changed.add([Article("c", "c", "Three.")])
    assert added.key in changed.fresh
    changed.lay_out(Lesson())
    assert not changed.fresh
