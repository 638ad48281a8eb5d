"""Headings beside rows: a symbol and a number or the line of a family, then the name."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from gui.widgets.heading import LINE, SYMBOL, Heading, HeadingView
from gui.widgets.underline import paint_underline

WIDE, LOW, SIDE = 272, 48, 16  # pixels at 100%
SWATCH, FIGURE = 18, 26
LINES = 2  # of the name, and as many below


class RowHeadings(HeadingView):
    """As high as their words need."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(WIDE), 0)

    def fit(self) -> None:
        """Give the rows the height that their headings need."""
        self.setDefaultSectionSize(self.look.px(LOW))
        for section in range(self.count()):
            self.resizeSection(section, self._height(self.heading(section)))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        self.paint_ground(painter, rect)
        self.paint_heading(painter, rect, self.heading(section))

    def paint_heading(self, painter: QPainter, rect: QRect, heading: Heading) -> None:
        """Draw one in the middle of its place."""
        box, name, detail = self._words(heading, rect.width())
        line = self.look.px(LINE)
        box.moveTop(rect.center().y() - line * (len(name) + len(detail)) // 2 + 1)
        self.paint_name(painter, box, name, heading)
        self.paint_detail(painter, box.translated(0, line * len(name)), detail)
        place = QRect(SIDE, rect.top(), box.left() - SIDE, rect.height())
        if heading.family:
            self._paint_line(painter, place, heading.family)
        elif heading.figure:
            self.paint_figure(painter, place, heading)

    def _words(self, heading: Heading, width: int) -> tuple[QRect, tuple[str, ...], tuple[str, ...]]:
        """Where the words begin and how wide they run, the name in lines, and what stands below."""
        sign = SWATCH + 8 if heading.family else SYMBOL + FIGURE + 8
        box = QRect(SIDE + self.look.px(sign), 0, width - SIDE - self.look.px(sign) - 8, 0)
        if heading.family:
            return box, *self._both(heading, box.width(), LINES, LINES)
        return box, *self._both(heading, box.width(), *((LINES, 0) if heading.figure else (1, 1)))

    def _both(self, heading: Heading, width: int, name: int, detail: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
        return self.name_lines(heading, width, name), self.detail_lines(heading.detail, width, detail)

    def _height(self, heading: Heading) -> int:
        _, name, detail = self._words(heading, self.width())
        return max(self.look.px(LOW), self.look.px(LINE * (len(name) + len(detail)) + 12))

    def _paint_line(self, painter: QPainter, place: QRect, family: str) -> None:
        style = self.look.theme.family(family)
        if style.underline != "none":
            right, middle = place.left() + self.look.px(SWATCH), place.center().y() + 1
            paint_underline(painter, place.left(), right, middle, style.underline, QColor(style.color), 2)
