"""The margin map: where in the whole article the marks cluster, a column a family, and which part is in view."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QRectF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QWidget

from gui.theme import PLAIN, Look
from gui.words import family_word
from resources.messages import word

COLUMN, GAP, SIDE = 5, 2, 4  # pixels
COLUMNS = 5
ROW = 3  # pixels; marks in one row are one stroke, the stronger the more they are
FAINTEST, STEP = 0.8, 0.1  # opacity of one mark, and what each further one adds
LEAST_WINDOW = 12
STEPS: dict[int, float] = {Qt.Key.Key_Up: -0.1, Qt.Key.Key_Down: 0.1, Qt.Key.Key_PageUp: -0.9, Qt.Key.Key_PageDown: 0.9}


class MarginMap(QAbstractSlider):
    """A narrow strip; a click or a drag goes there. Its value, for screen readers: percent of the page gone by."""

    place_chosen = Signal(float)  # what the middle of the view should show, as a share of the page

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("margin_map")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setRange(0, 100)
        self.valueChanged.connect(lambda percent: self.place_chosen.emit(percent / 100))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._heights: list[tuple[float, str]] = []
        self._view = (0.0, 1.0)
        self._held = 0.0  # pixels from the middle of the window to where it is dragged
        self._picture: QPixmap | None = None
        self._describe()
        self.set_look(PLAIN)

    def set_look(self, look: Look) -> None:
        """Take the colours of a look."""
        self.look = look
        self.setFixedWidth(2 * SIDE + COLUMNS * (COLUMN + GAP) - GAP)
        self._draw_anew()

    def show_heights(self, heights: list[tuple[float, str]]) -> None:
        """Show marks at shares of the height, each with its family."""
        if heights != self._heights:
            self._heights = heights
            self._describe()
            self._draw_anew()

    def show_view(self, top: float, bottom: float) -> None:
        """Show which part of the page is in view, as shares of its height."""
        self._view = (top, bottom)
        with QSignalBlocker(self):
            self.setValue(round(50 * (top + bottom)))
        self.update()

    # -- Qt events

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors, window = self.look.theme, self._window()
        if window.height() < self.height() - 1:
            painter.setPen(QPen(self.look.edge(), 1))
            painter.setBrush(QColor(colors.surface))
            painter.drawRoundedRect(window, 3, 3)
        if self._picture is None:
            self._picture = self._draw()
        painter.drawPixmap(0, 0, self._picture)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colors.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._draw_anew()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            y, window = event.position().y(), self._window()
            self._held = y - window.center().y() if window.top() <= y <= window.bottom() else 0.0
            self._go(y)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event.position().y())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        top, bottom = self._view
        by = STEPS.get(event.key())
        if by is None:
            super().keyPressEvent(event)
        else:
            self.place_chosen.emit(min(1.0, max(0.0, (top + bottom) / 2 + by * (bottom - top))))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the wheel turns the page, whatever it is over

    # -- inside

    def _describe(self) -> None:
        count = Counter(family for _, family in self._heights)
        told = [word("window.map_family", {"family": family_word(name), "count": n}) for name, n in count.items()]
        spoken = {"count": len(self._heights), "families": ", ".join(told)}
        self.setAccessibleName(word("window.map_spoken" if told else "window.map_none", spoken))

    def _go(self, y: float) -> None:
        self.place_chosen.emit(min(1.0, max(0.0, (y - self._held) / max(1, self.height()))))

    def _window(self) -> QRectF:
        top, bottom = (share * self.height() for share in self._view)
        if bottom - top < LEAST_WINDOW:
            top = min(top, self.height() - LEAST_WINDOW)
            bottom = top + LEAST_WINDOW
        return QRectF(0.5, top + 0.5, self.width() - 1, bottom - top - 1)

    def _draw_anew(self) -> None:
        self._picture = None
        self.update()

    def _draw(self) -> QPixmap:
        """The strokes as a picture: drawn once, shown at every scroll."""
        sharp = self.devicePixelRatioF()
        picture = QPixmap(self.size() * sharp)
        picture.setDevicePixelRatio(sharp)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        rows = max(1, (self.height() - 2 * SIDE) // ROW)
        count = Counter((family, min(rows - 1, int(share * rows))) for share, family in self._heights)
        columns = {family: at for at, family in enumerate(self.look.theme.families)}
        for (family, row), number in count.items():
            color = self.look.family(family)
            color.setAlphaF(min(1.0, FAINTEST + STEP * (number - 1)))
            left = SIDE + min(COLUMNS - 1, columns.get(family, COLUMNS - 1)) * (COLUMN + GAP)
            painter.fillRect(QRectF(left, SIDE + row * ROW, COLUMN, ROW - 1), color)
        painter.end()
        return picture
