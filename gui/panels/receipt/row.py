"""A line of the receipt as a button: points, name, value, bar; pressing it shows its marks in the text and below it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter

from gui.theme import WASH, Look
from gui.widgets.points_bar import paint_points_bar
from gui.widgets.points_button import WRAP, PointsButton
from gui.widgets.spoken import tell_unfolded
from gui.words import measure_word, points_text, standing_text
from resources.messages import word
from scoring.explain import value_text
from scoring.values import Line

BAR = 7
GAP = 5
NO_BREAK = "\N{NO-BREAK SPACE}"  # a place that finds no room goes to the next line as a whole


class ReceiptRow(PointsButton):
    """One line; checked while its marks are washed in the reader, which no other line is then.

    It asks to be unfolded and folded by key, too.
    """

    unfold_requested = Signal(bool)

    def __init__(self, line: Line, points: float | None, look: Look, full: float) -> None:
        super().__init__(look)
        self._unfolded = False
        self.setObjectName(f"line_{line.measure}")
        self.setText(measure_word(line.measure))
        self.setToolTip(word(f"measures.{line.measure}_what"))
        self._bar: float | None = None
        self._seen: tuple[object, ...] = ()
        self.show_line(line, points, full)

    def show_line(self, line: Line, points: float | None, full: float) -> None:
        """Show other numbers of the same measure; ``full`` points reach across."""
        self.line, self.points, self._full = line, points, full
        detail = _detail(line)
        seen = (points, full, detail)
        if seen == self._seen:
            return
        self._seen, self.detail = seen, detail
        self._bar = points if line.family != "base" else None  # the start is the same for all: nothing to compare
        values = {"points": points_text(points), "name": self.text(), "detail": detail}
        self.setAccessibleName(word("window.receipt_line", values))
        self._describe()
        self.updateGeometry()
        self.update()

    def show_unfolded(self, unfolded: bool) -> None:
        """Say whether its marks are shown below."""
        self._unfolded = unfolded
        tell_unfolded(self)
        self._describe()
        self.update()

    @property
    def unfolded(self) -> bool | None:
        """Whether its marks are shown below; None where there are none to show."""
        return self._unfolded if self.foldable else None

    @property
    def foldable(self) -> bool:
        """Whether there is anything to unfold."""
        return self.line.family != "base"

    def nextCheckState(self) -> None:
        self.setChecked(True)  # pressed again it stays the one whose marks are washed

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Left) and self.foldable:
            self.unfold_requested.emit(event.key() == Qt.Key.Key_Right)
        else:
            super().keyPressEvent(event)

    def _describe(self) -> None:
        hint = word("receipt.line_fold" if self.unfolded else "receipt.line_unfold") if self.foldable else ""
        self.setAccessibleDescription(f"{self.toolTip()} {hint}".strip())

    def heightForWidth(self, width: int) -> int:
        bar = self.look.px(BAR + GAP) if self._bar else 0
        return self._name_height(width) + self._detail_height(width) + bar + self.look.px(10)

    def paintEvent(self, event: object) -> None:  # noqa: ARG002
        painter = QPainter(self)
        look, colors = self.look, self.look.theme
        self.paint_ground(painter, WASH if self.isChecked() else 0.0)
        self.paint_points(painter, self.points)
        name, detail = self._name_height(self.width()), self._detail_height(self.width())
        top = look.px(6)
        painter.setFont(look.font(13))
        painter.drawText(self.column(top, name), WRAP, self.text())
        painter.setFont(look.font(12))
        painter.setPen(QColor(colors.muted))
        painter.drawText(self.column(top + name, detail), WRAP, self.detail)
        if self._bar:
            box = self.column(top + name + detail + look.px(GAP) - 1, look.px(BAR))
            share = abs(self._bar) / self._full
            paint_points_bar(painter, box, self._bar, share, look.family(self.line.family), QColor(colors.muted))
        if self.foldable:
            self.paint_chevron(painter, top + look.px(9), down=self._unfolded)
        painter.end()

    def _name_height(self, width: int) -> int:
        return self.height_of(self.text(), 13, width) + self.look.px(2)

    def _detail_height(self, width: int) -> int:
        return self.height_of(self.detail, 12, width)


def _detail(line: Line) -> str:
    """The value, or what is said of none, and where it stands among the reference articles.

    Not so for none: a place among the many that have none either would say nothing.
    """
    if line.family == "base":
        return word(f"measures.{line.measure}_what")
    if line.note is not None and not line.value:
        return word(*line.note)
    place = [] if line.percentile is None else [standing_text(line.percentile).replace(" ", NO_BREAK)]
    return " · ".join([value_text(line), *place])
