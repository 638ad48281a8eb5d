"""Headings over columns, at the foot of their cells."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from gui.widgets.heading import LINE, PAD, Heading, HeadingView
from gui.widgets.underline import paint_underline

LINES, DETAIL_LINES = range(3, 6), 2  # as many as there is room for
FIGURE, FOOT = 22, 8  # pixels at 100%


class ColumnHeadings(HeadingView):
    """Number and state first, the name below; or a name, its detail, and the line of its family."""

    lines = LINES[-1]

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)

    def fit(self, room: int) -> None:
        """Take as many lines as go into a height."""
        self.lines = max(LINES[0], min(LINES[-1], (room - self.look.px(2 * FOOT)) // self.look.px(LINE)))
        self.setFixedHeight(self.sizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(0, self.look.px(LINE * self.lines + 2 * FOOT))

    def paint_heading(self, painter: QPainter, rect: QRect, heading: Heading) -> None:
        look, line = self.look, self.look.px(LINE)
        inner = rect.adjusted(PAD, 0, -PAD, -look.px(FOOT))
        above = 1  # line, of number and state
        if heading.family:
            detail = self.detail_lines(heading.detail, inner.width(), DETAIL_LINES)
            self._paint_line(painter, inner, heading.family)
            inner.setBottom(inner.bottom() - look.px(4) - line * len(detail))
            self.paint_detail(painter, QRect(inner.left(), inner.bottom(), inner.width(), 0), detail)
            above = len(detail)
        name = self.name_lines(heading, inner.width(), self.lines - above)
        top = inner.bottom() - line * len(name)
        self.paint_name(painter, QRect(inner.left(), top, inner.width(), 0), name, heading)
        if not heading.family:
            self._paint_state(painter, QRect(inner.left(), top - look.px(FIGURE), inner.width(), line), heading)

    def _paint_line(self, painter: QPainter, inner: QRect, family: str) -> None:
        style = self.look.theme.family(family)
        if style.underline != "none":
            place = inner.left(), inner.right(), inner.bottom() + self.look.px(3)
            paint_underline(painter, *place, style.underline, QColor(style.color), 2)

    def _paint_state(self, painter: QPainter, box: QRect, heading: Heading) -> None:
        left = self.paint_figure(painter, box, heading) + 8 if heading.figure else box.left()
        room = QRect(left, box.top(), box.right() - left, box.height())
        detail = self.detail_lines(heading.detail, room.width(), 1)
        if not heading.figure or detail == (heading.detail,):  # the symbol says it, too
            self.paint_detail(painter, room, detail)
