"""Headings of a table: a name in a few lines, a quieter word, a number with a symbol. They can be pressed."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple
from unicodedata import bidirectional

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QHeaderView, QWidget

from gui.offsets import Offsets
from gui.theme import PLAIN
from gui.widgets.band_symbol import paint_band

HEADING = Qt.ItemDataRole.UserRole + 10
NAME, DETAIL = 13, 12  # of the type scale
LINE, SYMBOL, PAD = 18, 15, 12  # pixels at 100%


class Heading(NamedTuple):
    """What a heading says."""

    name: str
    detail: str = ""
    figure: str = ""  # a number beside the symbol of its band
    band: str = ""
    family: str = ""  # whose line is drawn
    strong: bool = False


class HeadingView(QHeaderView):
    """One side's headings; what stands where depends on the side."""

    look = PLAIN

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)

    def heading(self, section: int) -> Heading:
        """What a section says."""
        found = self.model().headerData(section, self.orientation(), HEADING)
        return found if isinstance(found, Heading) else Heading("")

    def paint_ground(self, painter: QPainter, rect: QRect) -> None:
        """Clear the place of a heading and draw the hairline below."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, QColor(self.look.theme.paper))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(self.look.theme.line))

    def name_lines(self, heading: Heading, width: int, most: int) -> tuple[str, ...]:
        """The name in lines of a width."""
        return broken(heading.name, self.look.px(NAME), _weight(heading), width, most)

    def detail_lines(self, text: str, width: int, most: int) -> tuple[str, ...]:
        """A quieter text in lines of a width."""
        return broken(text, self.look.px(DETAIL), 400, width, most)

    def paint_name(self, painter: QPainter, box: QRect, lines: tuple[str, ...], heading: Heading) -> None:
        """Draw the name from the top of a box, from the right where it is written so."""
        painter.setFont(self.look.font(NAME, weight=_weight(heading)))
        painter.setPen(QColor(self.look.theme.ink))
        self._paint(painter, box, lines, right=_from_right(heading.name))

    def paint_detail(self, painter: QPainter, box: QRect, lines: tuple[str, ...]) -> None:
        """Draw the quieter text from the top of a box."""
        painter.setFont(self.look.font(DETAIL))
        painter.setPen(QColor(self.look.theme.muted))
        self._paint(painter, box, lines, right=False)

    def paint_figure(self, painter: QPainter, box: QRect, heading: Heading) -> int:
        """Draw symbol and number in the middle of a box's height; where they end."""
        side = self.look.px(SYMBOL)
        symbol = QRectF(box.left(), box.center().y() - side / 2 + 1, side, side)
        paint_band(painter, symbol, heading.band, self.look.band(heading.band))
        painter.setFont(self.look.font(15, weight=600))
        painter.setPen(QColor(self.look.theme.ink))
        number = box.adjusted(side + 6, 0, 0, 0)
        painter.drawText(number, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, heading.figure)
        return number.left() + painter.fontMetrics().horizontalAdvance(heading.figure)

    def _paint(self, painter: QPainter, box: QRect, lines: tuple[str, ...], *, right: bool) -> None:
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)
        height = self.look.px(LINE)
        for number, line in enumerate(lines):
            place = QRect(box.left(), box.top() + number * height, box.width(), height)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, line)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _weight(heading: Heading) -> int:
    return 600 if heading.strong else 400


def _from_right(text: str) -> bool:
    """Whether the first letter with a direction is written from the right."""
    kinds = (bidirectional(sign) for sign in text)
    return next((kind in ("R", "AL") for kind in kinds if kind in ("L", "R", "AL")), False)


@lru_cache(4096)
def broken(text: str, pixels: int, weight: int, width: int, most: int) -> tuple[str, ...]:
    """A text in at most so many lines; the last one is cut with an ellipsis."""
    font = PLAIN.font(pixels, weight=weight)
    layout, option = QTextLayout(text, font), QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    starts: list[int] = []
    while text and len(starts) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(Offsets(text).point(line.textStart()))
    layout.endLayout()
    lines = [text[a:b].strip() for a, b in pairwise([*starts, len(text)])]
    last = (QFontMetrics(font).elidedText(line, Qt.TextElideMode.ElideRight, width) for line in lines[-1:])
    return (*lines[:-1], *last)
