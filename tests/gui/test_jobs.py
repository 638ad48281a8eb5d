"""Jobs: results in order in the UI thread, progress, cancel, and no thread left."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator
from functools import partial
from time import sleep

import pytest
from pytestqt.qtbot import QtBot

from gui import jobs as jobs_module
from gui.jobs import Jobs, told
from scoring.errors import UserError
from scoring.values import Message, Tick


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    jobs = Jobs()
    yield jobs
    jobs.close()
    jobs.deleteLater()


def test_the_users_mistakes_are_told_in_their_words() -> None:
    assert told(UserError("intake.empty", path="a.txt")) == UserError("intake.empty", path="a.txt").message


def test_a_bug_is_told_as_what_it_is_and_logged(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.ERROR):
        assert told(RuntimeError("planted")) == Message("window.bug", {"what": "RuntimeError: planted"})
    assert "planted" in caplog.text


def test_a_thread_at_work_leaves_the_window_its_turn_soon(jobs: Jobs) -> None:
    assert sys.getswitchinterval() == pytest.approx(jobs_module.TURN)


def give(value: int, tick: Tick) -> int:
    """Quick work."""
    return value


def nothing(_: object) -> None:
    """Nobody listens."""


def spin(tick: Tick, started: threading.Event) -> None:
    """Work without end, until somebody cancels."""
    started.set()
    while True:
        sleep(0.002)
        tick(0.5)


def test_results_come_in_order_in_the_ui_thread(qtbot: QtBot, jobs: Jobs) -> None:
    found: list[tuple[object, bool]] = []

    def keep(value: object) -> None:
        found.append((value, threading.current_thread() is threading.main_thread()))

    with qtbot.waitSignal(jobs.finished) as finished:
        for number in range(3):
            jobs.start(partial(give, number), keep, keep)
        assert jobs.busy
    assert finished.args == [True]
    assert found == [(0, True), (1, True), (2, True)]
    assert not jobs.busy


def test_work_runs_elsewhere(qtbot: QtBot, jobs: Jobs) -> None:
    names: list[object] = []
    with qtbot.waitSignal(jobs.finished):
        jobs.start(lambda tick: threading.current_thread() is threading.main_thread(), names.append, names.append)
    assert names == [False]


def test_an_error_reaches_the_one_who_asked(qtbot: QtBot, jobs: Jobs) -> None:
    errors: list[Exception] = []

    def break_down(tick: Tick) -> None:
        raise ValueError("broken")

    with qtbot.waitSignal(jobs.finished):
        jobs.start(break_down, nothing, errors.append)
    assert isinstance(errors[0], ValueError)


def test_progress_is_told(qtbot: QtBot, jobs: Jobs, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jobs_module, "BETWEEN", -1.0)
    shares: list[float] = []
    jobs.progressed.connect(lambda done, asked, share: shares.append(share))

    def work(tick: Tick) -> None:
        tick(0.25)
        tick(0.75)

    with qtbot.waitSignal(jobs.finished):
        jobs.start(work, nothing, nothing)
    assert shares == [0.0, 0.25, 0.75]


def test_short_work_tells_no_progress(qtbot: QtBot, jobs: Jobs, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jobs_module, "BETWEEN", 60.0)
    shares: list[float] = []
    jobs.progressed.connect(lambda done, asked, share: shares.append(share))
    with qtbot.waitSignal(jobs.finished):
        jobs.start(lambda tick: tick(0.5), nothing, nothing)
    assert not shares


def test_cancelled_work_delivers_nothing_and_new_work_runs(qtbot: QtBot, jobs: Jobs) -> None:
    started = threading.Event()
    found: list[object] = []

    def long(tick: Tick) -> str:
        spin(tick, started)
        return "never"

    with qtbot.waitSignal(jobs.finished) as finished:
        jobs.start(long, found.append, found.append)
        jobs.start(lambda tick: "waiting", found.append, found.append)
        assert started.wait(5)
        jobs.cancel()
    assert finished.args == [False]
    assert found == []
    with qtbot.waitSignal(jobs.finished) as finished:
        jobs.start(lambda tick: "new", found.append, found.append)
    assert finished.args == [True]
    assert found == ["new"]


def test_closing_waits(qtbot: QtBot) -> None:
    jobs, started, ended = Jobs(), threading.Event(), threading.Event()

    def long(tick: Tick) -> None:
        try:
            spin(tick, started)
        finally:
            ended.set()

    jobs.start(long, nothing, nothing)
    assert started.wait(5)
    jobs.close()
    assert ended.is_set()
    assert jobs._pool.activeThreadCount() == 0


def test_an_inline_runner_needs_no_thread(qtbot: QtBot) -> None:
    found: list[object] = []
    Jobs(lambda work, _: work()).start(lambda tick: 1, found.append, found.append)
    assert found == [1]


def test_a_stream_comes_in_handfuls_and_in_order(qtbot: QtBot, jobs: Jobs, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jobs_module, "HANDFUL", 0.02)
    handfuls: list[list[int]] = []

    def count(tick: Tick) -> Iterator[int]:
        for number in range(6):
            sleep(0.01)
            yield number

    with qtbot.waitSignal(jobs.finished):
        jobs.stream(count, handfuls.append, nothing)
    assert [number for some in handfuls for number in some] == list(range(6))
    assert len(handfuls) > 1
