"""The library: stories and their articles, filtered and sorted, and the way to add more."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.delegates.article_row import ArticleRow
from gui.icons import icon
from gui.models.library import FOLDED, KEY, STORY, LibraryModel
from gui.models.shelf import DESK_ORDER, SCORE, TITLE
from gui.theme import PLAIN, Look
from gui.widgets.named import named
from gui.words import measure_word
from resources.messages import word
from scoring.values import Assessment

GAP = "\N{FOUR-PER-EM SPACE}"  # between icon and text
WAYS = (("sort_desk", DESK_ORDER), ("sort_score", SCORE), ("sort_title", TITLE))
WIDE, NARROW, LEAST = 264, 208, 176
OPEN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
FOLD_KEYS = (Qt.Key.Key_Left, Qt.Key.Key_Right, *OPEN_KEYS)


class LibraryPanel(QWidget):
    """Lists articles; wishes to show and add some, and to change stories."""

    article_chosen = Signal(int)
    article_moved = Signal(int)  # nobody chose it, but the one that was open is gone
    add_requested = Signal()
    move_requested = Signal(list, object)  # keys; a story's key, or None

    def __init__(self, model: LibraryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("library")
        self.setAccessibleName(word("window.library"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._model = model
        self._row = ArticleRow(self)
        self._look = PLAIN
        self._key = self._at = -1
        self._kept: list[int] = []
        self.acts: list[QAction] = []  # of the menu on a row
        heading = named(QLabel(word("window.library")), "heading")
        self.filter = named(QLineEdit(), "library_filter")
        self.filter.setPlaceholderText(word("window.filter"))
        self.filter.setAccessibleName(word("window.filter"))
        self.filter.setAccessibleDescription(word("window.filter_what"))
        self.filter.setToolTip(word("window.filter_what"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._filter)
        self.filter.installEventFilter(self)
        self.sorter = named(QComboBox(), "library_sort")
        self.sorter.setAccessibleName(word("window.library_sort"))
        self.sorter.setToolTip(word("window.library_sort"))
        self.sorter.setMinimumContentsLength(8)
        self.sorter.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.sorter.activated.connect(lambda _: self.sort_by(str(self.sorter.currentData())))
        self.list = self._list()
        self.none = named(QLabel(word("window.library_none")), "library_none")
        self.none.setWordWrap(True)
        self.none.hide()
        self.add = named(QPushButton(GAP + word("window.add_articles")), "add_articles")
        self.add.setAccessibleName(word("window.add_articles"))
        self.add.setToolTip(word("window.add_articles_tip"))
        self.add.clicked.connect(self.add_requested)
        self._lay_out(heading)
        self.offer(None)
        self._fit_list()
        model.modelAboutToBeReset.connect(self._keep)
        model.modelReset.connect(self._keep_place)
        model.rowsInserted.connect(self._welcome)

    def _lay_out(self, heading: QLabel) -> None:
        tools = QVBoxLayout()
        tools.setContentsMargins(16, 0, 16, 0)
        tools.setSpacing(6)
        tools.addWidget(self.filter)
        tools.addWidget(self.sorter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 16, 0, 16)
        layout.setSpacing(8)
        layout.addWidget(heading)
        layout.addLayout(tools)
        layout.addWidget(self.none)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.add)
        layout.setAlignment(self.add, Qt.AlignmentFlag.AlignHCenter)

    def _list(self) -> QListView:
        view = named(QListView(), "article_list")
        view.setAccessibleName(word("window.library"))
        view.setModel(self._model)
        view.setItemDelegate(self._row)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setMouseTracking(True)
        view.setUniformItemSizes(True)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setTabKeyNavigation(False)
        view.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        view.setDefaultDropAction(Qt.DropAction.MoveAction)
        view.setDropIndicatorShown(True)
        view.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._open_menu)
        view.selectionModel().currentChanged.connect(lambda index, _: self._chosen(index.data(KEY)))
        view.clicked.connect(self._clicked)
        view.installEventFilter(self)
        return view

    def set_look(self, look: Look) -> None:
        """Take the colours and sizes of a look."""
        self._row.set_look(look)
        self.add.setIcon(icon("plus", look.theme.accent, look.px(18)))
        self._look = look
        self.set_narrow(narrow=False)
        self.list.doItemsLayout()

    def sizeHint(self) -> QSize:
        return QSize(min(self._look.px(WIDE), self.maximumWidth()), super().sizeHint().height())

    def set_narrow(self, *, narrow: bool) -> None:
        """Give room to the page where the window is small."""
        self.setMinimumWidth(self._look.px(LEAST))
        self.setMaximumWidth(self._look.px(NARROW) if narrow else self._look.px(WIDE) * 2)

    # -- what is listed

    def offer(self, found: Assessment | None) -> None:
        """Offer to sort by the measures of an assessment too."""
        measures = [line.measure for line in found.lines if line.family != "base"] if found else []
        if self.sorter.count() == len(WAYS) + len(measures):
            return
        self.sorter.clear()
        for name, order in WAYS:
            self.sorter.addItem(word(f"window.{name}").capitalize(), order)
        for measure in measures:
            self.sorter.addItem(measure_word(measure), measure)
        self.sorter.setCurrentIndex(max(0, self.sorter.findData(self._model.order)))

    def sort_by(self, order: str) -> None:
        """Order the articles; highest first, titles from A; by the same once more turns the order round."""
        again = order == self._model.order and order != DESK_ORDER
        self._model.sort_by(order, upward=not self._model.upward if again else order == TITLE)
        self.sorter.setCurrentIndex(max(0, self.sorter.findData(order)))

    def take_keyboard(self) -> None:
        """Go to the list, or to what fills it."""
        (self.list if self._model.rowCount() else self.add).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def seek(self) -> None:
        """Go to the filter."""
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def _filter(self, sought: str) -> None:
        self._model.filter(sought)
        self.none.setVisible(bool(sought) and not self._model.rowCount())

    # -- what is chosen

    def selected(self) -> list[int]:
        """The keys of the selected entries."""
        keys = (index.data(KEY) for index in self.list.selectionModel().selectedIndexes())
        return [key for key in keys if key is not None]

    def choose(self, key: int) -> None:
        """Select an entry and show it."""
        row = self._model.row_of(key)
        if row >= 0:
            index = self._model.index(row)
            self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def step(self, by: int) -> None:
        """Choose the next (1) or the previous (-1) entry."""
        row = self.list.currentIndex().row() + by
        while 0 <= row < self._model.rowCount() and self._model.is_heading(row):
            row += by
        if 0 <= row < self._model.rowCount():
            self.choose(self._model.index(row).data(KEY))

    # -- stories

    def rename(self, story: int | None = None) -> None:
        """Write over the title of a story: that one, or the one of the current row."""
        story = self._story() if story is None else story
        row = self._model.heading_of(story) if story else -1
        if row >= 0 and self.list.indexWidget(index := self._model.index(row)) is None:  # nobody writes there yet
            self.list.setCurrentIndex(index)
            self.list.doItemsLayout()  # an editor over a row that has no place yet would be closed
            self.list.setFocus()
            self.list.edit(index)

    def _story(self) -> int:
        index = self.list.currentIndex()
        return self._model.story_at(index.row()) if index.isValid() else 0

    def _fold(self, index: QModelIndex, *, on: bool) -> None:
        story = index.data(STORY)
        self._model.fold(story, on=on)
        self.list.setCurrentIndex(self._model.index(self._model.heading_of(story)))

    def _clicked(self, index: QModelIndex) -> None:
        at = self.list.viewport().mapFromGlobal(self.list.cursor().pos()).x()
        if index.data(STORY) is not None and at < self._row.fold_width():
            self._fold(index, on=not index.data(FOLDED))

    def _open_menu(self, place: QPoint) -> None:
        menu = self.row_menu()
        menu.popup(self.list.viewport().mapToGlobal(place))

    def row_menu(self) -> QMenu:
        """What can be done with the selected rows."""
        menu = named(QMenu(self), "library_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        keys, index = self.selected(), self.list.currentIndex()
        if index.data(STORY) is not None:
            folded = bool(index.data(FOLDED))
            text = word("window.unfold_story" if folded else "window.fold_story")
            menu.addAction(text).triggered.connect(lambda: self._fold(index, on=not folded))
        if keys and self._model.stories():
            move = menu.addMenu(word("window.move_to_story"))
            for story in self._model.stories():
                act = move.addAction(story.title.replace("&", "&&"))
                act.triggered.connect(lambda _=False, key=story.key: self.move_requested.emit(keys, key))
        menu.addActions(self.acts)
        return menu

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys: on a heading they fold it; Esc and Down leave the filter."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self.filter:
                return self._key_in_filter(event)
            index = self.list.currentIndex()
            if self.list.indexWidget(index):  # its title is being written: the key was meant for that
                return False
            if index.data(STORY) is not None and event.key() in FOLD_KEYS and not event.modifiers():
                folded = bool(index.data(FOLDED))
                left = event.key() == Qt.Key.Key_Left
                self._fold(index, on=not folded if event.key() in OPEN_KEYS else left)
                return True
        return super().eventFilter(watched, event)

    def _key_in_filter(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.filter.clear()
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Down):
            self.list.setFocus()
            return True
        return False

    # -- keeping the place

    def _chosen(self, key: int | None) -> None:
        if key is None:
            return
        self._at = self._model.row_of(key)
        if key != self._key:  # else it only has another row now
            self._key = key
            self.article_chosen.emit(key)

    def _keep(self) -> None:
        self._kept = self.selected()

    def _fit_list(self) -> None:
        """A list without a row is no place to go to; without headings all rows are alike."""
        some = self._model.rowCount() > 0
        self.list.setFocusPolicy(Qt.FocusPolicy.StrongFocus if some else Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(not self._model.has_headings())

    def _welcome(self) -> None:
        self._fit_list()
        if not self.list.currentIndex().isValid():
            self._keep_place()

    def _keep_place(self) -> None:
        self._fit_list()
        rows = self._model.rowCount()
        if not rows or (self._model.row_of(self._key) < 0 and self._model.knows(self._key)):
            return  # the one that is open is only out of sight
        row = self._model.row_of(self._key)
        row = row if row >= 0 else max(0, min(self._at, rows - 1))
        if self._model.is_heading(row):
            row = next((at for at in range(row, rows) if not self._model.is_heading(at)), row)
        if not self._model.is_heading(row):
            self._move(self._model.index(row).data(KEY))
        self._choose_again()

    def _move(self, key: int) -> None:
        moved, self._key = key != self._key, key
        self.choose(key)
        if moved:
            self.article_moved.emit(key)

    def _choose_again(self) -> None:
        """Of what was selected, what is still there."""
        chosen = QItemSelection()
        for key in self._kept:
            if (row := self._model.row_of(key)) >= 0:
                chosen.select(self._model.index(row), self._model.index(row))
        self._kept = []
        self.list.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.Select)
