"""Asking for files calls back and waits for nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from gui.dialogs.files import ask_export, ask_files, ask_folder


@pytest.fixture(autouse=True)
def _nothing_opens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "open", lambda self: None)


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    return parent


@pytest.mark.parametrize(
    ("ask", "mode"), [(ask_files, QFileDialog.FileMode.ExistingFiles), (ask_folder, QFileDialog.FileMode.Directory)]
)
def test_what_is_chosen_comes_back(
    parent: QWidget, ask: Callable[..., QFileDialog], mode: QFileDialog.FileMode
) -> None:
    found: list[list[str]] = []
    dialog = ask(parent, found.append)
    assert dialog.fileMode() == mode
    dialog.filesSelected.emit(["a.txt"])
    assert found == [["a.txt"]]


def test_the_filter_gives_the_ending(parent: QWidget) -> None:
    dialog = ask_export(parent, "report.pdf", lambda paths: None)
    assert dialog.acceptMode() == QFileDialog.AcceptMode.AcceptSave
    assert dialog.defaultSuffix() == "pdf"
    dialog.filterSelected.emit("HTML (*.html)")
    assert dialog.defaultSuffix() == "html"
