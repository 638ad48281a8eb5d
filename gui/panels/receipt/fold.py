"""Lines of the receipt folded into one: what they come to together, and a press away each of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter

from gui.panels.receipt.row import ReceiptRow
from gui.theme import Look
from gui.widgets.points_button import WRAP, PointsButton
from gui.widgets.spoken import tell_unfolded
from gui.words import points_text
from resources.messages import word


class Fold(PointsButton):
    """Checked while open. ``points`` is what its ``rows`` come to; they are counted here or there, never in both."""

    def __init__(self, name: str, look: Look) -> None:
        super().__init__(look)
        self.setObjectName(f"fold_{name}")
        self.name = name
        self.rows: list[ReceiptRow] = []
        self.points = 0.0
        self.toggled.connect(self._describe)
        self._describe()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            self.setChecked(event.key() == Qt.Key.Key_Right)
        else:
            super().keyPressEvent(event)

    @property
    def unfolded(self) -> bool:
        """Whether its rows are shown below."""
        return self.isChecked()

    def _describe(self) -> None:
        tell_unfolded(self)
        self.setAccessibleDescription(word("window.fold_close" if self.isChecked() else "window.fold_open"))


class ReceiptFold(Fold):
    """The smaller lines of a side, or those without points."""

    def __init__(self, name: str, look: Look) -> None:
        self._short = self._long = ""
        super().__init__(name, look)

    def show_rows(self, rows: Sequence[ReceiptRow], points: float) -> None:
        """Stand for these."""
        self.rows, self.points = list(rows), points
        values = {"count": len(rows), "points": points_text(points)}
        self._short = word("window.smaller" if points else "window.no_points", values)
        self._long = word("window.smaller_sum" if points else "window.no_points", values)
        self.setAccessibleName(self._long)
        self.setText(self._long if self.isChecked() else self._short)
        self.updateGeometry()

    def _describe(self) -> None:
        super()._describe()
        self.setText(self._long if self.isChecked() else self._short)

    def heightForWidth(self, width: int) -> int:
        return self.height_of(self._long, 13, width) + self.look.px(12)

    def paintEvent(self, event: object) -> None:  # noqa: ARG002
        painter = QPainter(self)
        self.paint_ground(painter, 0.0)
        if self.points and not self.isChecked():
            self.paint_points(painter, self.points)
        painter.setFont(self.look.font(13))
        painter.setPen(QColor(self.look.theme.muted))
        painter.drawText(self.column(self.look.px(6), self.height()), WRAP, self.text())
        self.paint_chevron(painter, self.height() / 2, down=self.isChecked())
        painter.end()
