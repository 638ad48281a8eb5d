"""A button as wide as its panel with points before its words, pressed by mouse, Space or Enter."""

from __future__ import annotations

from functools import cache, lru_cache

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QFontMetrics, QPainter, QPen

from gui.theme import PLAIN, POINTED, Look
from gui.widgets.row_button import RowButton
from gui.words import points_text

SIDE = 12
POINTS = 46  # widths at 100%
ARROW = 14
WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
CHEVRON = 2.2  # a quarter of its width


class PointsButton(RowButton):
    """Points in the first column, everything else in the second."""

    spoken_as = QAccessible.Role.Button

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setCheckable(True)

    def paint_ground(self, painter: QPainter, wash: float) -> None:
        """The wash of a pressed or pointed-at row, and the focus ring."""
        colors = self.look.theme
        wash = wash or (POINTED if self.underMouse() else 0.0)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if wash:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.look.tint(colors.accent, wash))
            painter.drawRoundedRect(box, 6, 6)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colors.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 6, 6)

    def paint_points(self, painter: QPainter, points: float | None) -> None:
        """The points, with the digits of all rows below each other."""
        painter.setFont(self.look.font(13, weight=600))
        painter.setPen(QColor(self.look.theme.ink))
        box = QRectF(SIDE, self.look.px(5), self.look.px(POINTS) - 8, self.look.px(18))
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, points_text(points))

    def column(self, top: float, height: float) -> QRectF:
        """A box of the second column."""
        return QRectF(SIDE + self.look.px(POINTS), top, self._room(self.width()), height)

    def height_of(self, text: str, size: int, width: int) -> int:
        """The height a text takes in the second column of a row of some width."""
        return text_height(text, self.look.px(size), self._room(width))

    def paint_chevron(self, painter: QPainter, middle: float, *, down: bool) -> None:
        """A small arrow at the right edge: down where something is unfolded."""
        size = CHEVRON * self.look.scale
        place = QPointF(self.width() - SIDE - 2 * size, middle)
        painter.setPen(QPen(QColor(self.look.theme.muted), 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        ends = ((-2, -1), (0, 1), (2, -1)) if down else ((-1, -2), (1, 0), (-1, 2))
        first, tip, last = (place + QPointF(x, y) * size for x, y in ends)
        painter.drawLine(QLineF(first, tip))
        painter.drawLine(QLineF(tip, last))

    def _room(self, width: int) -> int:
        return width - 2 * SIDE - self.look.px(POINTS + ARROW)


@lru_cache(4096)
def text_height(text: str, pixels: int, width: int, *, serif: bool = False) -> int:
    """The height of a text that wraps; asked for again and again while Qt lays out."""
    return _metrics(pixels, serif).boundingRect(0, 0, width, 1000, WRAP, text).height()


@cache
def _metrics(pixels: int, serif: bool) -> QFontMetrics:
    return QFontMetrics(PLAIN.font(pixels, serif=serif))
