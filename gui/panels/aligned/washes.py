"""How a matching place looks, in the text and in the band between the texts: by more than its colour.

Copied words are filled, an utterance in two wordings is outlined, figures that differ have a dashed edge, and what
both tell a faint fill alone.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from gui.theme import Look
from scoring.stories.beside import MatchKind

HELD = 0.1  # how much more of the accent where the keyboard is
CHANGED = {False: "dotted", True: "solid"}  # the line under words that differ, by whether their meaning does
EDGE_WIDTH = 1.2  # pixels


class Wash(NamedTuple):
    """So much of the accent on paper, and the edge around it."""

    share: float
    edge: Qt.PenStyle


WASHES: dict[MatchKind, Wash] = {
    "copy": Wash(0.16, Qt.PenStyle.NoPen),
    "quote": Wash(0.04, Qt.PenStyle.SolidLine),
    "figure": Wash(0.04, Qt.PenStyle.DashLine),
    "told": Wash(0.06, Qt.PenStyle.NoPen),
}


def paint_place(painter: QPainter, path: QPainterPath, look: Look, kind: MatchKind, *, held: bool) -> None:
    """Paint the shape of a place, or of its band."""
    wash, accent = WASHES[kind], look.theme.accent
    color = QColor(accent)
    color.setAlphaF(wash.share + (HELD if held else 0.0))  # places lie over each other
    painter.setBrush(color)
    edge = Qt.PenStyle.SolidLine if held else wash.edge
    painter.setPen(QPen(QColor(accent), 2 if held else EDGE_WIDTH, edge))
    painter.drawPath(path)
    painter.setBrush(Qt.BrushStyle.NoBrush)
