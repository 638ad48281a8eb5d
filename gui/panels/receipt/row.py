"""A line of the receipt as a button: points, name, bar, value; pressing it shows its marks in the text."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from gui.theme import Look
from gui.widgets.bars import paint_bar
from gui.words import measure_word, points_text
from resources.messages import word
from scoring.explain import value_text
from scoring.values import Line

POINTS = 46  # widths at 100%
BAR = 84
FULL = 10.0  # points that fill a half of the bar


class ReceiptRow(QAbstractButton):
    """One line; checked while its marks are washed in the reader."""

    def __init__(self, line: Line, look: Look, full: float = FULL) -> None:
        super().__init__()
        self.line, self._look, self._full = line, look, full
        self.setObjectName(f"line_{line.measure}")
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setText(measure_word(line.measure))
        self.detail = _detail(line)
        self.setToolTip(word(f"measures.{line.measure}_what"))
        values = {"points": points_text(line.points), "name": self.text(), "detail": self.detail}
        self.setAccessibleName(word("window.receipt_line", values))
        self.setAccessibleDescription(self.toolTip())

    def sizeHint(self) -> QSize:
        return QSize(200, self._look.px(44) if self.detail else self._look.px(28))

    def enterEvent(self, event: object) -> None:  # noqa: ARG002
        self.update()

    def leaveEvent(self, event: object) -> None:  # noqa: ARG002
        self.update()

    def paintEvent(self, event: object) -> None:  # noqa: ARG002
        painter = QPainter(self)
        look, colors = self._look, self._look.theme
        self._background(painter)
        top = QRectF(12, look.px(5), self.width() - 24, look.px(18))
        painter.setFont(look.font(13, weight=600))
        painter.setPen(QColor(colors.ink))
        points = QRectF(top.left(), top.top(), look.px(POINTS) - 8, top.height())
        painter.drawText(
            points, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, points_text(self.line.points)
        )
        left = top.left() + look.px(POINTS)
        bar = QRectF(top.right() - look.px(BAR), top.top() + look.px(4), look.px(BAR), look.px(10))
        paint_bar(painter, bar, self.line.points, self._full, look.family(self.line.family), QColor(colors.muted))
        painter.setFont(look.font(13))
        name = QRectF(left, top.top(), bar.left() - left - 8, top.height())
        self._text(painter, name, self.text())
        if self.detail:
            painter.setFont(look.font(12))
            painter.setPen(QColor(colors.muted))
            self._text(painter, QRectF(left, top.bottom(), top.right() - left, look.px(17)), self.detail)
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

    def _text(self, painter: QPainter, box: QRectF, text: str) -> None:
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)


def _detail(line: Line) -> str:
    """The value, where it stands among the reference articles, and what to say where nothing is marked."""
    if line.family == "base":
        return ""
    parts = [value_text(line)]
    if line.percentile is not None:
        parts.append(word("window.percentile", {"share": line.percentile}))
    elif line.note:
        parts.append(word(*line.note))
    return " · ".join(parts)
