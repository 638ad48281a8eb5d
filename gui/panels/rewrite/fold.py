"""The lines that did not change, folded into one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter

from gui.theme import Look
from gui.widgets.points_button import WRAP, PointsButton
from gui.widgets.spoken import tell_unfolded
from resources.messages import word


class UnchangedFold(PointsButton):
    """Checked while open."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setObjectName("unchanged")
        self.toggled.connect(self._describe)
        self._describe()

    def show_count(self, count: int, *, told: bool = True) -> None:
        """Stand for so many lines; ``told`` is whether their points can be compared."""
        text = word("rewrite.unchanged" if told else "rewrite.lines", {"count": count})
        if text != self.text():
            self.setText(text)
            self.setAccessibleName(text)
            self.update()

    @property
    def unfolded(self) -> bool:
        """Whether the lines are shown below."""
        return self.isChecked()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            self.setChecked(event.key() == Qt.Key.Key_Right)
        else:
            super().keyPressEvent(event)

    def heightForWidth(self, width: int) -> int:
        return self.height_of(self.text() or " ", 13, width) + self.look.px(12)

    def paintEvent(self, event: object) -> None:  # noqa: ARG002
        painter = QPainter(self)
        self.paint_ground(painter, 0.0)
        painter.setFont(self.look.font(13))
        painter.setPen(QColor(self.look.theme.muted))
        painter.drawText(self.column(self.look.px(6), self.height()), WRAP, self.text())
        self.paint_chevron(painter, self.height() / 2, down=self.isChecked())
        painter.end()

    def _describe(self) -> None:
        tell_unfolded(self)
        self.setAccessibleDescription(word("window.fold_close" if self.isChecked() else "window.fold_open"))
