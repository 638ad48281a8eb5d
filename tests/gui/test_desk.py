"""The desk: add, remove, undo, redo; assessments stay with what comes back."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from gui.desk import Desk
from scoring.intake import Failure
from scoring.values import Article, Message
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
    desk.accept(second.key, assess(article))
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
    desk.refuse(read.key, Message("window.cancelled_none"))
    assert desk.trouble(read) == Message("window.cancelled_none")
    assert desk.waiting() == []


def test_undo_says_what_it_undoes(qtbot: QtBot) -> None:
    desk = Desk()
    desk.add([ONE])
    assert desk.undo_stack.undoText() == "add an article"
    desk.add([TWO, Article("c", "c", "three")])
    assert desk.undo_stack.undoText() == "add 2 articles"
