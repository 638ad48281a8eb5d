"""Asking for files calls back and waits for nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from gui.dialogs.files import ask_export, ask_files, ask_folder, ask_lesson, ask_save

Mode = QFileDialog.FileMode


@pytest.fixture(autouse=True)
def opened(monkeypatch: pytest.MonkeyPatch) -> list[QFileDialog]:
    opened: list[QFileDialog] = []

    def open(dialog: QFileDialog) -> None:  # noqa: A001 - Qt's name
        opened.append(dialog)

    monkeypatch.setattr(QFileDialog, "open", open)
    return opened


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    return parent


@pytest.mark.parametrize(
    ("ask", "mode", "kinds"),
    [
        (ask_files, Mode.ExistingFiles, "*.docx"),
        (ask_folder, Mode.Directory, ""),
        (ask_lesson, Mode.ExistingFile, "*.lesson"),
    ],
)
def test_what_is_chosen_comes_back(
    parent: QWidget, opened: list[QFileDialog], ask: Callable[..., QFileDialog], mode: Mode, kinds: str
) -> None:
    found: list[list[str]] = []
    dialog = ask(parent, found.append)
    assert opened == [dialog]
    assert (dialog.fileMode(), dialog.acceptMode()) == (mode, QFileDialog.AcceptMode.AcceptOpen)
    assert kinds in dialog.nameFilters()[0]
    assert dialog.windowTitle()
    dialog.filesSelected.emit(["a.txt"])
    assert found == [["a.txt"]]


@pytest.mark.parametrize(("ask", "suffix"), [(ask_export, "pdf"), (ask_save, "lesson")])
def test_where_to_save_comes_back(
    parent: QWidget, opened: list[QFileDialog], ask: Callable[..., QFileDialog], suffix: str
) -> None:
    found: list[list[str]] = []
    dialog = ask(parent, f"mine.{suffix}", found.append)
    assert opened == [dialog]
    assert (dialog.acceptMode(), dialog.defaultSuffix()) == (QFileDialog.AcceptMode.AcceptSave, suffix)
    dialog.filesSelected.emit([f"mine.{suffix}"])
    assert found == [[f"mine.{suffix}"]]


def test_the_filter_gives_the_ending(parent: QWidget) -> None:
    dialog = ask_export(parent, "report.pdf", lambda paths: None)
    dialog.filterSelected.emit("HTML (*.html)")
    assert dialog.defaultSuffix() == "html"
    dialog.filterSelected.emit("PDF (*.pdf)")
    assert dialog.defaultSuffix() == "pdf"
