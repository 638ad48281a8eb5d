"""A line of the receipt as a button: points, name, bar, value; pressing it shows its marks in the text."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from gui.theme import Look
from gui.widgets.bars import paint_bar
from gui.words import measure_word, points_text
from resources.messages import word
from scoring.explain import value_text
from scoring.values import Line

POINTS = 46  # widths at 100%
BAR = 64
WIDTH = 340  # of the whole row
NAME, DETAIL = WIDTH - 24 - POINTS - BAR - 8, WIDTH - 24 - POINTS
WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


class ReceiptRow(QAbstractButton):
    """One line; checked while its marks are washed in the reader."""

    def __init__(self, line: Line, points: float | None, look: Look, full: float) -> None:
        super().__init__()
        self.line, self.points, self._look, self._full = line, points, look, full
        self.setObjectName(f"line_{line.measure}")
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setText(measure_word(line.measure))
        self.detail = _detail(line)
        self.setToolTip(word(f"measures.{line.measure}_what"))
        values = {"points": points_text(points), "name": self.text(), "detail": self.detail}
        self.setAccessibleName(word("window.receipt_line", values))
        self.setAccessibleDescription(self.toolTip())

    def sizeHint(self) -> QSize:
        height = self._name_height() + (self._detail_height() if self.detail else 0)
        return QSize(self._look.px(WIDTH), height + self._look.px(10))

    def enterEvent(self, event: object) -> None:  # noqa: ARG002
        self.update()

    def leaveEvent(self, event: object) -> None:  # noqa: ARG002
        self.update()

    def paintEvent(self, event: object) -> None:  # noqa: ARG002
        painter = QPainter(self)
        look, colors = self._look, self._look.theme
        self._background(painter)
        top = QRectF(12, look.px(5), self.width() - 24, look.px(18))
        height = self._name_height()
        painter.setFont(look.font(13, weight=600))
        painter.setPen(QColor(colors.ink))
        points = QRectF(top.left(), top.top(), look.px(POINTS) - 8, top.height())
        painter.drawText(points, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, points_text(self.points))
        left = top.left() + look.px(POINTS)
        bar = QRectF(top.right() - look.px(BAR), top.top() + look.px(4), look.px(BAR), look.px(10))
        if self.points is not None:
            paint_bar(painter, bar, self.points, self._full, look.family(self.line.family), QColor(colors.muted))
        painter.setFont(look.font(13))
        painter.drawText(QRectF(left, top.top() + look.px(1), look.px(NAME), height), WRAP, self.text())
        if self.detail:
            painter.setFont(look.font(12))
            painter.setPen(QColor(colors.muted))
            painter.drawText(QRectF(left, top.top() + height, look.px(DETAIL), self.height()), WRAP, self.detail)
        painter.end()

    def _background(self, painter: QPainter) -> None:
        colors = self._look.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        wash = 0.14 if self.isChecked() else 0.06 if self.underMouse() else 0.0
        if wash:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.tint(colors.accent, wash))
            painter.drawRoundedRect(box, 6, 6)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colors.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 6, 6)

    def _name_height(self) -> int:
        return self._height(self.text(), 13, NAME) + self._look.px(3)

    def _detail_height(self) -> int:
        return self._height(self.detail, 12, DETAIL)

    def _height(self, text: str, size: int, width: int) -> int:
        metrics = QFontMetrics(self._look.font(size))
        return metrics.boundingRect(0, 0, self._look.px(width), 1000, WRAP, text).height()


def _detail(line: Line) -> str:
    """The value, or what is said of none, and where it stands among the reference articles."""
    if line.family == "base":
        return word(f"measures.{line.measure}_what")
    parts = [value_text(line) if line.note is None or line.value else word(*line.note)]
    if line.percentile is not None:
        parts.append(word("window.percentile", {"share": min(line.percentile, 99)}))
    return " · ".join(parts)
