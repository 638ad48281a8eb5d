"""A table whose cells are pressed like buttons: click, Enter or Space; its headings stay while it scrolls."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QPushButton, QTableView, QWidget

from gui.theme import Look
from gui.widgets.column_headings import ColumnHeadings
from gui.widgets.named import named
from gui.widgets.row_headings import RowHeadings

PRESS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
LEAST, MOST = 120, 260  # pixels of a column at 100%
HEADS = 0.42  # of the table, for the headings at most


class CellTable(QTableView):
    """Tells which cell is pressed, and that somebody wants the table copied."""

    pressed_at = Signal(QModelIndex)
    copy_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns, self.rows = ColumnHeadings(self), RowHeadings(self)
        self.setHorizontalHeader(self.columns)
        self.setVerticalHeader(self.rows)
        self._fitted = QSize()
        ground = self.findChild(QAbstractButton)  # Qt's own corner, which has no words
        self.corner = named(QPushButton(ground or self), "table_corner")
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self.pressed_at)

    def set_look(self, look: Look) -> None:
        """Take the colours and sizes of a look."""
        self.columns.look = self.rows.look = look
        self.fit()
        self.viewport().update()

    def fit(self) -> None:
        """Share the width between the columns, and give the headings the room that they need."""
        self._fitted = self.size()
        self.rows.setFixedWidth(min(self.rows.sizeHint().width(), round(HEADS * self.width())))
        look, count = self.columns.look, self.columns.count()
        room = self.width() - self.rows.width() - self.verticalScrollBar().sizeHint().width()
        self.columns.setDefaultSectionSize(min(look.px(MOST), max(look.px(LEAST), room // max(1, count))))
        self.columns.fit(round(HEADS * self.height()))
        self.rows.fit()
        self.updateGeometries()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in PRESS and self.currentIndex().isValid():
            self.pressed_at.emit(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_requested.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.scrollTo(self.currentIndex())  # one sees where the keys are

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.size() != self._fitted:  # Qt sends it whenever scroll bars come and go, too
            self.fit()

    def updateGeometries(self) -> None:
        super().updateGeometries()
        size = self.corner.sizeHint()
        corner = QSize(min(size.width(), self.rows.width()), size.height())
        self.corner.setGeometry(0, self.columns.height() - corner.height() - 4, corner.width(), corner.height())
