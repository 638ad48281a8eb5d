"""A line unfolded: where the article stands, the shape of its points, and its marks in the article's own words."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from gui.panels.receipt.evidence import Shown, shown_marks
from gui.panels.receipt.mark_row import MarkRow
from gui.theme import Look
from gui.widgets.named import named
from gui.widgets.picture import Picture
from gui.words import preview_text
from resources.messages import word
from scoring.scorecard.captions import caption
from scoring.scorecard.card import Shape
from scoring.scorecard.pictures import pictures
from scoring.values import Line, Strike

AT_ONCE = 6  # marks shown before somebody asks for more
MORE = 20


class LineDetails(QWidget):
    """Below the line of a measure."""

    mark_chosen = Signal(Strike)
    preview_requested = Signal(Strike)
    strike_requested = Signal(Strike)

    def __init__(self, family: str, look: Look) -> None:
        super().__init__()
        self._family, self._look, self._most = family, look, AT_ONCE
        self._marks: list[Shown] = []
        self._drawn: tuple[object, ...] = ()
        self.rows: list[MarkRow] = []
        self.standing, self.shape = Picture(), Picture()
        self.caption = _label("details_caption")
        self.head = _label("details_head")
        self.more = named(QToolButton(), "more_marks")
        self.more.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.more.setCursor(Qt.CursorShape.PointingHandCursor)
        self.more.clicked.connect(self._show_more)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(20, 4, 12, 16)
        self._layout.setSpacing(4)
        for part in (self.standing, self.shape, self.caption, self.head, self.more):
            self._layout.addWidget(part)
        self._layout.setAlignment(self.more, Qt.AlignmentFlag.AlignLeft)

    def show_line(self, line: Line, text: str, shape: Shape | None, *, scored: bool) -> None:
        """Show a line of an article with ``text``; without a shape there are marks only."""
        if line.family == "base":
            self.head.hide()
        self._draw(line, shape, scored=scored)
        self._marks = shown_marks(line, text)
        self._list()

    def show_preview(self, strike: Strike, before: float | None, after: float | None) -> None:
        """Say what striking a mark would do."""
        for row in self.rows:
            if row.mark and row.mark.strike == strike:
                row.show_preview(word("window.without_mark", {"change": preview_text(before, after)}))

    def _draw(self, line: Line, shape: Shape | None, *, scored: bool) -> None:
        drawn = (line.value, line.points, shape, scored)
        if drawn == self._drawn:
            return
        self._drawn = drawn
        for part in (self.standing, self.shape, self.caption):
            part.setVisible(shape is not None)
        if shape is not None:
            found = pictures(line, shape, self._look.theme, scored=scored)
            self.standing.show_svg(found.standing)
            self.shape.show_svg(found.shape)
            self.caption.setText(word(*caption(shape)))

    def _list(self) -> None:
        shown = self._marks[: self._most]
        self.head.setText(word("receipt.marks" if shown else "receipt.no_marks"))
        while len(self.rows) < len(shown):
            self.rows.append(self._make_row())
        for row, mark in zip(self.rows, shown, strict=False):
            row.show_mark(mark)
        for at, row in enumerate(self.rows):
            row.setVisible(at < len(shown))
        left = len(self._marks) - len(shown)
        self.more.setText(word("receipt.more", {"count": left}))
        self.more.setVisible(left > 0)

    def _make_row(self) -> MarkRow:
        row = MarkRow(self._look, self._look.family(self._family))
        row.chosen.connect(self.mark_chosen)
        row.preview_requested.connect(self.preview_requested)
        row.strike_requested.connect(self.strike_requested)
        before = self.rows[-1].strike if self.rows else self.more
        self._layout.insertWidget(self._layout.count() - 1, row)
        QWidget.setTabOrder(before, row.button)
        QWidget.setTabOrder(row.button, row.strike)
        QWidget.setTabOrder(row.strike, self.more)
        self.more.raise_()  # the last of the children, whose order Tab takes when lines change places
        return row

    def _show_more(self) -> None:
        first = len(self.rows)
        self._most += MORE
        self._list()
        self.rows[first].button.setFocus()


def _label(name: str) -> QLabel:
    label = named(QLabel(), name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
