"""Headings over columns, at the foot of their cells."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from gui.widgets.heading import LINE, PAD, Heading, HeadingView
from gui.widgets.underline import paint_underline

LINES = range(3, 7)  # in all: as many as are needed and have room
EACH = 3  # of the name, and of what stands below
ENOUGH = 60  # headings to look at: one of them is long, if any are
FOOT = 8  # pixels at 100%


class ColumnHeadings(HeadingView):
    """Number and state first, the name below; or a name, its detail, and the line of its family."""

    lines = LINES[0]

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)

    def fit(self, room: int) -> None:
        """Take as many lines as the headings need and go into a height."""
        most = max(LINES[0], min(LINES[-1], (room - self.look.px(2 * FOOT)) // self.look.px(LINE)))
        self.lines = LINES[0]
        for section in range(min(self.count(), ENOUGH)):
            if self.lines < most:
                words = self._words(self.heading(section), self.sectionSize(section) - 2 * PAD, most)
                self.lines = max(self.lines, sum(map(len, words)))
        self.setFixedHeight(self.sizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(0, self.look.px(LINE * self.lines + 2 * FOOT))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        self.paint_ground(painter, rect)
        self.paint_heading(painter, rect, self.heading(section))

    def paint_heading(self, painter: QPainter, rect: QRect, heading: Heading) -> None:
        """Draw one at the foot of its place."""
        line = self.look.px(LINE)
        inner = rect.adjusted(PAD, 0, -PAD, -self.look.px(FOOT))
        state, name, detail = self._words(heading, inner.width(), self.lines)
        if heading.family:
            self._paint_line(painter, inner, heading.family)
            inner.setBottom(inner.bottom() - self.look.px(4))
        top = inner.bottom() - line * len(detail)
        self.paint_detail(painter, QRect(inner.left(), top, inner.width(), 0), detail)
        top -= line * len(name)
        self.paint_name(painter, QRect(inner.left(), top, inner.width(), 0), name, heading)
        self._paint_state(painter, QRect(inner.left(), top - line - 2, inner.width(), line), heading, state)

    def _words(self, heading: Heading, width: int, lines: int) -> tuple[tuple[str, ...], ...]:
        """The line above, the name in lines, and what stands below."""
        if not heading.family:
            above = self.detail_lines(heading.detail, width, 1) or ("",)
            return above, self.name_lines(heading, width, min(EACH, lines - 1)), ()
        detail = self.detail_lines(heading.detail, width, min(EACH, lines - 1))
        return (), self.name_lines(heading, width, min(EACH, lines - len(detail))), detail

    def _paint_line(self, painter: QPainter, inner: QRect, family: str) -> None:
        style = self.look.theme.family(family)
        if style.underline != "none":
            place = inner.left(), inner.right(), inner.bottom() + self.look.px(3)
            paint_underline(painter, *place, style.underline, QColor(style.color), 2)

    def _paint_state(self, painter: QPainter, box: QRect, heading: Heading, state: tuple[str, ...]) -> None:
        if not heading.figure:
            self.paint_detail(painter, box, state)
            return
        box.setLeft(self.paint_figure(painter, box, heading) + 8)
        if self.detail_lines(heading.detail, box.width(), 1) == state:  # it goes in; else the symbol says it alone
            self.paint_detail(painter, box, state)
