"""The one bar of the window: name, menus, the two views, and a few acts."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenuBar, QPushButton, QToolButton, QWidget

from gui.theme import Look
from gui.widgets.named import named
from gui.window.actions import BAR, MENUS, plain
from resources.messages import word

VIEWS = ("read", "compare", "story", "rewrite")
LESSON = 28  # characters of its name at most
SPACING = 4
TOOLS = ("palette", "export", "larger", "about")


class ViewButton(QPushButton):
    """One of the views: a screen reader says that it is one of some, and whether it is the one."""

    spoken_as = QAccessible.Role.RadioButton


class TopBar(QWidget):
    """Menus and buttons over the window's actions."""

    lesson_named = Signal()  # wished: another name

    def __init__(self, actions: dict[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.menus = named(QMenuBar(), "menus")
        self.menus.setNativeMenuBar(False)
        self.menu = {name: named(self.menus.addMenu(word(f"actions.menu_{name}")), f"menu_{name}") for name in BAR}
        for name in BAR:
            self._fill(name, actions)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 12, 6)
        row.setSpacing(SPACING)
        self.wordmark = named(QLabel(word("window.name")), "wordmark")
        row.addWidget(self.wordmark)
        self.lesson = named(QLabel(), "lesson")
        self.lesson.installEventFilter(self)
        row.addWidget(self.lesson)
        row.addSpacing(12)
        row.addWidget(self.menus)
        row.addStretch(1)
        self.views = {view: self._view(actions[view], view) for view in VIEWS}
        for button in self.views.values():
            row.addWidget(button)
        row.addSpacing(12)
        self.tools = [self._tool(actions[tool]) for tool in TOOLS]
        for tool in self.tools:
            row.addWidget(tool)

    def set_look(self, look: Look) -> None:
        """Take the sizes of a look."""
        for tool in self.tools:
            tool.setIconSize(QSize(look.px(18), look.px(18)))

    def show_lesson(self, name: str) -> None:
        """Name the open lesson."""
        metrics = self.lesson.fontMetrics()
        room = metrics.averageCharWidth() * LESSON
        self.lesson.setText(metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, room))
        told = word("window.lesson_shown", {"name": name}) if name else ""
        self.lesson.setToolTip(told)
        self.lesson.setAccessibleName(told)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._make_room()
        return done

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A double-click on the lesson's name names it."""
        if watched is self.lesson and event.type() == QEvent.Type.MouseButtonDblClick:
            self.lesson_named.emit()
            return True
        return super().eventFilter(watched, event)

    def _make_room(self) -> None:
        """Where the bar is narrow or text large, names give way, then tools: the menus have all that those do."""
        needed = {each: each.sizeHint().width() + SPACING for each in (*self.tools, self.wordmark, self.lesson)}
        room = self.width() - self.sizeHint().width()
        room += sum(width for each, width in needed.items() if not each.isHidden())
        for each, width in needed.items():
            room -= width
            each.setVisible(room >= 0)

    def _fill(self, name: str, actions: dict[str, QAction]) -> None:
        menu = self.menu[name]
        for entry in MENUS[name]:
            if entry in MENUS:
                self.menu[entry] = named(menu.addMenu(word(f"actions.menu_{entry}")), f"menu_{entry}")
                self._fill(entry, actions)
            elif entry:
                menu.addAction(actions[entry])
            else:
                menu.addSeparator()

    def _view(self, action: QAction, id: str) -> ViewButton:
        button = named(ViewButton(word(f"window.view_{id}")), f"view_{id}")
        button.setAccessibleName(button.text())
        button.setCheckable(True)
        button.setChecked(action.isChecked())
        button.setToolTip(action.toolTip())
        button.clicked.connect(action.trigger)
        action.toggled.connect(button.setChecked)
        return button

    def _tool(self, action: QAction) -> QToolButton:
        button = named(QToolButton(), f"tool_{action.objectName()}")
        button.setDefaultAction(action)
        button.setAccessibleName(plain(action.text()))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
