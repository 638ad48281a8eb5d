"""Asking for files, a folder, or where to save. The dialogs call back; nothing waits for them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFileDialog, QWidget

from resources.messages import word

Then = Callable[[list[str]], object]


def ask_files(parent: QWidget, then: Then) -> QFileDialog:
    """Ask for articles."""
    return _ask_existing(parent, ("open_files", "articles"), then, QFileDialog.FileMode.ExistingFiles)


def ask_folder(parent: QWidget, then: Then) -> QFileDialog:
    """Ask for a folder of articles."""
    return _ask_existing(parent, ("open_folder", ""), then, QFileDialog.FileMode.Directory)


def ask_lesson(parent: QWidget, then: Then) -> QFileDialog:
    """Ask for a lesson."""
    return _ask_existing(parent, ("open_lesson", "lesson"), then, QFileDialog.FileMode.ExistingFile)


def ask_export(parent: QWidget, name: str, then: Then) -> QFileDialog:
    """Ask where to save the report; the filter chosen gives the ending."""
    dialog = _ask_new(parent, ("export", "report"), then, name, "pdf")
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix("html" if "html" in chosen else "pdf"))
    return dialog


def ask_save(parent: QWidget, name: str, then: Then) -> QFileDialog:
    """Ask where to keep the lesson."""
    return _ask_new(parent, ("save_as", "lesson"), then, name, "lesson")


def _ask_existing(parent: QWidget, words: tuple[str, str], then: Then, mode: QFileDialog.FileMode) -> QFileDialog:
    dialog = _dialog(parent, words, then)
    dialog.setFileMode(mode)
    dialog.open()
    return dialog


def _ask_new(parent: QWidget, words: tuple[str, str], then: Then, name: str, suffix: str) -> QFileDialog:
    dialog = _dialog(parent, words, then)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suffix)
    dialog.selectFile(name)
    dialog.open()
    return dialog


def _dialog(parent: QWidget, words: tuple[str, str], then: Then) -> QFileDialog:
    """A dialog with the words of a title and of a filter."""
    title, kinds = words
    dialog = QFileDialog(parent, word(f"window.{title}_title"), "", word(f"window.filter_{kinds}") if kinds else "")
    dialog.filesSelected.connect(then)
    dialog.finished.connect(dialog.deleteLater)
    return dialog
