"""A box to choose from, as wide as the words that it shows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QWidget

from gui.widgets.named import named

SLACK = 4  # pixels that rounding takes


class Choice(QComboBox):
    """Tells what somebody picks; what it shows is told to it."""

    picked = Signal(object)

    def __init__(self, name: str, spoken: str, parent: QWidget | None = None, *, shortened: bool = False) -> None:
        super().__init__(parent)
        named(self, name)
        self._shortened = shortened  # words that have no room end in dots; the tip has all of them
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.activated.connect(lambda _: self.picked.emit(self.currentData()))
        self.currentTextChanged.connect(self._show_text)

    def offer(self, choices: Sequence[tuple[str, object]], current: object) -> None:
        """Offer texts and what they stand for, and show the current one."""
        if choices != [(self.itemText(at), self.itemData(at)) for at in range(self.count())]:
            self.clear()
            for text, meant in choices:
                self.addItem(text, meant)
        self.setCurrentIndex(max(0, self.findData(current)))

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        super().initStyleOption(option)
        if self._shortened:
            part, field = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
            room = self.style().subControlRect(part, option, field, self).width()
            option.currentText = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)

    def showPopup(self) -> None:
        """Open the list, wide enough for every choice."""
        view = self.view()
        view.setMinimumWidth(view.sizeHintForColumn(0) + view.verticalScrollBar().sizeHint().width())
        super().showPopup()

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(self.fontMetrics().horizontalAdvance(self.currentText()) + SLACK, 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def _show_text(self, text: str) -> None:
        self.updateGeometry()
        if self._shortened:
            self.setToolTip(text)
