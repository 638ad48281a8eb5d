"""The gap between two texts: a band from each place to the like place on the other side."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QMouseEvent, QPainter, QPainterPath
from PySide6.QtWidgets import QWidget

from gui.panels.aligned.level import Stretch
from gui.panels.aligned.washes import paint_place
from gui.theme import PLAIN, Look
from resources.messages import word
from scoring.stories.beside import MatchKind

WIDTH = 64  # pixels at 100%


class Band(NamedTuple):
    """Where a band begins at the left and ends at the right (``ends``), in heights of the gap."""

    number: int
    kind: MatchKind
    ends: tuple[Stretch, Stretch]


class Bands(QWidget):
    """Draws what ``look_up`` tells; a press chooses a band. By key the places are reached in the texts."""

    spoken_as = QAccessible.Role.Graphic
    pressed = Signal(int)

    def __init__(self, look_up: Callable[[], Sequence[Band]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("aligned_bands")
        self.setAccessibleName(word("aligned.bands"))
        self.held: int | None = None
        self._look, self._look_up = PLAIN, look_up
        self.set_look(PLAIN)

    def set_look(self, look: Look) -> None:
        """Take the colours and sizes of a look."""
        self._look = look
        self.setFixedWidth(round(WIDTH * look.scale**0.5))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, WIDTH)

    def paintEvent(self, event: object) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for band, path in self._paths():
            paint_place(painter, path, self._look, band.kind, held=band.number == self.held)
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        under = [band.number for band, path in self._paths() if path.contains(event.position())]
        if under and event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit(under[-1])

    def _paths(self) -> Iterator[tuple[Band, QPainterPath]]:
        """The bands that are in sight; the edges at both ends lie outside."""
        for band in self._look_up():
            (top, bottom), (other_top, other_bottom) = band.ends
            if min(top, other_top) < self.height() and max(bottom, other_bottom) > 0:
                yield band, _path(band, self.width())


def _path(band: Band, width: int) -> QPainterPath:
    """A band that leaves and arrives level."""
    (top, bottom), (other_top, other_bottom) = band.ends
    start, end, middle = -3.0, width + 3.0, width / 2
    path = QPainterPath(QPointF(start, top))
    path.cubicTo(QPointF(middle, top), QPointF(middle, other_top), QPointF(end, other_top))
    path.lineTo(end, other_bottom)
    path.cubicTo(QPointF(middle, other_bottom), QPointF(middle, bottom), QPointF(start, bottom))
    path.closeSubpath()
    return path
