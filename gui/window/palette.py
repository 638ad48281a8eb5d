"""The command palette: a field over what can be called by name. It lies over the window and stops nobody."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget
from shiboken6 import isValid

from gui.delegates.command_row import HEIGHT, CommandRow
from gui.models.commands import Command, CommandsModel
from gui.theme import PLAIN, Look
from gui.widgets.named import named
from resources.messages import word

WIDTH, TOP, ROWS = 640, 44, 8  # pixels at 100%; rows at most
GAP, EDGE = 4, 24  # pixels above and beside it at least
STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Tab: 1,
    Qt.Key.Key_Backtab: -1,
    Qt.Key.Key_PageDown: ROWS - 1,
    Qt.Key.Key_PageUp: 1 - ROWS,
}
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
PASSING = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class CommandPalette(QFrame):
    """Finds while one types; Enter or a press runs, Esc and a look elsewhere put it away."""

    spoken_as = QAccessible.Role.Grouping

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("palette")
        self.setAccessibleName(word("palette.field"))
        self._look, self._before = PLAIN, window
        self.model = CommandsModel(self)
        self.field = named(QLineEdit(), "palette_field")
        self.field.setPlaceholderText(word("palette.hint"))
        self.field.setAccessibleName(word("palette.field"))
        self.field.setFrame(False)
        self.field.textChanged.connect(self._find)
        self.field.installEventFilter(self)
        self.list = self._list()
        self.none = named(QLabel(word("palette.none")), "palette_none")
        line = named(QFrame(), "hairline")
        line.setFixedHeight(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        for part in (self.field, line, self.list, self.none):
            column.addWidget(part)
        self.hide()

    def set_look(self, look: Look) -> None:
        """Take the colours and sizes of a look."""
        self._look = self._row.look = look
        self.list.doItemsLayout()
        self._place()

    def open(self, commands: Sequence[Command]) -> None:
        """Offer these, over the window, until one is called."""
        if not self.isVisible():
            self._before = QApplication.focusWidget() or self.window()
        self.window().installEventFilter(self)
        self.field.clear()
        self.model.offer(commands)
        self._show_found()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def put_away(self) -> None:
        """Close, and give the focus back."""
        before = self._before if isValid(self._before) and self._before.isVisible() else self.window()
        before.setFocus(Qt.FocusReason.PopupFocusReason)
        self._close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the field walk through the list; the size of the window is followed."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event.key())
        if watched is self.field and isinstance(event, QFocusEvent) and event.lostFocus():
            if event.reason() not in PASSING:
                self._close()
        elif watched is self.window() and event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    # -- inside

    def _list(self) -> QListView:
        found = named(QListView(), "palette_list")
        found.setAccessibleName(word("palette.list"))
        found.setModel(self.model)
        self._row = CommandRow(found)
        found.setItemDelegate(self._row)
        found.setFrameShape(QFrame.Shape.NoFrame)
        found.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        found.setMouseTracking(True)
        found.setUniformItemSizes(True)
        found.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        found.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        found.clicked.connect(self._run)
        return found

    def _find(self, sought: str) -> None:
        if self.isVisible():
            self.model.find(sought)
            self._show_found()

    def _show_found(self) -> None:
        some = bool(self.model.found)
        self.list.setVisible(some)
        self.none.setVisible(not some)
        self._place()
        self._go_to(0)
        if not some:
            self._say(self.none.text())

    def _key(self, key: int) -> bool:
        """Whether a key is none of the field's; letters of other scripts have no name in ``Qt.Key``."""
        if key == Qt.Key.Key_Escape:
            self.put_away()
        elif key in ENTER:
            self._run(self.list.currentIndex())
        elif key in STEPS:
            self._go_to(self.list.currentIndex().row() + STEPS[Qt.Key(key)])
        else:
            return False
        return True

    def _go_to(self, row: int) -> None:
        """Choose a row, the nearest there is, and say it: the focus stays in the field."""
        count = len(self.model.found)
        if count:
            row = max(0, min(row, count - 1))
            self.list.setCurrentIndex(self.model.index(row))
            at = {"command": self.model.found[row].spoken, "number": row + 1, "count": count}
            self._say(word("palette.spoken_at", at))

    def _say(self, text: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, text))

    def _run(self, index: QModelIndex) -> None:
        if index.isValid():
            command = self.model.found[index.row()]
            self.put_away()
            command.run()

    def _close(self) -> None:
        self.window().removeEventFilter(self)
        self.hide()

    def _place(self) -> None:
        """In the middle at the top, as high as what was found."""
        window, look = self.window(), self._look
        top = look.px(TOP) + GAP
        room = window.height() - top - EDGE - self.field.sizeHint().height()
        self.list.setFixedHeight(min(min(ROWS, len(self.model.found)) * look.px(HEIGHT), room))
        width = min(look.px(WIDTH), window.width() - 2 * EDGE)
        self.setGeometry((window.width() - width) // 2, top, width, self.sizeHint().height())
