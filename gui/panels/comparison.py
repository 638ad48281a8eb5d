"""The comparison: all articles side by side, sortable by any measure; a cell opens its article with those marks."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from gui.delegates.measure_cell import MeasureCell
from gui.models.comparison import DESK_ORDER, FAMILY, SCORE, UNIT, ComparisonModel
from gui.theme import Look
from gui.widgets.family_header import FamilyHeader
from gui.widgets.named import named
from gui.widgets.title_header import TitleHeader
from gui.words import measure_word
from resources.messages import word

LEAST_COLUMN = 132


class ComparisonPanel(QWidget):
    """A table; wishes to open an article at a measure."""

    cell_opened = Signal(int, str)  # key, measure

    def __init__(self, model: ComparisonModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("comparison")
        self._model = model
        self._cell = MeasureCell(self)
        title = named(QLabel(word("window.compare_title")), "comparison_title")
        title.setWordWrap(True)
        self.sorter = named(QComboBox(), "sort_by")
        self.sorter.setMinimumContentsLength(24)
        self.sorter.setAccessibleName(word("window.sort_by"))
        self.sorter.activated.connect(lambda _: self.sort_by(str(self.sorter.currentData())))
        label = named(QLabel(word("window.sort_by")), "layers_label")
        label.setBuddy(self.sorter)
        top = QHBoxLayout()
        top.setContentsMargins(16, 0, 16, 0)
        top.addWidget(title, 1)
        top.addWidget(label)
        top.addWidget(self.sorter)
        self.hint = named(QLabel(word("window.compare_hint")), "compare_hint")
        self.hint.setContentsMargins(16, 0, 16, 0)
        self.hint.setWordWrap(True)
        self.table = self._table()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 16, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self.hint)
        layout.addWidget(self.table, 1)
        model.modelReset.connect(self._refresh)
        self._refresh()

    def set_look(self, look: Look) -> None:
        """Take the colours and sizes of a look."""
        self._cell.look = self.rows.look = look
        self.rows.setFixedWidth(look.px(232))
        self.rows.setDefaultSectionSize(look.px(48))
        self.titles.look = look
        self.titles.setFixedHeight(self.titles.sizeHint().height())
        self.titles.setMinimumSectionSize(look.px(LEAST_COLUMN))
        self.table.viewport().update()

    def sort_by(self, measure: str) -> None:
        """Sort by a measure; by the same once more turns the order round."""
        again = measure == self._model.order and measure != DESK_ORDER
        self._model.sort_by(measure, upward=again and not self._model.upward)

    def _table(self) -> QTableView:
        table = named(QTableView(), "comparison_table")
        table.setAccessibleName(word("window.compare"))
        self.rows = FamilyHeader(FAMILY, UNIT, table)
        table.setVerticalHeader(self.rows)
        self.titles = TitleHeader(table)
        table.setHorizontalHeader(self.titles)
        table.setModel(self._model)
        table.setItemDelegate(self._cell)
        table.setShowGrid(False)
        policy = table.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        table.setSizePolicy(policy)
        table.setTabKeyNavigation(False)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.rows.sectionClicked.connect(lambda row: self.sort_by(self._model.measure(row)))
        table.activated.connect(self._open)
        return table

    def _open(self, index: QModelIndex) -> None:
        self.cell_opened.emit(self._model.key(index.column()), self._model.measure(index.row()))

    def _refresh(self) -> None:
        empty = self._model.columnCount() == 0
        self.table.setVisible(not empty)
        self.hint.setText(word("window.compare_empty" if empty else "window.compare_hint"))
        wanted = [
            (word("window.sort_desk"), DESK_ORDER),
            (word("window.sort_score"), SCORE),
            *((measure_word(measure), measure) for measure, _ in self._model.measures),
        ]
        if self.sorter.count() != len(wanted):
            self.sorter.clear()
            for text, measure in wanted:
                self.sorter.addItem(text, measure)
        self.sorter.setCurrentIndex(max(0, self.sorter.findData(self._model.order)))
