"""What every test gets: no network, nothing left behind, and Qt off the screen unless a real window is asked for."""

from __future__ import annotations

import os
import socket
import threading
from collections.abc import Iterator

import pytest

REAL_WINDOW = "COPYDESK_REAL_WINDOW" in os.environ
if not REAL_WINDOW:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Journeys run only in a real window, and alone; `./run test` gives them one."""
    journeys = [each for each in items if "journeys" in each.path.parts]
    others = [each for each in items if "journeys" not in each.path.parts]
    items[:], left_out = (journeys, others) if REAL_WINDOW else (others, journeys)
    config.hook.pytest_deselected(items=left_out)


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Refuse every connection that leaves the machine; sockets of the machine itself are left alone."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: object) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6):
            pytest.fail(f"a test reached for the network: {address}")
        connect(self, address)  # type: ignore[arg-type]

    def refuse(host: object, *unused: object, **unused_too: object) -> None:
        pytest.fail(f"a test asked for the address of {host}")

    monkeypatch.setattr(socket.socket, "connect", guarded)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


@pytest.fixture(autouse=True)
def _no_threads_left() -> Iterator[None]:
    """A test ends with the threads it began with."""
    before = set(threading.enumerate())
    yield
    for thread in set(threading.enumerate()) - before:
        thread.join(timeout=5)
    left = [each.name for each in set(threading.enumerate()) - before if not each.daemon]
    assert not left, f"threads left behind: {left}"
