"""The guards around every test do guard."""

from __future__ import annotations

import socket
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from .tree import ROOT


def test_a_connection_to_the_network_is_refused() -> None:
    with socket.socket() as end, pytest.raises(AssertionError, match="network"):
        end.connect(("192.0.2.1", 80))


def test_a_look_up_is_refused() -> None:
    with pytest.raises(AssertionError, match=r"example\.org"):
        socket.create_connection(("example.org", 80))


@pytest.mark.parametrize(
    ("body", "complaint"),
    [
        ("left = QWidget(); left.show()", "windows are left behind"),
        ("left = QTimer(); left.start(9999)", "timers or threads are left running"),
        ("left = threading.Thread(target=time.sleep, args=(3,)); left.start()", "threads are left behind"),
        ("left = QThreadPool(); left.start(lambda: time.sleep(3))", "timers or threads are left running"),
        ("left = multiprocessing.Process(target=time.sleep, args=(3,)); left.start()", "processes are left behind"),
    ],
)
def test_what_a_test_leaves_behind_fails_it(body: str, complaint: str, tmp_path: Path) -> None:
    (tmp_path / "conftest.py").write_text((ROOT / "tests" / "conftest.py").read_text("utf-8"))
    test = f"""
        import multiprocessing, threading, time
        from PySide6.QtCore import QThreadPool, QTimer
        from PySide6.QtWidgets import QWidget
        LEFT = []
        def test_untidy(qapp):
            {body}
            LEFT.append(left)
    """
    (tmp_path / "test_untidy.py").write_text(textwrap.dedent(test))
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        "--rootdir",
        str(tmp_path),
        str(tmp_path),
    ]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert complaint in done.stdout
