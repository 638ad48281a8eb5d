"""The report on paper: ask for a printer, then lay each of its pages over a sheet."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from resources.messages import word

DOTS = 300  # an inch: what the eye can tell on paper


def ask_printer(parent: QWidget, then: Callable[[QPrinter], object]) -> QPrintDialog:
    """Ask where and what to print; ``then(printer)`` when somebody decides to."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(word("window.name"))
    printer.setFullPage(True)  # the report has its own margins
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(word("window.print_title"))
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.accepted.connect(lambda *_: then(printer))
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)  # the print dialog has an open of its own that wants a slot by name
    return dialog


def print_pages(printer: QPrinter, pages: Sequence[bytes]) -> bool:
    """Print the pages wanted, as large as the sheet allows; False where the printer refuses."""
    first = max(printer.fromPage(), 1)
    last = printer.toPage() or len(pages)
    painter = QPainter()
    if not painter.begin(printer):
        return False
    for number, page in enumerate(pages[first - 1 : last]):
        if number:
            printer.newPage()
        _lay(painter, QImage.fromData(page), QRectF(painter.viewport()))
    return bool(painter.end())


def _lay(painter: QPainter, page: QImage, sheet: QRectF) -> None:
    share = min(sheet.width() / page.width(), sheet.height() / page.height())
    size = QRectF(0, 0, page.width() * share, page.height() * share)
    size.moveCenter(sheet.center())
    painter.drawImage(size, page)
