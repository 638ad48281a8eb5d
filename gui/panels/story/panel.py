"""The story board: one story over its articles, reports, voices and quotes; every line opens its words."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from gui.models.story import BoardLine, Group, Section
from gui.panels.story.row import SIDE, BoardRow
from gui.theme import PLAIN, Look
from gui.widgets.choice import Choice
from gui.widgets.named import named
from gui.widgets.picture import Picture
from resources.messages import word
from scoring.charts.family import family_tree

INSIDE = 6  # pixels between the edge of the choice and its words
ABOVE = {"about_head": 12, "why_head": 10}  # pixels over what begins something new
MOST = 12  # lines of a group until it is unfolded
WIDEST = 760  # pixels of the tree at 100%


class StoryPanel(QScrollArea):
    """Shows what was found over a story; wishes to open a place in an article, two side by side, or another story."""

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
        self._unfolded: set[Hashable] = set()  # the groups of which all lines are shown
        self._held: BoardLine | None = None  # the line that had the keyboard when the lines were made anew
        self._parked = False  # whether the keyboard waits at the choice of the story until there are lines again
        self.rows: list[BoardRow] = []
        self.tree: Picture | None = None
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
        """Go to the line that had the keyboard, to the first one, or to the choice of the story."""
        held = next((row for row in self.rows if row.line == self._held), None)
        (held or (self.rows[0] if self.rows else self.story)).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def offer(self, stories: Sequence[tuple[str, object]], current: object) -> None:
        """Offer the stories that can be laid out."""
        self.story.offer(stories, current)

    def tell(self, headline: str, hint: str, sections: Sequence[Section] = ()) -> None:
        """Show a headline, a sentence and what was found; the keyboard stays at its line where that is still there."""
        self.headline.setText(headline)
        self.hint.setText(hint)
        self.headline.setVisible(bool(headline))
        self._sections = sections
        self._fill()

    # -- Qt events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._draw_tree()

    # -- inside

    def _fill(self) -> None:
        focus = self.window().focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus)
        self._held = next((row.line for row in self.rows if row is focus), self._held)
        for part in self._parts:
            self._column.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts, self.rows, self.tree = [], [], None
        for section in self._sections:
            self._add_section(section)
        self._draw_tree()
        if had_focus and (self._parked or focus is not self.story):
            self.take_keyboard()
            self._parked = not self.rows
        self._column.activate()  # at once: until its next turn the window would squeeze all into one screen

    def _add_section(self, section: Section) -> None:
        self._add_hairline()
        self._add_words("about_head", section.head)
        self._add_words("compare_hint", section.hint)
        if section.tree:
            self._add_tree()
        for group in section.groups:
            self._add_group(group, (section.head, group.head, group.lines[0]))

    def _add_group(self, group: Group, name: Hashable) -> None:
        self._add_words("why_head", group.head)
        self._add_words("compare_hint", group.hint)
        shown = group.lines if name in self._unfolded else group.lines[:MOST]
        for line in shown:
            self._add_row(line)
        if len(group.lines) > MOST:
            self._add_fold(name, len(shown), len(group.lines) - len(shown))

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

    def _add_tree(self) -> None:
        frame = named(QWidget(), "story_tree_frame")
        row = QHBoxLayout(frame)
        row.setContentsMargins(SIDE, 10, SIDE, 4)
        self.tree = named(Picture(), "story_tree")
        row.addWidget(self.tree)
        row.addStretch(1)
        self._add(frame)

    def _draw_tree(self) -> None:
        """As wide as there is room: titles break where they must, and letters have the window's size."""
        told = next((each.tree for each in self._sections if each.tree), None)
        if self.tree is None or told is None:
            return
        scale = self._look.scale
        width = min(self._look.px(WIDEST), self.viewport().width() - 2 * SIDE)
        self.tree.show_svg(family_tree(*told, self._look.theme, width=width / scale))
        self.tree.setFixedSize(width, self.tree.heightForWidth(width))

    def _add_row(self, line: BoardLine) -> None:
        row = BoardRow(line, self._look)
        row.clicked.connect(partial(self.place_opened.emit, *line.place))
        row.step_requested.connect(partial(self._step, len(self.rows)))
        if row.beside:
            row.beside.clicked.connect(partial(self._open_beside, line))
        self.rows.append(row)
        self._add(row)

    def _add_fold(self, name: Hashable, shown: int, rest: int) -> None:
        """What says how many lines are not shown, and shows them."""
        frame = named(QWidget(), "story_fold_frame")
        row = QHBoxLayout(frame)
        row.setContentsMargins(SIDE, 0, SIDE, 0)
        more = named(QPushButton(word("story.more" if rest else "story.fewer", {"count": rest})), "more_marks")
        more.setCursor(Qt.CursorShape.PointingHandCursor)
        more.clicked.connect(partial(self._toggle, name, len(self.rows) - (0 if rest else shown)))
        row.addWidget(more)
        row.addStretch(1)
        self._add(frame)

    def _toggle(self, name: Hashable, at: int) -> None:
        """Show all lines of a group, or the first again; the keyboard goes to the first that is new."""
        self._unfolded ^= {name}
        self._fill()
        self.rows[at].setFocus(Qt.FocusReason.TabFocusReason)

    def _open_beside(self, line: BoardLine) -> None:
        self._held = line
        self.places_opened.emit(line.place, line.beside)

    def _step(self, at: int, by: int) -> None:
        """Go to the next line or the one before; from the ends on as Tab does."""
        if 0 <= at + by < len(self.rows):
            self.rows[at + by].setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(self.rows[at + by])
        else:
            self.focusNextPrevChild(by > 0)

    def _add(self, part: QWidget) -> None:
        self._parts.append(part)
        self._column.insertWidget(self._column.count() - 1, part)
        part.show()  # at once: what is not shown yet takes no focus


def _label(name: str) -> QLabel:
    label = named(QLabel(), name)
    label.setWordWrap(True)
    label.setContentsMargins(SIDE, 0, SIDE, 0)
    return label
