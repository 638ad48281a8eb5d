"""Painting marks on the page: a wash behind the chosen ones, a line under each, by family."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QTextBlock, QTextDocument, QTextLine

from gui.marked.marks import Mark
from gui.theme import Look
from gui.widgets.underline import paint_underline

LANE = 3.5  # pixels between the lines under overlapping marks
FAINT = {"content": 0.75, "unsourced_claim": 0.75}  # long marks must not drown the text: their opacity
UNSURE = 0.72  # opacity
BOTH_WAYS = 1  # the state of a block with words from right to left in it
BOLD = frozenset({"source"})
FROM_THE_RIGHT = re.compile("[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff]")


def runs_both_ways(text: str) -> bool:
    """Whether some words of a text run from right to left."""
    return not text.isascii() and FROM_THE_RIGHT.search(text) is not None


def blocks(page: QTextDocument, first: int, last: int) -> Iterator[QTextBlock]:
    """The blocks that a stretch of the page touches."""
    block = page.findBlock(first)
    while block.isValid() and block.position() <= last:
        yield block
        block = block.next()


def boxes(block: QTextBlock, start: int, end: int, offset: QPointF) -> Iterator[tuple[QRectF, float]]:
    """The rectangles of a stretch of a block, line by line, each with the height of its baseline."""
    layout = block.layout()
    corner = layout.position() + offset
    for number in range(layout.lineForTextPosition(start).lineNumber(), layout.lineCount()):
        line = layout.lineAt(number)
        if line.textStart() >= end:
            return
        first = max(start, line.textStart())
        last = min(end, line.textStart() + line.textLength())
        if first < last:
            baseline = corner.y() + line.y() + line.ascent()
            for left, right in _reaches(line, first, last, both_ways=block.userState() == BOTH_WAYS):
                yield QRectF(corner.x() + left, corner.y() + line.y(), right - left, line.height()), baseline


def paint_wash(painter: QPainter, box: QRectF, baseline: float, color: QColor) -> None:
    """A thin wash behind the words of a line."""
    painter.fillRect(QRectF(box.left() - 1, _top(box, baseline), box.width() + 2, box.height() * 0.95), color)


def paint_mark(painter: QPainter, box: QRectF, baseline: float, look: Look, mark: Mark) -> None:
    """The underline of a mark; in attributions the source is bold, the content faint; faint is all that is not sure."""
    style = look.theme.family(mark.family).underline
    color = look.family(mark.family)
    width = 2.4 if mark.kind in BOLD else 1.6
    if mark.kind in FAINT:
        color.setAlphaF(FAINT[mark.kind])
        width = 1.0
    if not mark.sure:
        color.setAlphaF(UNSURE)
        width = 1.0
    y = baseline + look.px(4) + mark.lane * LANE
    paint_underline(painter, box.left(), box.right(), y, style, color, width)


def paint_ring(painter: QPainter, box: QRectF, baseline: float, look: Look) -> None:
    """The focus ring around the mark that the keyboard is at."""
    painter.setPen(QPen(QColor(look.theme.accent), 2))
    painter.drawRoundedRect(QRectF(box.left() - 3, _top(box, baseline) - 1, box.width() + 6, box.height()), 4, 4)


def _top(box: QRectF, baseline: float) -> float:
    """The height of the tallest letters of a line, whatever its type."""
    return baseline - box.height() * 2 / 3


def _reaches(line: QTextLine, first: int, last: int, *, both_ways: bool) -> list[tuple[float, float]]:
    """From where to where a stretch of a line reaches; in several pieces where the direction changes within it."""
    if not both_ways:
        left, right = sorted((_x(line, first), _x(line, last)))
        return [(left, right)]
    runs = (run.boundingRect() for run in line.glyphRuns(first, last - first))
    return sorted({(run.left(), run.right()) for run in runs})


def _x(line: QTextLine, position: int) -> float:
    x: tuple[float, int] = line.cursorToX(position)  # type: ignore[assignment]  # the stubs forget the position
    return x[0]
