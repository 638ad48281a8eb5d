"""The card that says why a mark is there, and offers to strike it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from gui.marked.card import ReasonCard
from gui.marked.marks import Mark
from gui.widgets.named import named
from gui.words import preview_text
from resources.messages import word
from scoring.values import Strike

STRIKE = QKeySequence(Qt.Key.Key_S)


class WhyCard(ReasonCard):
    """The pointer may go into it."""

    announced = Signal(Strike)  # somebody wants to know what striking the mark would do
    struck = Signal(Strike)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.preview = named(QLabel(), "why_preview")
        self.preview.setWordWrap(True)
        self.button = named(QPushButton(word("window.strike_mark")), "why_strike")
        self.button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(self.strike)
        self._key = named(QLabel(STRIKE.toString(QKeySequence.SequenceFormat.NativeText)), "why_key")
        row = QHBoxLayout()
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.button)
        row.addWidget(self._key)
        row.addStretch(1)
        self._column.addWidget(self.preview)
        self._column.addLayout(row)
        self._told: Strike | None = None  # what was announced already
        self._again = False  # whether the key was pressed once

    def strike(self) -> None:
        """Say what striking the mark would do; asked again, wish for it."""
        if self._mark is None or self.isHidden():
            return
        if self._told == self._mark.strike:
            self.struck.emit(self._mark.strike)
        else:
            self._tell(word("window.strike_again"))
            self._again = True
            self._announce()

    def show_preview(self, strike: Strike, before: float | None, after: float | None) -> None:
        """Say what the score would be without the mark."""
        if self._mark is None or self._mark.strike != strike or self.isHidden():
            return
        told = word("window.without_mark", {"change": preview_text(before, after)})
        self._tell(f"{told}. {word('window.strike_again')}" if self._again else told)

    # -- Qt events

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._announce()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self._page.setFocus()
        else:
            super().keyPressEvent(event)

    # -- inside

    def _take(self, mark: Mark) -> None:
        super()._take(mark)
        self._told, self._again = None, False
        self.preview.setText("")
        self.preview.hide()

    def _announce(self) -> None:
        if self._mark is not None and self._told != self._mark.strike:
            self._told = self._mark.strike
            self.announced.emit(self._told)

    def _tell(self, text: str) -> None:
        self.preview.setText(text)
        self.preview.show()
        self._place()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
