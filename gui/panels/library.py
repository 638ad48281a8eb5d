"""The library: the open articles in their order, and the way to add more."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLabel, QListView, QPushButton, QVBoxLayout, QWidget

from gui.delegates.article_row import ArticleRow
from gui.icons import icon
from gui.models.library import KEY, LibraryModel
from gui.theme import PLAIN, Look
from gui.widgets.named import named
from resources.messages import word

GAP = "\N{FOUR-PER-EM SPACE}"  # between icon and text
WIDE, NARROW = 264, 208


class LibraryPanel(QWidget):
    """Lists articles; wishes to show, add and remove."""

    article_chosen = Signal(int)
    add_requested = Signal()

    def __init__(self, model: LibraryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("library")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._model = model
        self._row = ArticleRow(self)
        self._look = PLAIN
        self._key = self._at = -1
        heading = named(QLabel(word("window.library")), "heading")
        self.list = named(QListView(), "article_list")
        self.list.setAccessibleName(word("window.library"))
        self.list.setModel(model)
        self.list.setItemDelegate(self._row)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setTabKeyNavigation(False)
        self.list.selectionModel().currentChanged.connect(lambda index, _: self._chosen(index.data(KEY)))
        model.modelReset.connect(self._keep_place)
        self.add = named(QPushButton(GAP + word("window.add_articles")), "add_articles")
        self.add.setAccessibleName(word("window.add_articles"))
        self.add.setToolTip(word("window.add_articles_tip"))
        self.add.clicked.connect(self.add_requested)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 16, 0, 16)
        layout.setSpacing(8)
        layout.addWidget(heading)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.add)
        layout.setAlignment(self.add, Qt.AlignmentFlag.AlignHCenter)

    def set_look(self, look: Look) -> None:
        """Take the colours and sizes of a look."""
        self._row.look = look
        self.add.setIcon(icon("plus", look.theme.accent, look.px(18)))
        self._look = look
        self.set_narrow(narrow=False)
        self.list.doItemsLayout()

    def set_narrow(self, *, narrow: bool) -> None:
        """Give room to the page where the window is small."""
        self.setFixedWidth(self._look.px(NARROW if narrow else WIDE))

    def selected(self) -> list[int]:
        """The keys of the selected entries."""
        return [index.data(KEY) for index in self.list.selectionModel().selectedIndexes()]

    def choose(self, key: int) -> None:
        """Select an entry and show it."""
        row = self._model.row_of(key)
        if row >= 0:
            index = self._model.index(row)
            self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def step(self, by: int) -> None:
        """Choose the next (1) or the previous (-1) entry."""
        row = self.list.currentIndex().row() + by
        if 0 <= row < self._model.rowCount():
            self.choose(self._model.index(row).data(KEY))

    def _chosen(self, key: int | None) -> None:
        if key is not None:
            self._at = self._model.row_of(key)
            self._key = key
            self.article_chosen.emit(key)

    def _keep_place(self) -> None:
        rows = self._model.rowCount()
        if not rows:
            return
        row = self._model.row_of(self._key)
        self.choose(self._model.index(row if row >= 0 else max(0, min(self._at, rows - 1))).data(KEY))
