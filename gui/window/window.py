"""The window: bar, strip, library, pages, receipt, status line. It lays out and passes wishes on."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QStatusTipEvent,
)
from PySide6.QtWidgets import QDialog, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from gui.panels.aligned.panel import AlignedPanel
from gui.panels.comparison import ComparisonPanel
from gui.panels.library import LibraryPanel
from gui.panels.reader.panel import ReaderPanel
from gui.panels.receipt.panel import ReceiptPanel
from gui.panels.rewrite.panel import RewritePanel
from gui.panels.start import StartPanel
from gui.panels.story.panel import StoryPanel
from gui.panels.waiting import WaitingPanel
from gui.theme import PLAIN, Look
from gui.widgets.named import named
from gui.widgets.spoken import speak
from gui.widgets.strip import Strip
from gui.widgets.zones import Zones
from gui.window.actions import draw_icons, make_actions
from gui.window.dropping import Dropping
from gui.window.palette import CommandPalette
from gui.window.status import Status
from gui.window.topbar import TopBar
from resources.messages import word

SIZE = (1280, 800)
LEAST = (760, 520)
ADDRESS = re.compile(r"https?://\S{1,2000}")
ROOMY = 1160  # pixels; in a narrower window the library steps back,
BROAD = 1500  # two texts side by side need all of a window that is narrower,
TIGHT = 880  # in one narrower still it leaves the page and the receipt alone


class Window(QMainWindow):
    """Everything a person sees."""

    painted = Signal()  # once, when the first picture is on the screen
    closing = Signal()
    paths_dropped = Signal(list)
    text_dropped = Signal(str)
    address_dropped = Signal()

    def __init__(self, library: LibraryPanel, comparison: ComparisonPanel) -> None:
        super().__init__()
        speak()
        self.setObjectName("window")
        self.setAcceptDrops(True)
        self._dropping = Dropping(self)
        self._dropping.dropped.connect(self.take)
        self.library, self.comparison = library, comparison
        self.start, self.reader, self.receipt = StartPanel(), ReaderPanel(), ReceiptPanel()
        self.waiting, self.rewrite = WaitingPanel(), RewritePanel()
        self.story, self.aligned = StoryPanel(), AlignedPanel()
        self.strip = Strip(word("window.close_message"))
        self.status = Status()
        self.acts = make_actions(self)
        self.bar = TopBar(self.acts)
        self.pages = named(QStackedWidget(), "pages")
        pages = (self.start, self.waiting, self.reader, self.comparison, self.story, self.aligned, self.rewrite)
        for page in pages:
            self.pages.addWidget(page)
        self._lay_out()
        self.commands = CommandPalette(self)
        self.bar.menu["layers"].aboutToShow.connect(self._list_layers)
        self._first, self._clean, self._projected, self._look = True, False, False, PLAIN
        self.resize(*SIZE)
        self.setMinimumSize(*LEAST)

    def set_look(self, look: Look) -> None:
        """Dress everything in a look."""
        self._look = look
        draw_icons(self.acts, look)
        self.zones.set_look(look)
        panels = (self.bar, self.library, self.start, self.reader, self.receipt, self.comparison, self.strip)
        for panel in (*panels, self.story, self.aligned, self.rewrite, self.commands):
            panel.set_look(look)
        self._make_room()

    def show_page(self, page: QWidget) -> None:
        """Show one of the pages; the receipt stands beside the reader only."""
        held = self.focusWidget()
        self.pages.setCurrentWidget(page)
        self.receipt.setVisible(page is self.reader and not self._is_alone)
        for button in self.bar.views.values():
            button.setVisible(page is not self.start)
        self._make_room()
        if held is None or not held.isVisibleTo(self):
            takers = (self.start, self.reader, self.comparison, self.story, self.aligned, self.rewrite)
            next((each for each in takers if each is page), self.library).take_keyboard()

    def step(self, by: int) -> None:
        """Go to the next or the previous mark of the page that is shown."""
        (self.rewrite if self.pages.currentWidget() is self.rewrite else self.reader).step(by)

    def show_clean(self, clean: bool) -> None:
        """Show the page of the article alone, or everything again."""
        self._clean = clean
        self.reader.show_clean(clean)
        self.show_page(self.pages.currentWidget() or self.reader)

    def show_projector(self, on: bool) -> None:
        """Fill the screen with the page in the middle, one family of marks at a time, or go back."""
        self._projected = on
        self.status.setVisible(not on)
        self.reader.show_one_family(on)
        (self.showFullScreen if on else self.showNormal)()
        self.show_page(self.pages.currentWidget() or self.reader)

    def name_undo(self, step: str) -> None:
        """Say what would be undone."""
        self.acts["undo"].setText(f"{word('actions.undo')} {step}".strip())

    def name_redo(self, step: str) -> None:
        """Say what would be done again."""
        self.acts["redo"].setText(f"{word('actions.redo')} {step}".strip())

    def _lay_out(self) -> None:
        middle = QVBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self.strip)
        middle.addWidget(self.pages, 1)
        centre = QWidget()
        centre.setLayout(middle)
        self.zones = named(Zones(), "zones")
        for at, zone in enumerate((self.library, centre, self.receipt)):
            self.zones.addWidget(zone)
            self.zones.setStretchFactor(at, int(zone is centre))
        names = ("library_boundary", "receipt_boundary")
        self.zones.name_boundaries([(name, word(f"window.{name}")) for name in names], word("window.boundary_how"))
        for before, at in ((self.library.add, 1), (self.reader.map, 2)):
            QWidget.setTabOrder(before, self.zones.handle(at))
        body = named(QWidget(), "body")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.zones, 1)
        column.addWidget(self.status)
        self.setCentralWidget(body)

    def _list_layers(self) -> None:
        """The layers of the article that is open, in the View menu too."""
        menu = self.bar.menu["layers"]
        menu.clear()
        for switch in self.reader.layers.switches:
            action = menu.addAction(switch.text())
            action.setCheckable(True)
            action.setChecked(switch.isChecked())
            action.toggled.connect(switch.setChecked)
        menu.setDisabled(not self.reader.layers.switches)

    def _make_room(self) -> None:
        """Library, page and receipt share the width; where it is short, the page must stay readable."""
        page, tight = self.pages.currentWidget(), self.width() < self._look.px(TIGHT)
        self.library.set_narrow(narrow=self.width() < self._look.px(ROOMY))
        narrow = (page in (self.reader, self.rewrite) and tight) or (page is self.reader and self._clean)
        narrow = narrow or (page is self.aligned and self.width() < self._look.px(BROAD))
        self.library.setVisible(page is not self.start and not narrow and not self._projected)

    @property
    def _is_alone(self) -> bool:
        """Whether the page stands without what lies beside it."""
        return self._clean or self._projected

    # -- Qt events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._projected and event.key() == Qt.Key.Key_Escape:
            self.acts["projector"].trigger()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._first:
            self._first = False
            self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        for dialog in self.findChildren(QDialog):
            dialog.close()
        super().closeEvent(event)

    def event(self, event: QEvent) -> bool:
        """Say what an entry of a menu does, in the status line."""
        if isinstance(event, QStatusTipEvent):
            self.status.show_hint(event.tip())
            return True
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._dropping.watch(self.windowHandle())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.take(event.mimeData())

    def take(self, data: QMimeData) -> None:
        """Pass on what was dropped or pasted: files, an address, else text."""
        paths = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
        if paths:
            self.paths_dropped.emit(paths)
        if len(paths) < len(data.urls()) or ADDRESS.fullmatch(data.text().strip()):
            self.address_dropped.emit()
        elif not paths:
            self.text_dropped.emit(data.text())
