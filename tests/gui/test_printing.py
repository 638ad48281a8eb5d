from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from gui.printing import ask_printer, print_pages


def picture(color: str, folder: Path) -> bytes:
    image = QImage(210, 297, QImage.Format.Format_RGB32)
    image.fill(QColor(color))
    image.save(str(folder / "page.png"))
    return (folder / "page.png").read_bytes()


def to_file(path: Path) -> QPrinter:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


@pytest.mark.parametrize(("wanted", "sheets"), [((0, 0), 3), ((2, 3), 2), ((2, 2), 1)])
def test_each_page_wanted_gets_a_sheet(qtbot: QtBot, tmp_path: Path, wanted: tuple[int, int], sheets: int) -> None:
    printer = to_file(tmp_path / "out.pdf")
    printer.setFromTo(*wanted)
    assert print_pages(printer, [picture(color, tmp_path) for color in ("red", "green", "blue")])
    assert (tmp_path / "out.pdf").read_bytes().count(b"/Type /Page\n") == sheets


@pytest.mark.qt_log_ignore("Returned false|open")
def test_a_printer_that_refuses_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    assert not print_pages(to_file(tmp_path / "none" / "out.pdf"), [picture("red", tmp_path)])


def test_asking_calls_back_when_somebody_decides(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QDialog, "open", lambda self: None)  # the system's own window
    parent = QWidget()
    asked: list[QPrinter] = []
    qtbot.addWidget(parent)
    dialog = ask_printer(parent, asked.append)
    assert asked == []
    dialog.accepted.emit(QPrinter())
    assert [type(each) for each in asked] == [QPrinter]
