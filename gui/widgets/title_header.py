"""A horizontal header for long titles: up to three lines each, cut with an ellipsis."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QHeaderView, QWidget

from gui.theme import PLAIN

LINES = 3
PAD = 12


class TitleHeader(QHeaderView):
    """Titles over the columns, at the foot of their cells."""

    look = PLAIN

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def sizeHint(self) -> QSize:
        return QSize(0, self.look.px(18) * LINES + self.look.px(16))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        painter.save()
        painter.fillRect(rect, QColor(self.look.theme.paper))
        painter.setPen(QColor(self.look.theme.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setPen(QColor(self.look.theme.ink))
        font = self.look.font(13, weight=600)
        painter.setFont(font)
        lines = self._lines(str(self.model().headerData(section, self.orientation())), rect.width() - 2 * PAD)
        height = self.look.px(18)
        top = rect.bottom() - self.look.px(8) - height * len(lines)
        for number, line in enumerate(lines):
            box = QRect(rect.left() + PAD, top + number * height, rect.width() - 2 * PAD, height)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, line)
        painter.restore()

    def _lines(self, text: str, width: int) -> list[str]:
        """The text broken into at most ``LINES`` lines; the last one is cut."""
        layout = QTextLayout(text, self.look.font(13, weight=600))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        starts: list[int] = []
        while len(starts) < LINES and (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            starts.append(line.textStart())
        layout.endLayout()
        lines = [text[a:b] for a, b in zip(starts, [*starts[1:], len(text)], strict=True)]
        cut = self.fontMetrics().elidedText
        return [*lines[:-1], *(cut(line, Qt.TextElideMode.ElideRight, width) for line in lines[-1:])]
