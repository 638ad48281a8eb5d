"""The story board: one story over its articles, reports, voices and quotes; every line opens its words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gui.models.story import BoardLine, Section
from gui.offsets import Offsets
from gui.theme import PLAIN, POINTED, Look
from gui.widgets.choice import Choice
from gui.widgets.named import named
from gui.widgets.points_button import ENTER
from resources.messages import word

SIDE, LEAD, BAR = 16, 28, 120  # widths at 100%
INSIDE = 6  # pixels between the edge of the choice and its words
ABOVE = {"about_head": 12, "why_head": 10}  # pixels over what begins something new
WASHED, GRAVE = 0.14, 0.3  # of the accent on paper, behind words that differ
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class BoardRow(QAbstractButton):
    """A line of the board: number of the article, words with what differs washed, what is told of them."""

    def __init__(self, line: BoardLine, look: Look) -> None:
        super().__init__()
        self.setObjectName("story_row")
        self.line, self._look = line, look
        values = {"article": line.place.article + 1, "text": line.text}
        self.setAccessibleName(word("story.spoken", values))
        self.setAccessibleDescription(line.detail)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        width = self._look.px(240)
        return QSize(width, self.heightForWidth(width))

    def heightForWidth(self, width: int) -> int:
        height = sum(each.boundingRect().height() for each in self._layouts(width))
        return round(height) + self._look.px(10 if self.line.share is None else 16)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.click()
        elif event.key() in STEPS:
            self.focusNextPrevChild(STEPS[Qt.Key(event.key())] > 0)
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: ARG002
        self.update()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: ARG002
        self.update()

    def paintEvent(self, event: object) -> None:  # noqa: ARG002
        painter, look = QPainter(self), self._look
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.fillRect(self.rect(), look.tint(look.theme.accent, POINTED))
        top = float(look.px(5))
        if self.line.leads:
            painter.setFont(look.font(13, weight=600))
            painter.setPen(QColor(look.theme.muted))
            box = QRectF(SIDE, top, look.px(LEAD), look.px(20))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, str(self.line.place.article + 1))
        for layout, color in zip(self._layouts(self.width()), (look.theme.ink, look.theme.muted), strict=False):
            painter.setPen(QColor(color))
            layout.draw(painter, QPointF(SIDE + look.px(LEAD), top))
            top += layout.boundingRect().height()
        self._paint_share(painter, top + look.px(4))
        if self.hasFocus():
            painter.setPen(QPen(QColor(look.theme.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    def _paint_share(self, painter: QPainter, top: float) -> None:
        if self.line.share is None:
            return
        look, left = self._look, SIDE + self._look.px(LEAD)
        for width, color in ((look.px(BAR), look.theme.line), (look.px(BAR) * self.line.share, look.theme.accent)):
            painter.setPen(QPen(QColor(color), 3))
            painter.drawLine(QLineF(left, top, left + width, top))

    def _layouts(self, width: int) -> Iterator[QTextLayout]:
        room = width - 2 * SIDE - self._look.px(LEAD)
        words = QTextLayout(self.line.text, self._look.font(15, serif=True))
        offsets = Offsets(self.line.text)
        formats = []
        for start, end, grave in self.line.washes:
            each = QTextLayout.FormatRange()
            each.start = offsets.units(start)
            each.length = offsets.units(end) - each.start
            kind = QTextCharFormat()
            kind.setBackground(self._look.tint(self._look.theme.accent, GRAVE if grave else WASHED))
            kind.setFontUnderline(grave)
            each.format = kind
            formats.append(each)
        words.setFormats(formats)
        yield _broken(words, room)
        if self.line.detail:
            yield _broken(QTextLayout(self.line.detail, self._look.font(12)), room)


class StoryPanel(QScrollArea):
    """Shows what was found over a story; wishes to open a place in an article, or another story."""

    place_opened = Signal(int, int, int)  # article's number, start, end
    places_opened = Signal(object, object)  # two places that match, of two articles
    story_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("story")
        self.setAccessibleName(word("story.name"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._look = PLAIN
        self._sections: Sequence[Section] = ()
        self.rows: list[BoardRow] = []
        self._parts: list[QWidget] = []
        self.story = Choice("compare_story", word("story.choose"))
        self.story.picked.connect(self.story_chosen)
        self.headline = _label("start_sentence")
        self.hint = _label("compare_hint")
        body = named(QWidget(), "story_body")
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, 12, 0, 24)
        self._column.setSpacing(4)
        chosen = QHBoxLayout()
        chosen.setContentsMargins(SIDE - INSIDE, 0, SIDE, 0)
        chosen.addWidget(self.story)
        chosen.addStretch(1)
        self._column.addLayout(chosen)
        for part in (self.headline, self.hint):
            self._column.addWidget(part)
        self._column.addStretch(1)
        self.setWidget(body)

    def set_look(self, look: Look) -> None:
        """Take the colours and sizes of a look."""
        self._look = look
        self._fill()

    def take_keyboard(self) -> None:
        """Go to the first line, or to the choice of the story."""
        (self.rows[0] if self.rows else self.story).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def offer(self, stories: Sequence[tuple[str, object]], current: object) -> None:
        """Offer the stories that can be laid out."""
        self.story.offer(stories, current)

    def tell(self, headline: str, hint: str, sections: Sequence[Section] = ()) -> None:
        """Show a headline, a sentence and what was found."""
        self.headline.setText(headline)
        self.hint.setText(hint)
        self.headline.setVisible(bool(headline))
        self._sections = sections
        self._fill()

    # -- inside

    def _fill(self) -> None:
        for part in self._parts:
            self._column.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts, self.rows = [], []
        for section in self._sections:
            self._add_hairline()
            self._add_words("about_head", section.head)
            self._add_words("compare_hint", section.hint)
            for group in section.groups:
                self._add_words("why_head", group.head)
                self._add_words("compare_hint", group.hint)
                for line in group.lines:
                    self._add_row(line)
        self._column.activate()  # at once: until its next turn the window would squeeze all into one screen

    def _add_words(self, name: str, text: str) -> None:
        if text:
            label = _label(name)
            label.setContentsMargins(SIDE, ABOVE.get(name, 0), SIDE, 0)
            label.setText(text)
            self._add(label)

    def _add_hairline(self) -> None:
        line = named(QFrame(), "hairline")
        line.setFixedHeight(1)
        self._add(line)

    def _add_row(self, line: BoardLine) -> None:
        row = BoardRow(line, self._look)
        row.clicked.connect(partial(self.place_opened.emit, *line.place))
        self.rows.append(row)
        self._add(row)

    def _add(self, part: QWidget) -> None:
        self._parts.append(part)
        self._column.insertWidget(self._column.count() - 1, part)


def _label(name: str) -> QLabel:
    label = named(QLabel(), name)
    label.setWordWrap(True)
    label.setContentsMargins(SIDE, 0, SIDE, 0)
    return label


def _broken(layout: QTextLayout, width: int) -> QTextLayout:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    return layout
