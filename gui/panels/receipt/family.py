"""A family of measures as one line of the receipt: the sum of its points and a bar, its measures a press away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QColor, QPainter

from gui.panels.receipt.fold import Fold
from gui.panels.receipt.row import BAR, GAP, ReceiptRow
from gui.theme import Look
from gui.widgets.points_bar import paint_points_bar
from gui.widgets.points_button import WRAP
from gui.widgets.underline import paint_underline
from gui.words import family_word, points_text
from resources.messages import word


class FamilyFold(Fold):
    """Drawn with the family's own line under its name, as its marks are in the text."""

    def __init__(self, family: str, look: Look) -> None:
        super().__init__(f"family_{family}", look)
        self.family, self._full, self._count, self._sum = family, 1.0, "", ""
        name = family_word(family)
        self.setText(word("receipt.others", {"name": name}) if family == "wording" else name)
        self.setToolTip(word(f"families.{family}_what"))

    def show_rows(self, rows: Sequence[ReceiptRow], points: float, full: float) -> None:
        """Stand for these; ``full`` points reach across."""
        self.rows, self.points, self._full = list(rows), points, full
        values = {"points": points_text(points), "name": self.text(), "count": len(rows)}
        self.setAccessibleName(word("receipt.family_line", values))
        self._count = word("receipt.family_count", {"count": len(rows)})
        self._sum = word("receipt.family_sum", {"count": len(rows), "points": values["points"]})
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        text = self.height_of(self.text(), 13, width) + self.height_of(self._sum, 12, width)
        bar = self.look.px(BAR + GAP) if self.points and not self.isChecked() else 0
        return text + bar + self.look.px(18)

    def _describe(self) -> None:
        super()._describe()
        self.updateGeometry()

    def paintEvent(self, event: object) -> None:  # noqa: ARG002
        painter = QPainter(self)
        look, colors = self.look, self.look.theme
        self.paint_ground(painter, 0.0)
        if not self.isChecked():
            self.paint_points(painter, self.points)
        painter.setPen(QColor(colors.ink))
        name = self.height_of(self.text(), 13, self.width())
        top = look.px(6)
        box = self.column(top, name)
        painter.setFont(look.font(13, weight=600))
        painter.drawText(box, WRAP, self.text())
        style, color = colors.family(self.family), look.family(self.family)
        if style.underline != "none":
            width = min(painter.fontMetrics().horizontalAdvance(self.text()), box.width())
            paint_underline(painter, box.left(), box.left() + width, box.bottom() + 2, style.underline, color)
        painter.setFont(look.font(12))
        painter.setPen(QColor(colors.muted))
        line = self.column(box.bottom() + look.px(5), self.height_of(self._count, 12, self.width()))
        painter.drawText(line, WRAP, self._sum if self.isChecked() else self._count)
        if self.points and not self.isChecked():
            bar = self.column(line.bottom() + look.px(GAP) - 1, look.px(BAR))
            paint_points_bar(painter, bar, self.points, abs(self.points) / self._full, color, QColor(colors.muted))
        self.paint_chevron(painter, top + look.px(9), down=self.isChecked())
        painter.end()
