"""Whether a window can be opened here: asked of a child process, since Qt aborts where it cannot."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from typing import Self

TRY = "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"
PATIENCE = 20.0  # seconds; a first start from a cold disk is slow


def names_screen(platform: str, environment: Mapping[str, str]) -> bool:
    """Whether there is anything to try: on Linux a display, or a Qt platform asked for by name."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not platform.startswith("linux") or any(environment.get(name) for name in names)


class Probe:
    """Starts the child at once, so that the caller can load Qt meanwhile; ``reason`` is the id of what was wrong."""

    def __init__(self, patience: float = PATIENCE) -> None:
        self.reason = "screen.not_set"
        self._patience = patience
        self._child: subprocess.Popen[bytes] | None = None
        if names_screen(sys.platform, os.environ):
            self.reason = "screen.silent"
            command = [sys.executable, "-P", "-c", TRY]
            quiet = subprocess.DEVNULL
            self._child = subprocess.Popen(command, stdin=quiet, stdout=quiet, stderr=quiet)  # noqa: S603 (ours)

    @property
    def started(self) -> bool:
        """Whether there is an answer to wait for."""
        return self._child is not None

    def found_screen(self) -> bool:
        """Wait for the child's answer."""
        if self._child is None:
            return False
        try:
            return self._child.wait(self._patience) == 0
        except subprocess.TimeoutExpired:
            self.reason = "screen.slow"
            return False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *unused: object) -> None:
        if self._child is not None:
            self._child.kill()
            self._child.wait()
