"""PySide6 6.12.0 on Python 3.11 drops a reference to None or a bool with every call, and aborts after some thousand."""

from __future__ import annotations

import sys

import PySide6
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

CALLS = 200  # a drop a call would show clearly, and is still far from the abort


def test_the_broken_release_is_kept_out() -> None:
    assert (6, 8) <= tuple(int(each) for each in PySide6.__version__.split(".")[:2]) < (6, 12)


def test_calls_keep_their_references(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    before = counts()
    for _ in range(CALLS):
        label.setText("")
        label.isVisible()
        label.isEnabled()
    dropped = [was - now for was, now in zip(before, counts(), strict=True)]
    assert max(dropped) < CALLS // 2


def counts() -> list[int]:
    """References to None, True and False; fixed numbers from Python 3.12 on, where nothing can be dropped."""
    return [sys.getrefcount(each) for each in (None, True, False)]
