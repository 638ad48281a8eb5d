"""The first screen: what the score is and is not, and the ways to begin."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from gui.icons import icon
from gui.theme import Look
from gui.widgets.flow import Flow
from gui.widgets.named import named
from resources.messages import word

WIDTH = 600
RECENT = 4  # lessons offered
STRETCHED = 1000  # takes all room up to its width, before the margins do
GAP = "\N{FOUR-PER-EM SPACE}"  # between icon and text
SENTENCES = ("start_1", "start_2", "start_3", "start_4")
WAYS = (("sample", "newspaper"), ("open_files", "folder-open"), ("paste", "clipboard-paste"), ("new_lesson", ""))


class StartPanel(QScrollArea):
    """Says what Copydesk does; wishes for the sample lesson, files or pasted text. Scrolls where text is large."""

    requested = Signal(str)
    lesson_requested = Signal(str)  # path

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("start")
        self.setAccessibleName(word("window.page_start"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._column = QFrame()
        layout = QVBoxLayout(self._column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        title = named(QLabel(word("window.start_title")), "start_title")
        title.setWordWrap(True)
        layout.addWidget(title)
        layout.addSpacing(8)
        for sentence_id in SENTENCES:
            sentence = named(QLabel(word(f"window.{sentence_id}")), "start_sentence")
            sentence.setWordWrap(True)
            layout.addWidget(sentence)
            layout.addSpacing(4)
        layout.addSpacing(16)
        self.buttons: dict[str, QPushButton] = {}
        row = Flow(8, centred=False)
        for way, _ in WAYS:
            row.addWidget(self._way(way))
        layout.addLayout(row)
        layout.addWidget(self._recent())
        hint = named(QLabel(word("window.start_hint")), "start_hint")
        hint.setWordWrap(True)
        layout.addSpacing(4)
        layout.addWidget(hint)
        body = named(QWidget(), "start_body")
        outer = QHBoxLayout(body)
        outer.setContentsMargins(32, 16, 32, 16)
        outer.addStretch(1)
        outer.addWidget(self._column, STRETCHED, Qt.AlignmentFlag.AlignVCenter)
        outer.addStretch(1)
        self.setWidget(body)

    def set_look(self, look: Look) -> None:
        """Take the colours and sizes of a look."""
        self._column.setMaximumWidth(look.px(WIDTH))
        for way, name in WAYS:
            color = look.theme.paper if way == "sample" else look.theme.accent
            if name:
                self.buttons[way].setIcon(icon(name, color, look.px(18)))

    def take_keyboard(self) -> None:
        """Go to the first way to begin."""
        self.buttons["sample"].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_recent(self, lessons: Sequence[Path]) -> None:
        """Offer to go on with these lessons."""
        for old in self._lessons.findChildren(QPushButton):
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        for path in lessons[:RECENT]:
            button = named(QPushButton(path.stem.replace("&", "&&")), "recent_lesson")
            button.setAccessibleName(f"{word('window.recent_title')} {path.stem}")
            button.setToolTip(str(path))
            button.clicked.connect(lambda _=False, path=path: self.lesson_requested.emit(str(path)))
            self._row.addWidget(button)
        self._lessons.setVisible(bool(lessons))

    def _recent(self) -> QWidget:
        self._lessons = named(QWidget(), "recent_lessons")
        column = QVBoxLayout(self._lessons)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(4)
        column.addWidget(named(QLabel(word("window.recent_title")), "recent_head"))
        self._row = Flow(4, centred=False)
        column.addLayout(self._row)
        self._lessons.hide()
        return self._lessons

    def _way(self, id: str) -> QPushButton:
        gap = GAP if dict(WAYS)[id] else ""
        button = named(QPushButton(gap + word(f"window.way_{id}")), f"way_{id}")
        button.setAccessibleName(word(f"window.way_{id}"))
        button.clicked.connect(lambda: self.requested.emit(id))
        self.buttons[id] = button
        return button
