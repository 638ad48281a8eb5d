"""What every test gets: no network, nothing left behind, and Qt off the screen unless a real window is asked for."""

from __future__ import annotations

import gc
import multiprocessing
import os
import socket
import sys
import threading
from collections.abc import Iterator

import pytest

REAL_WINDOW = "COPYDESK_REAL_WINDOW" in os.environ
MEMORY = 6 * 1024**3  # bytes of address space: what runs away fails, and does not take the machine with it
WAIT = 2000  # milliseconds that a thread may take to end
LOOPBACK = ("127.0.0.1", "::1", "localhost")
if not REAL_WINDOW:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
if sys.platform == "linux":
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, resource.getrlimit(resource.RLIMIT_AS)[1]))


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Journeys run only in a real window, and alone; `./run test` gives them one."""
    journeys = [each for each in items if "journeys" in each.path.parts]
    others = [each for each in items if "journeys" not in each.path.parts]
    items[:], left_out = (journeys, others) if REAL_WINDOW else (others, journeys)
    config.hook.pytest_deselected(items=left_out)


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail on every look-up and connection that leaves the machine."""
    connect, look_up = socket.socket.connect, socket.getaddrinfo

    def guarded_connect(self: socket.socket, address: object) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6):
            assert isinstance(address, tuple)
            assert address[0] in LOOPBACK, f"a test reached for the network: {address}"
        connect(self, address)  # type: ignore[arg-type]

    def guarded_look_up(host: str, *rest: object, **named: object) -> object:
        assert host in LOOPBACK, f"a test asked for the address of {host}"
        return look_up(host, *rest, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(socket.socket, "connect", guarded_connect)
    monkeypatch.setattr(socket, "getaddrinfo", guarded_look_up)


@pytest.fixture(autouse=True)
def _nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """A test ends with the threads and processes it began with, no window shown and no timer running."""
    before = set(threading.enumerate())
    yield
    threads = [each for each in threading.enumerate() if each not in before and not each.daemon]
    for thread in threads:
        thread.join(timeout=2)
    assert not [each.name for each in threads if each.is_alive()], "threads are left behind"
    assert not _end_processes(), "processes are left behind"
    if "qapp" in request.fixturenames:
        assert not _close_windows(), "windows are left behind"
        assert not _still_running(), "timers or threads are left running"


def _end_processes() -> list[str]:
    """End the workers that still run, and name them."""
    running = multiprocessing.active_children()
    for process in running:
        process.kill()
    return [process.name for process in running]


def _close_windows() -> list[str]:
    """Close what is still shown, so that the next test starts clean, and name it."""
    from PySide6.QtWidgets import QApplication

    shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    for window in shown:
        window.close()
    return [repr(each) for each in shown]


def _still_running() -> list[str]:
    """Timers that run and threads that do not end soon; Python does not count those of a pool as its own."""
    from PySide6.QtCore import QThreadPool, QTimer
    from shiboken6 import isValid

    living = [each for each in gc.get_objects() if isinstance(each, QTimer | QThreadPool) and isValid(each)]
    timers = [each for each in living if isinstance(each, QTimer) and each.isActive()]
    for timer in timers:
        timer.stop()
    pools = [each for each in living if isinstance(each, QThreadPool) and not each.waitForDone(WAIT)]
    return [repr(each) for each in (*timers, *pools)]
