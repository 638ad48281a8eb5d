"""Asking for files, a folder, or where to save. The dialogs call back; nothing waits for them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFileDialog, QWidget

from resources.messages import word


def ask_files(parent: QWidget, then: Callable[[list[str]], object]) -> QFileDialog:
    """Ask for articles."""
    dialog = QFileDialog(parent, word("window.open_files_title"), "", word("window.filter_articles"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    return _open(dialog, then)


def ask_folder(parent: QWidget, then: Callable[[list[str]], object]) -> QFileDialog:
    """Ask for a folder of articles."""
    dialog = QFileDialog(parent, word("window.open_folder_title"))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    return _open(dialog, then)


def ask_export(parent: QWidget, name: str, then: Callable[[list[str]], object]) -> QFileDialog:
    """Ask where to save the report; the filter chosen gives the ending."""
    dialog = QFileDialog(parent, word("window.export_title"), "", word("window.filter_report"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("pdf")
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix("html" if "html" in chosen else "pdf"))
    dialog.selectFile(name)
    return _open(dialog, then)


def ask_lesson(parent: QWidget, then: Callable[[list[str]], object]) -> QFileDialog:
    """Ask for a lesson."""
    dialog = QFileDialog(parent, word("window.open_lesson_title"), "", word("window.filter_lesson"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _open(dialog, then)


def ask_save(parent: QWidget, name: str, then: Callable[[list[str]], object]) -> QFileDialog:
    """Ask where to keep the lesson."""
    dialog = QFileDialog(parent, word("window.save_as_title"), "", word("window.filter_lesson"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("lesson")
    dialog.selectFile(name)
    return _open(dialog, then)


def _open(dialog: QFileDialog, then: Callable[[list[str]], object]) -> QFileDialog:
    dialog.filesSelected.connect(then)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
