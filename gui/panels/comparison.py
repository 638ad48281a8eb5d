"""The comparison: the articles of a story side by side, sortable by any measure; a cell opens its marks."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from gui.delegates.measure_cell import MeasureCell
from gui.icons import icon
from gui.models.comparing import DIFFER, EVERY
from gui.models.comparison import ComparisonModel
from gui.models.shelf import DESK_ORDER, SCORE
from gui.theme import PLAIN, Look
from gui.widgets.cell_table import CellTable
from gui.widgets.choice import Choice
from gui.widgets.flow import Flow
from gui.widgets.named import named
from gui.words import family_word, measure_word
from resources.messages import word
from scoring.values import Message

SIDE = 16
ROOMY, TALL = 640, 440  # pixels at 100%; in a smaller panel labels and legend step back


class ComparisonPanel(QWidget):
    """A table and what it shows; wishes to open an article at a measure."""

    cell_opened = Signal(int, str)  # key, measure; SCORE for the whole article
    told = Signal(object)  # Message

    def __init__(self, model: ComparisonModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("comparison")
        self.setAccessibleName(word("window.compare"))
        self._model, self._look = model, PLAIN
        self._labels: list[QLabel] = []
        self._at: tuple[int, str] | None = None
        self._view = (False, 0, 0)  # turned, how far scrolled to the right and down
        self._make_tools()
        self.hint = named(QLabel(), "compare_hint")
        self.hint.setContentsMargins(SIDE, 0, SIDE, 0)
        self.hint.setWordWrap(True)
        self._cell = MeasureCell(self)
        self.table = self._table()
        self._lay_out()
        model.modelAboutToBeReset.connect(self._keep)
        model.modelReset.connect(self._restore)
        model.dataChanged.connect(self._refresh)
        self._refresh()

    def set_look(self, look: Look) -> None:
        """Take the colours and sizes of a look."""
        self._look = look
        self._cell.set_look(look)
        self.copier.setIcon(icon("copy", look.theme.ink, look.px(16)))
        self.copier.setIconSize(QSize(look.px(16), look.px(16)))
        self.table.set_look(look)
        self._make_room()

    def take_keyboard(self) -> None:
        """Go to the table."""
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def sort_by(self, measure: str) -> None:
        """Sort by a measure, and show it and the first article; by the same once more turns the order round."""
        model, table = self._model, self.table
        again = measure == model.order and measure != DESK_ORDER
        model.sort_by(measure, upward=again and not model.upward)
        (table.verticalScrollBar() if model.turned else table.horizontalScrollBar()).setValue(0)
        for first in model.table.keys[:1]:
            table.scrollTo(model.find(first, measure))

    def copy(self) -> None:
        """Put the table on the clipboard."""
        QGuiApplication.clipboard().setText(self._model.copied())
        self.told.emit(Message("window.compare_copied", {"count": len(self._model.table.keys)}))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    # -- inside: parts

    def _make_tools(self) -> None:
        self.story = Choice("compare_story", word("window.compare_choose"))
        self.story.picked.connect(self._model.show_story)
        self.measures = Choice("compare_measures", word("window.compare_measures"))
        self.measures.picked.connect(self._model.show_measures)
        self.sorter = Choice("sort_by", word("window.sort_by"))
        self.sorter.picked.connect(self.sort_by)
        self.direction = named(QToolButton(), "compare_direction")
        self.direction.clicked.connect(lambda: self.sort_by(self._model.order))
        self.turn = named(QToolButton(), "compare_turn")
        self.turn.setCheckable(True)
        self.turn.toggled.connect(self._model.turn)
        self.copier = named(QToolButton(), "compare_copy")
        self.copier.clicked.connect(self.copy)
        self.turn.setText(word("window.compare_turn"))
        self.copier.setAccessibleName(word("window.compare_copy"))
        self.turn.setToolTip(word("window.compare_turn_what"))
        self.copier.setToolTip(word("window.compare_copy_what"))
        for button in (self.direction, self.turn, self.copier):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _lay_out(self) -> None:
        tools = Flow(6, centred=False)
        tools.setContentsMargins(SIDE - 6, 0, SIDE, 0)
        tools.addWidget(self.story)
        tools.addWidget(self._together(word("window.compare_measures"), self.measures))
        tools.addWidget(self._together(word("window.sort_by"), self.sorter, self.direction))
        tools.addWidget(self.turn)
        tools.addWidget(self.copier)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(tools)
        layout.addWidget(self.hint)
        layout.addSpacing(4)
        layout.addWidget(self.table, 1)

    def _together(self, label: str, *parts: QWidget) -> QWidget:
        """A label and what it names, that stay in one line."""
        group, row = QWidget(), QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        name = named(QLabel(label), "layers_label")
        name.setContentsMargins(6, 0, 0, 0)
        name.setBuddy(parts[0])
        self._labels.append(name)
        for part in (name, *parts):
            row.addWidget(part)
        group.setLayout(row)
        return group

    def _table(self) -> CellTable:
        table = named(CellTable(), "comparison_table")
        table.setAccessibleName(word("window.compare"))
        table.setModel(self._model)
        table.setItemDelegate(self._cell)
        policy = table.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        table.setSizePolicy(policy)
        table.corner.clicked.connect(lambda: self.sort_by(SCORE))
        table.corner.setAccessibleName(word("window.compare_score"))
        table.corner.setToolTip(word("window.compare_score"))
        for heads in (table.columns, table.rows):
            heads.sectionClicked.connect(partial(self._press, heads.orientation()))
        table.pressed_at.connect(lambda index: self.cell_opened.emit(*self._model.names(index)))
        table.copy_requested.connect(self.copy)
        return table

    def _press(self, side: Qt.Orientation, section: int) -> None:
        """A heading is pressed: a measure sorts, an article opens."""
        table = self._model.table
        if self._model.is_measure(side):
            self.sort_by(table.measures[section].id)
        else:
            self.cell_opened.emit(table.keys[section], SCORE)

    # -- inside: what is shown

    def _refresh(self) -> None:
        model = self._model
        count = len(model.table.keys)
        empty = not model.table.measures
        self.table.setVisible(not empty)
        self.hint.setText(word("window.compare_" + ("empty" if empty else "one" if count == 1 else "hint")))
        self.table.setAccessibleDescription(self.hint.text())
        stories = [(word("window.compare_story", {"title": t, "count": n}), key) for key, t, n in model.stories()]
        self.story.offer(stories, model.story)
        families = [(family_word(family), family) for family in model.table.families]
        ways = [(word("window.compare_differ"), DIFFER), (word("window.compare_every"), EVERY)]
        self.measures.offer(ways + families, model.shown)
        orders = [(word("window.sort_desk"), DESK_ORDER), (word("window.sort_score"), SCORE)]
        measures = [(measure_word(measure), measure) for measure in model.table.ids]
        self.sorter.offer(orders + measures, model.order)
        self._show_order()
        self._make_room()
        self.table.fit()

    def _show_order(self) -> None:
        order, arrow = self._model.order, "↑" if self._model.upward else "↓"
        told = word("window.compare_rising" if self._model.upward else "window.compare_falling")
        self.direction.setText(arrow)
        self.direction.setToolTip(told)
        self.direction.setAccessibleName(told)
        self.direction.setEnabled(order != DESK_ORDER)
        score = word("window.sort_score")
        self.table.corner.setText(f"{arrow} {score}" if order == SCORE else score)

    def _make_room(self) -> None:
        """Where there is little, the table needs it more than words about it."""
        for choice in (self.story, self.measures, self.sorter):
            choice.setMaximumWidth(max(1, self.width() - 2 * SIDE))
        for label in self._labels:
            label.setVisible(self.width() >= self._look.px(ROOMY))
        self.hint.setVisible(self.table.isHidden() or self.height() >= self._look.px(TALL))

    # -- inside: keeping the place

    def _keep(self) -> None:
        """Remember cell and view while the table is made anew."""
        table, index = self.table, self.table.currentIndex()
        self._at = self._model.names(index) if index.isValid() else None
        self._view = self._model.turned, table.horizontalScrollBar().value(), table.verticalScrollBar().value()

    def _restore(self) -> None:
        self._refresh()
        turned, right, down = self._view
        if self._at:
            self.table.setCurrentIndex(self._model.find(*self._at))
        if turned == self._model.turned:
            self.table.horizontalScrollBar().setValue(right)
            self.table.verticalScrollBar().setValue(down)
