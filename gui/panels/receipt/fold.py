"""Lines of the receipt folded into one: what they come to together, and a press away each of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from gui.panels.receipt.button import SIDE, WRAP, ReceiptButton
from gui.panels.receipt.row import ReceiptRow
from gui.theme import Look
from gui.words import points_text
from resources.messages import word

CHEVRON = 2.2  # a quarter of its width


class ReceiptFold(ReceiptButton):
    """Checked while open. ``points`` is what its lines come to; they are counted here or there, never in both."""

    def __init__(self, rows: Sequence[ReceiptRow], points: float, look: Look) -> None:
        super().__init__(look)
        self.rows, self.points = rows, points
        values = {"count": len(rows), "points": points_text(points)}
        self._short = word("window.smaller" if points else "window.no_points", values)
        self._long = word("window.smaller_sum" if points else "window.no_points", values)
        self.setAccessibleName(self._long)
        self.toggled.connect(self._unfold)
        self._unfold(False)

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
        self._paint_chevron(painter)
        painter.end()

    def _paint_chevron(self, painter: QPainter) -> None:
        size = CHEVRON * self.look.scale
        middle = QPointF(self.width() - SIDE - 2 * size, self.height() / 2)
        painter.setPen(QPen(QColor(self.look.theme.muted), 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        down, right = ((-2, -1), (0, 1), (2, -1)), ((-1, -2), (1, 0), (-1, 2))
        ends = down if self.isChecked() else right
        painter.drawPolyline([middle + QPointF(x, y) * size for x, y in ends])

    def _unfold(self, unfolded: bool) -> None:
        self.setText(self._long if unfolded else self._short)
        self.setAccessibleDescription(word("window.fold_close" if unfolded else "window.fold_open"))
        for row in self.rows:
            row.setVisible(unfolded)
