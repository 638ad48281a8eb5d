"""Saving: the desk and its file are the same, whatever happens."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from pytestqt.qtbot import QtBot

from gui.desk import Desk
from gui.saving import Saving
from scoring.errors import UserError
from scoring.lesson.lesson import Lesson, Page
from scoring.lesson.store import Store
from scoring.values import Article, Message, Span, Strike

ONE = Article("a.txt", "a.txt", "One says so.")
TWO = Article("b.txt", "b.txt", "Two say so.")


@pytest.fixture
def saving(qtbot: QtBot, tmp_path: Path) -> Iterator[Saving]:
    saving = Saving(Desk(), tmp_path / "own", runner=lambda work, _: work())
    yield saving
    saving.close()


def kept(path: Path) -> Lesson:
    store = Store.open(path)
    store.close()
    return store.lesson


def saved(saving: Saving) -> Lesson:
    saving.flush()
    path = saving.path
    assert path is not None
    saving.close()
    return kept(path)


def test_nothing_is_kept_of_nothing(saving: Saving, tmp_path: Path) -> None:
    saving._desk.look_at({"article": "1"})
    assert saving.path is None
    assert not (tmp_path / "own").exists()


def test_every_change_is_in_the_file(saving: Saving) -> None:
    desk = saving._desk
    one, two = desk.add([ONE, TWO])
    desk.strike(one.key, Strike(0, 3, "source"))
    desk.drop(two.key, Span(0, 11))
    desk.rewrite(two.key, "Two say no.")
    desk.tell_story("So", [one.key])
    desk.look_at({"article": "2"})
    expected = desk.lesson
    assert expected.pages[0].strikes
    assert expected.pages[1].draft
    assert saved(saving) == expected


def test_undoing_is_in_the_file_too(saving: Saving) -> None:
    desk = saving._desk
    desk.add([ONE])
    desk.add([TWO])
    desk.undo_stack.undo()
    assert [page.article for page in saved(saving).pages] == [ONE]


def test_another_lesson_takes_the_place_of_the_first(saving: Saving, tmp_path: Path) -> None:
    desk = saving._desk
    desk.add([ONE])
    first = saving.path
    assert first is not None
    saving.new()
    assert not desk.entries
    assert not desk.undo_stack.canUndo()
    desk.add([TWO])
    second = saving.path
    assert second not in (None, first)
    saving.open(first)
    assert [entry.article for entry in desk.entries] == [ONE]
    assert kept(second).pages[0].article == TWO


def test_a_lesson_gets_a_name_and_leaves_its_first_place(saving: Saving, tmp_path: Path) -> None:
    saving._desk.add([ONE])
    named = [saving.is_named]
    saving.save_as(tmp_path / "mine")
    assert saving.path == tmp_path / "mine.lesson"
    assert [*named, saving.is_named] == [False, True]
    assert list((tmp_path / "own").iterdir()) == []
    saving._desk.add([TWO])
    saving.save_as(tmp_path / "copy.lesson")
    assert len(kept(tmp_path / "mine.lesson").pages) == 2
    assert len(saved(saving).pages) == 2


def test_what_cannot_be_opened_leaves_everything_as_it_was(saving: Saving, tmp_path: Path) -> None:
    saving._desk.add([ONE])
    (tmp_path / "bad.lesson").write_bytes(b"no lesson")
    found: list[Message] = []
    saving.told.connect(found.append)
    saving.open(tmp_path / "bad.lesson")
    assert [message.id for message in found] == ["lesson.no_lesson"]
    saving._desk.add([TWO])
    assert len(saved(saving).pages) == 2


def test_a_bug_in_saving_is_told(saving: Saving, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[Message] = []
    saving.told.connect(told.append)

    def create(*_: object) -> Store:
        raise RuntimeError("planted")

    monkeypatch.setattr(Store, "create", create)
    saving._desk.add([ONE])
    assert [message.id for message in told] == ["window.bug"]


def test_what_cannot_be_saved_is_told_and_tried_again(saving: Saving, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[Message] = []
    saving.told.connect(told.append)
    saving._desk.add([ONE])

    def fail(self: Store, lesson: Lesson) -> None:
        raise UserError("lesson.no_access", path="x", reason="disk full")

    with monkeypatch.context() as broken:
        broken.setattr(Store, "save", fail)
        saving._desk.add([TWO])
    assert [message.id for message in told] == ["lesson.no_access"]
    saving._desk.look_at({"article": "2"})
    assert len(saved(saving).pages) == 2


def test_opening_waits_for_nothing_and_what_comes_after_it_comes_after_it(qtbot: QtBot, tmp_path: Path) -> None:
    Store.create(tmp_path / "old.lesson", Lesson((Page(1, ONE),))).close()
    saving = Saving(Desk(), tmp_path / "own")
    with qtbot.waitSignal(saving.moved):
        saving.open(tmp_path / "old.lesson", lambda: saving._desk.add([TWO]))
        assert not saving._desk.entries
    qtbot.waitUntil(lambda: len(saving._desk.entries) == 2)
    assert len(saved(saving).pages) == 2


def test_what_is_changed_while_a_lesson_comes_stays_in_the_one_before(qtbot: QtBot, tmp_path: Path) -> None:
    Store.create(tmp_path / "old.lesson", Lesson()).close()
    saving = Saving(Desk(), tmp_path / "own")
    saving.save_as(tmp_path / "mine.lesson")
    saving._desk.add([ONE])
    qtbot.waitUntil(lambda: saving.is_named)
    saving.open(tmp_path / "old.lesson")
    saving.open(tmp_path / "old.lesson")
    saving._desk.add([TWO])
    qtbot.waitUntil(lambda: saving.path == tmp_path / "old.lesson")
    assert saved(saving) == Lesson()
    assert [page.article for page in kept(tmp_path / "mine.lesson").pages] == [ONE, TWO]


def test_what_is_on_its_way_is_there_when_the_window_closes(qtbot: QtBot, tmp_path: Path) -> None:
    saving = Saving(Desk(), tmp_path / "own")
    saving._desk.add([ONE])
    saving.save_as(tmp_path / "mine.lesson")
    saving._desk.add([TWO])
    saving.close()
    assert [page.article for page in kept(tmp_path / "mine.lesson").pages] == [ONE, TWO]
    assert list((tmp_path / "own").iterdir()) == []


def test_in_a_thread_the_last_change_wins(qtbot: QtBot, tmp_path: Path) -> None:
    saving = Saving(Desk(), tmp_path / "own")
    for number in range(50):
        saving._desk.add([Article(str(number), str(number), f"Text {number}.")])
    assert len(saved(saving).pages) == 50


_TYPIST = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from gui.desk import Desk
from gui.saving import Saving
from scoring.values import Article
application = QCoreApplication([])
desk = Desk()
saving = Saving(desk, Path(sys.argv[1]))
def act():
    number = len(desk.entries)
    desk.add([Article(str(number), str(number), "Somebody said so. " * 200)])
    print(number, time.time(), flush=True)
timer = QTimer()
timer.timeout.connect(act)
timer.start(20)
QTimer.singleShot(60_000, application.quit)  # whoever waits for it may be gone
application.exec()
"""
KILLS, AT_ONCE = 50, 10
VISIBLE = 1.0  # seconds


@pytest.mark.skipif(sys.platform == "win32", reason="kills by signal")
def test_killed_at_any_moment_nothing_visible_for_a_second_is_lost(tmp_path: Path) -> None:
    draw = Random(11)  # noqa: S311
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    for batch in range(KILLS // AT_ONCE):
        folders = [tmp_path / f"{batch}-{number}" for number in range(AT_ONCE)]
        typists = [
            subprocess.Popen(
                [sys.executable, "-c", _TYPIST, str(each)], stdout=subprocess.PIPE, text=True, env=environment
            )
            for each in folders
        ]
        time.sleep(2.5)
        for folder, typist in zip(folders, typists, strict=True):
            time.sleep(draw.random() * 0.1)
            typist.send_signal(signal.SIGKILL)
            dead = time.time()
            seen = typist.communicate()[0].splitlines()
            old = [int(line.split()[0]) for line in seen if float(line.split()[1]) < dead - VISIBLE]
            pages = kept(next(folder.glob("*.lesson"))).pages if old else ()
            assert len(pages) > max(old, default=-1)
