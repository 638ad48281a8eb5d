"""Files dropped anywhere in a window: taken before any field or list under the pointer could take them for text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDropEvent, QWindow


class Dropping(QObject):
    """Looks at what is dragged over a window; all but files and addresses goes on to what lies under the pointer."""

    dropped = Signal(QMimeData)

    def watch(self, window: QWindow) -> None:
        """Look at what comes to this window of the screen."""
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and event.mimeData().hasUrls():  # entering and moving are such events, too
            event.acceptProposedAction()
            if event.type() == QEvent.Type.Drop:
                self.dropped.emit(event.mimeData())
            return True
        return super().eventFilter(watched, event)
