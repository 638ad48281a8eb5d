"""The thread of an attribution: its parts washed, and an arrow from the source over the cue to the words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from gui.marked.painting import paint_wash
from gui.theme import Look

WASH = {"source": 0.3, "cue": 0.2, "content": 0.1}  # of the family's colour on paper
RISE = 7.0  # pixels an arc rises over its line
LIFT = 15  # pixels of the design from the baseline to where a thread is tied
WIDTH, DOT = 1.6, 2.4  # pixels
HEAD, SPREAD = 6.0, 0.42  # the arrow's head: pixels, radians
Lines = Sequence[tuple[QRectF, float]]  # boxes of a part, line by line, each with the height of its baseline


def paint_parts(painter: QPainter, look: Look, found: Mapping[str, Lines]) -> None:
    """The wash behind the parts: to be painted before the text."""
    for kind, lines in found.items():
        color = look.tint(look.theme.family("attribution").color, WASH[kind])
        for box, baseline in lines:
            paint_wash(painter, box, baseline, color)


def paint_connector(painter: QPainter, look: Look, found: Mapping[str, Lines]) -> None:
    """The line from source to cue, and the arrow from there to the words."""
    color = look.family("attribution")
    source, cue, content = (found.get(kind, ()) for kind in ("source", "cue", "content"))
    if source and cue:
        start, end = _ends(source, cue, look)
        _paint_thread(painter, start, end, look)
        painter.setBrush(color)
        painter.drawEllipse(start, DOT, DOT)
    last = cue or source
    if last and content:
        start, end = _ends(last, content, look)
        _paint_thread(painter, start, end, look)
        painter.setBrush(color)
        painter.drawPolygon(_head(start, end))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _paint_thread(painter: QPainter, start: QPointF, end: QPointF, look: Look) -> None:
    """The line, with a little paper on both sides: it may run over other lines."""
    path = _thread(start, end, look)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for color, width in ((QColor(look.theme.paper), WIDTH + 2), (look.family("attribution"), WIDTH)):
        painter.setPen(QPen(color, width * look.scale**0.5))
        painter.drawPath(path)


def _ends(one: Lines, other: Lines, look: Look) -> tuple[QPointF, QPointF]:
    """From where to where a thread runs: between the lines of both that lie closest."""
    pairs = ((abs(a[1] - b[1]), abs(a[0].center().x() - b[0].center().x()), a, b) for a in one for b in other)
    _, _, (box, base), (goal, goal_base) = min(pairs, key=lambda pair: pair[:2])
    start = QPointF(box.center().x(), base - look.px(LIFT))
    inset = min(goal.width() / 2, look.px(10))
    x = max(goal.left() + inset, min(start.x(), goal.right() - inset))
    return start, QPointF(x, goal_base - look.px(LIFT))


def _thread(start: QPointF, end: QPointF, look: Look) -> QPainterPath:
    """An arc over the words of one line; between lines a bow that leaves and arrives from above."""
    path, rise = QPainterPath(start), RISE * look.scale
    if abs(start.y() - end.y()) < 1:
        path.cubicTo(start - QPointF(0, rise), end - QPointF(0, rise), end)
    else:
        path.cubicTo(start - QPointF(0, 2 * rise), end - QPointF(0, 3 * rise), end)
    return path


def _head(start: QPointF, end: QPointF) -> list[QPointF]:
    """The arrow's head: it comes from above, leaning towards where the thread began."""
    lean = 0.5 if abs(start.x() - end.x()) > HEAD else 0.0
    angle = pi / 2 + (lean if start.x() > end.x() else -lean)
    turns = (angle - SPREAD, angle + SPREAD)
    return [end, *(end - QPointF(HEAD * cos(turn), HEAD * sin(turn)) for turn in turns)]
