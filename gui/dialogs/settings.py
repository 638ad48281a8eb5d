"""The settings: one entry for each that is declared. What is picked acts at once."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from gui.settings import OFFERED, Choice, Settings
from gui.widgets.named import named
from gui.widgets.one_of import OneOf
from resources.messages import word

SIZE = (560, 560)  # pixels at 100%
SIDE = 24


class SettingsDialog(QDialog):
    """Stands beside the window and stops nobody; shows what is chosen elsewhere, too."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settings")
        self.setWindowTitle(word("settings.title"))
        self._settings = settings
        self.choices = {each.id: self._choice(each) for each in OFFERED}
        self.usual = named(QPushButton(word("settings.usual")), "settings_usual")
        self.usual.setToolTip(word("settings.usual_what"))
        self.usual.clicked.connect(settings.put_back)
        self.close_button = named(QPushButton(word("settings.close")), "settings_close")
        self.close_button.clicked.connect(self.close)
        self._lay_out()
        settings.changed.connect(self._show)
        self.resize((QSize(*SIZE) * settings.scale).boundedTo(self.screen().availableSize()))

    def _choice(self, each: Choice[Any]) -> OneOf:
        choices = [(choice_word(each, choice), choice) for choice in each.choices]
        one = OneOf(f"setting_{each.id}", word(f"settings.{each.id}"), choices)
        one.setAccessibleDescription(word(f"settings.{each.id}_what"))
        one.show_choice(getattr(self._settings, each.id))
        one.picked.connect(partial(setattr, self._settings, each.id))
        return one

    def _show(self, id: str) -> None:
        if id in self.choices:
            self.choices[id].show_choice(getattr(self._settings, id))

    def _lay_out(self) -> None:
        body = named(QWidget(), "settings_body")
        column = QVBoxLayout(body)
        column.setContentsMargins(SIDE, SIDE, SIDE, 8)
        column.setSpacing(4)
        for each in OFFERED:
            column.addWidget(_text(word(f"settings.{each.id}"), "about_head"))
            column.addWidget(self.choices[each.id])
            column.addWidget(_text(word(f"settings.{each.id}_what"), "compare_hint"))
            column.addSpacing(16)
        column.addStretch(1)
        scroll = named(QScrollArea(), "settings_scroll")
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the choice that has the focus
        scroll.setWidget(body)
        foot = QHBoxLayout()
        foot.setContentsMargins(SIDE, 12, SIDE, 16)
        foot.addWidget(self.usual)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scroll, 1)
        layout.addWidget(_hairline())
        layout.addLayout(foot)


def choice_word(each: Choice[Any], choice: object) -> str:
    """What a choice is called."""
    if isinstance(choice, float):
        return word("settings.percent", {"share": round(100 * choice)})
    return word(f"settings.{each.id}_{choice}".lower())


def _hairline() -> QFrame:
    line = named(QFrame(), "hairline")
    line.setFixedHeight(1)
    return line


def _text(words: str, name: str) -> QLabel:
    label = named(QLabel(words), name)
    label.setWordWrap(True)
    return label
