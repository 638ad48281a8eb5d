"""What a reader took away, with a way back: marks struck, sentences dropped."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from gui.panels.receipt.evidence import shorten
from gui.widgets.named import named
from resources.messages import word
from scoring.lesson.lesson import Page
from scoring.values import Span, Strike


class Removed(NamedTuple):
    """A struck mark or a dropped sentence: its place in the whole text, and its words there."""

    place: Strike | Span
    words: str


def struck(page: Page) -> list[Removed]:
    """The marks of a page that its reader called mistaken, in reading order."""
    return [Removed(each, shorten(page.article.text, each.start, each.end)) for each in sorted(page.strikes)]


def dropped(page: Page) -> list[Removed]:
    """The sentences of a page that its reader left out, in reading order."""
    return [Removed(each, shorten(page.article.text, each.start, each.end)) for each in sorted(page.dropped)]


class RemovedList(QWidget):
    """One heading and what stands under it; hidden where there is nothing."""

    put_back_requested = Signal(object)  # Strike or Span

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}_list")
        self._name = name
        self._heading = named(QLabel(), "section")
        self._items: list[_Item] = []
        self._shown: tuple[Removed, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._heading)

    @property
    def empty(self) -> bool:
        """Whether nothing was taken away."""
        return not self._shown

    def show_removed(self, removed: Sequence[Removed]) -> None:
        """List these."""
        if tuple(removed) == self._shown:
            return
        self._shown = tuple(removed)
        self._heading.setText(word(f"receipt.{self._name}", {"count": len(removed)}))
        while len(self._items) < len(removed):
            item = _Item()
            item.put_back_requested.connect(self.put_back_requested)
            self._items.append(item)
            self._column.addWidget(item)
        for each, item in zip(removed, self._items, strict=False):
            item.show_removed(each)
        for at, item in enumerate(self._items):
            item.setVisible(at < len(removed))


class _Item(QWidget):
    put_back_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._place: Strike | Span | None = None
        self._words = named(QLabel(), "removed_words")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._button = named(QToolButton(), "put_back")
        self._button.setText(word("receipt.put_back"))
        self._button.setCursor(Qt.CursorShape.PointingHandCursor)
        self._button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._button.clicked.connect(lambda: self.put_back_requested.emit(self._place))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 8, 0)
        row.addWidget(self._words, 1)
        row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignTop)

    def show_removed(self, removed: Removed) -> None:
        self._place = removed.place
        self._words.setText(removed.words)
        self._button.setAccessibleName(word("receipt.put_back_spoken", {"words": removed.words}))
