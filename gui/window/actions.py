"""The actions as data: id, icon, keys; menus name them in their order."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from gui.icons import icon
from gui.theme import Look
from gui.widgets.named import named
from resources.messages import word


class Declared(NamedTuple):
    """An action before it is one; text is ``window.action_<id>``."""

    id: str
    keys: str = ""
    picture: str = ""
    checkable: bool = False


ACTIONS = (
    Declared("new_lesson", "Ctrl+N"),
    Declared("open_lesson", "Ctrl+Alt+O"),
    Declared("save_as", "Ctrl+Shift+S"),
    Declared("open_files", "Ctrl+O", "file-text"),
    Declared("open_folder", "Ctrl+Shift+O", "folder-open"),
    Declared("sample", "Ctrl+L", "newspaper"),
    Declared("export", "Ctrl+E", "file-down"),
    Declared("print", "Ctrl+P"),
    Declared("quit", "Ctrl+Q"),
    Declared("undo", "Ctrl+Z", "undo-2"),
    Declared("redo", "Ctrl+Shift+Z", "redo-2"),
    Declared("paste", "Ctrl+V", "clipboard-paste"),
    Declared("remove", "Del", "trash-2"),
    Declared("make_story", "Ctrl+G"),
    Declared("rename_story", "F2"),
    Declared("leave_story", "Ctrl+Shift+G"),
    Declared("filter", "Ctrl+Shift+F"),
    Declared("find", "Ctrl+F"),
    Declared("find_next", "F3"),
    Declared("find_previous", "Shift+F3"),
    Declared("read", "Ctrl+1", "book-open-text", checkable=True),
    Declared("compare", "Ctrl+2", "table-2", checkable=True),
    Declared("next_article", "Ctrl+PgDown"),
    Declared("previous_article", "Ctrl+PgUp"),
    Declared("next_mark", "F8"),
    Declared("previous_mark", "Shift+F8"),
    Declared("sources", "F7", checkable=True),
    Declared("clean", "F9", checkable=True),
    Declared("next_family", "F6"),
    Declared("projector", "F5", checkable=True),
    Declared("larger", "Ctrl++", "a-large-small"),
    Declared("smaller", "Ctrl+-"),
    Declared("usual", "Ctrl+0"),
    Declared("about", "F1", "info"),
)

MENUS: dict[str, tuple[str, ...]] = {
    "file": (
        "new_lesson",
        "open_lesson",
        "recent",
        "save_as",
        "",
        "open_files",
        "open_folder",
        "sample",
        "",
        "export",
        "print",
        "",
        "quit",
    ),
    "edit": (
        "undo",
        "redo",
        "",
        "paste",
        "remove",
        "",
        "make_story",
        "rename_story",
        "leave_story",
        "",
        "filter",
        "find",
        "find_next",
        "find_previous",
    ),
    "view": (
        "read",
        "compare",
        "",
        "next_article",
        "previous_article",
        "next_mark",
        "previous_mark",
        "",
        "next_family",
        "sources",
        "clean",
        "projector",
        "",
        "larger",
        "smaller",
        "usual",
        "",
    ),
    "help": ("about",),
}


def make_actions(owner: QWidget) -> dict[str, QAction]:
    """All actions, by id, reachable by their keys wherever the window has the focus."""
    actions = {}
    for declared in ACTIONS:
        action = named(QAction(word(f"window.action_{declared.id}"), owner), f"action_{declared.id}")
        action.setCheckable(declared.checkable)
        if declared.keys:
            action.setShortcut(QKeySequence(declared.keys))
        owner.addAction(action)
        actions[declared.id] = action
    actions["larger"].setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])
    actions["redo"].setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
    return actions


def draw_icons(actions: dict[str, QAction], look: Look) -> None:
    """Icons in the colour of the theme's text."""
    for declared in ACTIONS:
        if declared.picture:
            actions[declared.id].setIcon(icon(declared.picture, look.theme.ink))
