"""A line of the receipt then and now: difference in points, values, bars; pressing it leads to its marks."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPainter

from gui.theme import Look
from gui.widgets.points_bar import paint_points_bar
from gui.widgets.points_button import WRAP, PointsButton
from gui.words import measure_word, number_text, points_text
from resources.messages import word
from scoring.explain import value_text
from scoring.rewriting.changes import Change

BAR = 6  # pixels at 100%
THEN = 0.4  # opacity of what was


class ChangeRow(PointsButton):
    """One line; checked while its marks are washed in the editor."""

    def __init__(self, measure: str, look: Look) -> None:
        super().__init__(look)
        self.measure = measure
        self.setObjectName(f"change_{measure}")
        self.setAutoExclusive(True)
        self.setText(measure_word(measure))
        self.setToolTip(f"{word(f'measures.{measure}_what')} {word('rewrite.line_leads')}")
        self.setAccessibleDescription(self.toolTip())
        self._seen: tuple[object, ...] = ()
        self.change: Change | None = None
        self.detail = ""

    def show_change(self, change: Change, full: float) -> None:
        """Show what became of the line; ``full`` points reach across."""
        detail = _detail(change)
        seen = (change.before, change.after, full, detail)
        if seen == self._seen:
            return
        longer = self.heightForWidth(self.width())
        self._seen, self.change, self.detail, self._full = seen, change, detail, full
        values = {"points": points_text(change.by), "name": self.text(), "detail": detail}
        self.setAccessibleName(word("rewrite.line_spoken", values))
        if self.heightForWidth(self.width()) != longer:
            self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        words = self.height_of(self.text(), 13, width) + self.height_of(self.detail, 12, width)
        return words + self.look.px(2 * BAR + 18 if self._has_bars else 14)

    @property
    def _has_bars(self) -> bool:
        return self.change is not None and bool(self.change.before or self.change.after)

    def paintEvent(self, event: object) -> None:  # noqa: ARG002
        painter = QPainter(self)
        look, colors = self.look, self.look.theme
        self.paint_ground(painter, 0.14 if self.isChecked() else 0.0)
        self.paint_points(painter, self.change.by if self.change else None)
        top = look.px(6)
        name = self.height_of(self.text(), 13, self.width()) + look.px(2)
        detail = self.height_of(self.detail, 12, self.width())
        painter.setFont(look.font(13))
        painter.drawText(self.column(top, name), WRAP, self.text())
        painter.setFont(look.font(12))
        painter.setPen(QColor(colors.muted))
        painter.drawText(self.column(top + name, detail), WRAP, self.detail)
        if self.change:
            self._paint_bars(painter, self.change, top + name + detail + look.px(3))
        painter.end()

    def _paint_bars(self, painter: QPainter, change: Change, top: float) -> None:
        """What was, thin and faint, over what is."""
        look = self.look
        color, axis = look.family(change.now.family), QColor(look.theme.muted)
        for points, at, opacity in ((change.before, 0, THEN), (change.after, 1, 1.0)):
            if points:
                painter.setOpacity(opacity)
                box = self.column(top + at * look.px(BAR), look.px(BAR))
                paint_points_bar(painter, box, points, abs(points) / self._full, color, axis)
        painter.setOpacity(1.0)


def _detail(change: Change) -> str:
    """The value then and now; the start is the same for all, but for a tenth lost in rounding."""
    if change.now.family == "base":
        return word(f"measures.{change.now.measure}_what")
    now = value_text(change.now)
    if value_text(change.then) == now:
        return now
    return word("rewrite.values", {"before": number_text(change.then), "after": now})
